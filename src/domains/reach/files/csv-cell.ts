import { inRdArea } from '../../../platform/geo.ts'
import type { Lang } from '../../../platform/i18n.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import { en } from './csv.texts.en.ts'
import { nl } from './csv.texts.nl.ts'

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
/** Degrees are this small; metres of RD New never are. */
const DEGREES = 360

/** Beyond this nothing in the world is counted or measured, and the squares and quotients of doubles would overflow. */
export const MOST = 1e15
const LEAST = 1e-100

/** Text as a number; NaN for all but plain decimals (no hexadecimals, no `Infinity`, no spaces). */
export const plainNumber = (text: string) => (NUMBER.test(text) ? Number(text) : Number.NaN)

/** A cell as a number of at least `least`; the problem says what is wrong in the reader's words. */
export function readCell(cell: string, least: number, lang: Lang): Result<number, string> {
  const texts = { nl, en }[lang]
  if (cell === '') return no(texts.noNumber)
  const value = plainNumber(cell)
  if (Number.isNaN(value)) return no(/^[+-]?\d+,\d+$/.test(cell) ? texts.comma(cell) : texts.notNumber(cell))
  if (value < least) return no(texts.negative(cell))
  if (Math.abs(value) > MOST) return no(texts.tooLarge(cell))
  // Coordinates may be next to nothing (a rounding of 0); an amount that is divided by may not.
  return least === 0 && value > 0 && value < LEAST ? no(texts.tooSmall(cell)) : ok(value)
}

/** Why these metres cannot be RD New; null when they can, or when they were no numbers (which is told already). */
export function spotProblem({ x, y }: { x: number; y: number }, lang: Lang): string | null {
  if (Number.isNaN(x) || Number.isNaN(y) || inRdArea({ x, y })) return null
  const texts = { nl, en }[lang]
  if (inRdArea({ x: y, y: x })) return texts.swapped(x, y)
  return Math.abs(x) < DEGREES && Math.abs(y) < DEGREES ? texts.degrees(x, y) : texts.notRd(x, y)
}
