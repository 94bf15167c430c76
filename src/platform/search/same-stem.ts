/** A word that shares its stem with a word that means something else. */
interface Twin {
  own: RegExp
  /** Compounds with it, and not with the other. */
  within: RegExp
  /** An entry marked so means the other. */
  other: string
}

/** Parents and elderly people: the stemmer makes `ouder` of all of them. */
const TWINS: readonly Twin[] = [
  { own: /^ouderen?$/, within: /oudere/, other: 'target_group:ouders' },
  { own: /^ouders?$/, within: /^(?!.*oudere)/, other: 'target_group:ouderen' },
]

interface Word {
  word: string
  unless?: string
}

/** What the index knows of a word, without the words that only share its stem: no `ouderkamer` for `ouderen`. */
export function withoutTwins<Found extends { same: Word[]; longer: Word[] }>(
  word: string,
  found: Found,
): Found {
  const twin = TWINS.find(({ own }) => own.test(word))
  if (!twin) return found
  const { own, within, other } = twin
  const kept = (list: readonly Word[]) =>
    list
      .filter((each) => within.test(each.word))
      .map((each) => (own.test(each.word) ? { ...each, unless: other } : each))
  return { ...found, same: kept(found.same), longer: kept(found.longer) }
}
