import { type Streets, streets } from '../streets.ts'
import { type Draw, drawFrom } from './draw.ts'
import { buurtEndings, endings, middles, seaWords, streetEndings, themes, wijkEndings } from './words.ts'

/** Names for so many municipalities, each once. */
export function gemeenteNames(count: number): string[] {
  const draw = drawFrom('names of municipalities')
  const [words, ends] = [draw.shuffled(seaWords), draw.shuffled(endings)]
  // Shifted by five in each round through the words, so that no pair comes back and neighbours sound different.
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / words.length)
    return `${words[index % words.length]}${ends[(index + 5 * round) % ends.length]}`
  })
}

/** Names for the wijken of a municipality, and for each the words of which its buurten and streets are made. */
export type WijkNames = { name: string; words: readonly string[] }

export function wijkNames(count: number, draw: Draw): WijkNames[] {
  const order = draw.shuffled(themes)
  const taken = new Set<string>()
  return Array.from({ length: count }, (_, index) => {
    const words = order[index % order.length] ?? []
    if (index === 0) return { name: draw.pick(middles).replace('-', ' '), words }
    for (;;) {
      const name = draw.pick(words) + draw.pick(wijkEndings)
      if (!taken.has(name) && taken.add(name)) return { name, words }
    }
  })
}

/** A name that this municipality does not have yet. */
export function freshName(
  words: readonly string[],
  ends: readonly string[],
  draw: Draw,
  taken: Set<string>,
): string {
  for (;;) {
    const name = draw.pick(words) + draw.pick(ends)
    if (!taken.has(name) && taken.add(name)) return name
  }
}

export const buurtName = (words: readonly string[], draw: Draw, taken: Set<string>) =>
  freshName(words, buurtEndings, draw, taken)

// As on real post: no letters that read like a digit, and none that look like another.
const LETTERS = [...'ABCDEGHJKLMNPRSTVWXZ']
const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
const HAND_MADE = new Set(Object.values(streets).map(({ postcode }) => postcode))
const postcodes = pairs
  .flatMap((pair) => Array.from({ length: 10 }, (_, digit) => `099${digit} ${pair}`))
  .filter((postcode) => !HAND_MADE.has(postcode))

/** Three streets and a postcode for every buurt of one municipality; `first` counts the buurten of those before it. */
export function streetsFor(
  buurten: readonly { code: string; words: readonly string[] }[],
  first: number,
  draw: Draw,
): Streets {
  const taken = new Set<string>()
  return Object.fromEntries(
    buurten.map(({ code, words }, index) => {
      const straten = [1, 2, 3].map(() => freshName(words, streetEndings, draw, taken))
      const postcode = postcodes[first + index]
      if (!postcode) throw new Error('there are no postcodes left')
      return [code, { postcode, straten }]
    }),
  )
}
