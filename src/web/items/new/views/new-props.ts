import type { NewItem, OwnPlace } from '../../../../domains/directory/index.ts'
import type { Problems } from '../../../../platform/result.ts'
import type { NewReading } from '../reading.ts'
import type { Proposal } from './alike.tsx'

/** What the form of a new thing shows. */
export interface NewProps {
  reading: NewReading
  /** Places that an offer can be at without typing an address. */
  places: readonly OwnPlace[]
  /** What was typed. */
  values: Readonly<Record<string, string>>
  problems: Problems
  /** What stands on the map already and looks like it. */
  proposals: readonly Proposal[]
  /** As it was read, to show beside those. */
  wish?: NewItem | undefined
}
