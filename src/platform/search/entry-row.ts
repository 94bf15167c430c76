import { type Dictionary, PLACE, packed, type ReadEntry } from './entry-index.ts'

/** Between the fields of a row: no text holds it. */
export const FIELD = '\u001f'
const QUOTE = "'"
const [QUOTE_CODE, SPACE_CODE, A_CODE, B_CODE, C_CODE] = [39, 32, 65, 66, 67]
/** As the day of the check: never, below every day. */
export const UNCHECKED = -(2 ** 31)

/** A copy of its own: a part of a long text would keep all of that text in memory. */
const own = (text: string): string => Buffer.from(text).toString()

function numberOf(known: Map<string, number>, name: string): number {
  const number = known.get(name)
  if (number !== undefined) return number
  known.set(own(name), known.size)
  return known.size - 1
}

/** Where the quoted word ends that begins after `from`; a quote in a word stands there twice. */
function closing(text: string, from: number): number {
  let at = text.indexOf(QUOTE, from)
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE_CODE) at = text.indexOf(QUOTE, at + 2)
  return at
}

/** The words of a tsvector as PostgreSQL writes it: `'brood':3A,7C 'koffi':1A`. */
function wordsIn(text: string, { words }: Dictionary): Uint32Array {
  const found: number[] = []
  let at = 0
  while (at < text.length) {
    const end = closing(text, at + 1)
    if (end < 0) break
    const word = text.slice(at + 1, end)
    let place = 0
    for (at = end + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code === SPACE_CODE) break
      if (code === A_CODE) place |= PLACE.title
      else if (code === B_CODE) place |= PLACE.keywords
      else if (code === C_CODE) place |= PLACE.text
    }
    found.push(
      packed(
        numberOf(words, word.includes(QUOTE) ? word.replaceAll("''", QUOTE) : word),
        place || PLACE.text,
      ),
    )
    at += 1
  }
  return Uint32Array.from(found)
}

function marksIn(text: string, { marks, names }: Dictionary): Uint32Array {
  const facets = text.split(' ').filter((facet) => facet !== '')
  const found = Uint32Array.from(facets, (facet) => numberOf(marks, facet))
  if (marks.size > names.length) names.push(...[...marks.keys()].slice(names.length))
  return found
}

/** One row of the index as text: id, stamp, ages, day of the check, title, points, facets, words. */
export function entryOf(row: string, dictionary: Dictionary): ReadEntry {
  const [id = '', stamp = '', minimum, maximum, assured, title = '', points = '', facets = '', words = ''] =
    row.split(FIELD)
  return {
    ...{ id: own(id), stamp: own(stamp), title: own(title) },
    minimumAge: minimum ? Number(minimum) : -1,
    maximumAge: maximum ? Number(maximum) : -1,
    assured: assured ? Number(assured) : UNCHECKED,
    points: points === '' ? [] : points.split(' ').map(Number),
    marks: marksIn(facets, dictionary),
    words: wordsIn(words, dictionary),
  }
}
