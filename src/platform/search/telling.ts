/** From 0 (everything has it) to 1 (nothing has it). */
export function telling(entries: number, all: number): number {
  if (all < 1) return 1
  const share = Math.log((all + 1) / (Math.min(entries, all) + 0.5)) / Math.log(all + 1.5)
  return Math.min(1, Math.max(0.08, share))
}

/**
 * The same for themes. A theme was given by a person, so it tells more than a word that is used as often; only one that
 * very many entries have says little.
 */
export function special(entries: number, all: number): number {
  const share = all < 1 ? 0 : Math.min(entries, all) / all
  return Math.max(0.08, (1 - share) ** 3)
}
