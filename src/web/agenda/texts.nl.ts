export const nl = {
  more: (count: number) => (count === 1 ? 'en nog 1 ding' : `en nog ${count} dingen`),
}

export type AgendaTexts = typeof nl
