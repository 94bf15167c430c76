const UNIT = new Set(['jaar', 'jarige', 'jarig', 'jr', 'years', 'year'])
const YOUNG = new Set(['maand', 'maanden', 'weken', 'months'])
const BEFORE = new Set(['van', 'ben', 'is', 'tot', 'vanaf', 'aged', 'am', 'zijn'])
const PERSON =
  /^(?:zoon|zoontje|dochter|dochtertje|kind|kinderen|kindje|jongen|jongetje|meisje|moeder|vader|man|vrouw|opa|oma|kleinkind|kleinzoon|kleindochter|puber|tiener|son|daughter|broer|zus|broertje|zusje|buurman|buurvrouw|patient|client|mevrouw|meneer|oudere|bewoner|persoon|partner|vriend|vriendin|oom|tante|neef|nicht)$/
const OLDEST = 110
/** Whoever tells an age beside something else (`zwanger en 17`) is no small child. */
const YOUNGEST = 10

export interface Age {
  years: number
  /** Which words of the question it takes up. */
  from: number
  to: number
}

/** An age in a question: `zoon van 8`, `75 jaar`, `8jarige`, `65 plus`; null when there is none. */
export function ageIn(tokens: readonly string[]): Age | null {
  for (const [at, token] of tokens.entries()) {
    const [, digits, tail = ''] = /^(\d{1,3})(jaar|jarige|jarig|plus|jr)?$/.exec(token) ?? []
    const years = Number(digits)
    if (!digits || years > OLDEST) continue
    const next = tokens[at + 1] ?? ''
    const before = tokens[at - 1] ?? ''
    if (YOUNG.has(next)) return { years: 0, from: at, to: at + 1 }
    if (UNIT.has(next)) return { years, from: at, to: at + 1 }
    if (tail !== '') return { years, from: at, to: at }
    if (next === 'plus') return { years, from: at, to: at + 1 }
    if (BEFORE.has(before) && tokens.some((word) => PERSON.test(word))) return { years, from: at, to: at }
    if (PERSON.test(before)) return { years, from: at, to: at }
    if (before === 'ben' || (tokens.includes('ben') && before === 'en' && years >= YOUNGEST))
      return { years, from: at, to: at }
  }
  return null
}
