import { sound } from './sound.ts'

const VOWELS = /[aeiouy]/
/** Letters that are mixed up by ear or by a finger. */
const NEAR = new Set([
  'dt',
  'td',
  'gh',
  'hg',
  'ck',
  'kc',
  'cs',
  'sc',
  'fv',
  'vf',
  'sz',
  'zs',
  'iy',
  'yi',
  'bp',
  'pb',
  'ij',
  'ji',
  'nm',
  'mn',
])

function replaceCost(a: string, b: string): number {
  if (a === b) return 0
  if (NEAR.has(a + b)) return 0.5
  return VOWELS.test(a) && VOWELS.test(b) ? 0.8 : 1
}

/** A doubled letter costs less than a new one. */
function extraCost(word: string, at: number): number {
  return word[at] === word[at - 1] || word[at] === word[at + 1] ? 0.4 : VOWELS.test(word[at] ?? '') ? 0.9 : 1
}

/** Damerau-Levenshtein with letters weighed; `a` and `b` in plain letters. */
function letters(a: string, b: string): number {
  let two: number[] = []
  let one = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let x = 1; x <= a.length; x += 1) {
    const row = [x]
    for (let y = 1; y <= b.length; y += 1) {
      const [p = '', q = ''] = [a[x - 1], b[y - 1]]
      let best = Math.min(
        (one[y] ?? 0) + extraCost(a, x - 1),
        (row[y - 1] ?? 0) + extraCost(b, y - 1),
        (one[y - 1] ?? 0) + replaceCost(p, q),
      )
      if (x > 1 && y > 1 && p === b[y - 2] && a[x - 2] === q) best = Math.min(best, (two[y - 2] ?? 0) + 0.8)
      row.push(best)
    }
    two = one
    one = row
  }
  return one[b.length] ?? 0
}

/**
 * How far two words are apart, in typing errors: 0 is equal, 0.3 sounds equal, 1 is one letter. Compared as written and
 * as heard, the nearest counts. Another first letter is rarely a mistake and costs more.
 */
export function distance(typed: string, word: string): number {
  if (typed === word) return 0
  const [heard, other] = [sound(typed), sound(word)]
  const first = heard[0] === other[0] ? 0 : 0.6
  if (heard === other) return 0.3
  return first + Math.min(letters(typed, word), 0.3 + letters(heard, other))
}

/** How many typing errors a word of this length may hold before it is another word. */
export function patience(word: string): number {
  if (word.length < 4) return 0.3
  if (word.length < 6) return 0.9
  if (word.length < 9) return 1.5
  return 2
}

/** Used by fewer entries than this, a word is seldom what was meant. */
const RARE = 3

export interface Candidate {
  word: string
  /** How often it is used; the more, the likelier it was meant. */
  entries: number
}

/** The words that were probably meant, at most three that are about equally near, the nearest first. */
export function nearest<T extends Candidate>(
  typed: string,
  candidates: readonly T[],
): (T & { far: number })[] {
  const most = patience(typed)
  const near = candidates
    .filter(({ word }) => Math.abs(word.length - typed.length) <= 3)
    .map((each) => ({ ...each, far: distance(typed, each.word) }))
    // Nobody means a word that hardly anybody uses, unless it is nearly the same.
    .filter(({ far, entries }) => far <= (entries < RARE ? Math.min(most, 0.5) : most))
    // A word that everybody uses wins from a nearly equal one that is used once.
    .map((each) => ({ each, rank: each.far - Math.min(0.3, Math.log10(1 + each.entries) / 10) }))
    .sort((a, b) => a.rank - b.rank || (a.each.word < b.each.word ? -1 : 1))
  const [best] = near
  if (!best) return []
  return near
    .filter(({ rank }) => rank - best.rank <= 0.15)
    .slice(0, 3)
    .map(({ each }) => each)
}
