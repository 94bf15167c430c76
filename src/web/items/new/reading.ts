import type { EditTexts, ItemKind } from '../../../domains/directory/index.ts'
import type { Words } from '../views/part-lines.ts'
import type { NewTexts } from './texts.nl.ts'

/** An organisation that a new thing can be of. */
export interface Giver {
  id: string
  name: string
}

/** The names of the fields that only a new thing has. */
export const NEW_FIELDS = {
  ...{ key: 'formulier', giver: 'van', organization: 'organisatie', place: 'plek' },
  ...{ different: 'anders', seen: 'gezien' },
} as const

/** What reading needs besides what was typed. */
export interface NewReading {
  kind: ItemKind
  words: Words
  said: NewTexts
  texts: EditTexts
  today: string
  /** Of whom it can be. */
  givers: readonly Giver[]
  /** Who may decide types any organisation, or none. */
  decides: boolean
  key: string
}
