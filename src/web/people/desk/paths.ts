import { MOST_LIST_BYTES } from '../../../domains/people/index.ts'

/** Largest ZIP file with photos, in bytes. */
export const MOST_ZIP_BYTES = 32 * 1024 * 1024
/** Largest form with a list of people and its photos. */
export const MOST_BRING_BYTES = MOST_LIST_BYTES + MOST_ZIP_BYTES + 64 * 1024

/** Addresses of who keeps profiles, without language prefix. */
export const keepPaths = {
  list: '/werk/mensen',
  make: '/werk/mensen/nieuw',
  bring: '/werk/mensen/inlezen',
  takeDown: (id: string) => `/werk/mensen/${id}/weghalen`,
}
