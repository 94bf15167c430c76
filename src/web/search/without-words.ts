/** The question without some of its words; null when they do not stand in it like that, or nothing would be left. */
export function withoutWords(text: string, words: string): string | null {
  const letters = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'iu').exec(text)
  if (!found) return null
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
    .replace(/\s+/g, ' ')
    .trim()
  // “iets doen op”: a preposition does not stay behind alone.
  return rest.replace(/\s+(op|in|om|on|at)$/i, '') || null
}
