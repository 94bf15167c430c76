import { z } from 'zod'

const ids = z.array(z.uuid())

/** What a merge did besides the fields that were chosen: ids, to put all of it back. */
export const movedSchema = z.strictObject({
  /** Changes of the kept thing that the choices made, in their order. */
  changes: ids,
  /** Details that were empty, by the name of their column. */
  filled: z.array(z.string()),
  /** Offers and places that hung below the organisation. */
  services: ids,
  locations: ids,
  /** Of a place: which offer is there by which link. Those in `dropped` were there already. */
  links: ids,
  dropped: z.array(z.strictObject({ id: z.uuid(), service: z.uuid(), status: z.string() })),
  /** What the kept thing did not say yet, by list. */
  added: z.record(z.string(), z.array(z.array(z.string()))),
  /** Hash of what the source said of the other at the merge. */
  said: z.string(),
  /** Rows of others, by who keeps them. */
  others: z.record(z.string(), z.array(z.string())),
})
export type Moved = z.infer<typeof movedSchema>
