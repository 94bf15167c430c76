import type { AgendaTexts } from './texts.nl.ts'

export const en: AgendaTexts = {
  more: (count) => (count === 1 ? 'and 1 more' : `and ${count} more`),
}
