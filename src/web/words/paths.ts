/** Addresses of words, questions without a result, and lists of terms; without language prefix. */
export const wordPaths = {
  words: '/werk/woorden',
  drop: '/werk/woorden/weg',
  missed: '/werk/zoekvragen',
  word: (word: string) => `/werk/woorden?woord=${encodeURIComponent(word)}`,
  lists: '/werk/onderwerpen',
  list: (taxonomy: string) => `/werk/onderwerpen/${taxonomy}`,
  term: (taxonomy: string, id: string) => `/werk/onderwerpen/${taxonomy}/${id}`,
  end: (taxonomy: string, id: string) => `/werk/onderwerpen/${taxonomy}/${id}/einde`,
}
