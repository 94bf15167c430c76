import { inRdArea } from '../../../platform/geo.ts'
import type { Lang } from '../../../platform/i18n.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import { en } from './csv.texts.en.ts'
import { nl } from './csv.texts.nl.ts'

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
/** Degrees are this small; metres of RD New never are. */
const DEGREES = 360

/** A cell as a number of at least `least`; the problem says what is wrong in the reader's words. */
export function readCell(cell: string, least: number, lang: Lang): Result<number, string> {
  const texts = { nl, en }[lang]
  if (cell === '') return no(texts.noNumber)
  const value = NUMBER.test(cell) ? Number(cell) : Number.NaN
  if (!Number.isFinite(value))
    return no(/^[+-]?\d+,\d+$/.test(cell) ? texts.comma(cell) : texts.notNumber(cell))
  return value < least ? no(texts.negative(cell)) : ok(value)
}

/** Why these metres cannot be RD New; null when they can, or when they were no numbers (which is told already). */
export function spotProblem({ x, y }: { x: number; y: number }, lang: Lang): string | null {
  if (Number.isNaN(x) || Number.isNaN(y) || inRdArea({ x, y })) return null
  const texts = { nl, en }[lang]
  if (inRdArea({ x: y, y: x })) return texts.swapped(x, y)
  return Math.abs(x) < DEGREES && Math.abs(y) < DEGREES ? texts.degrees(x, y) : texts.notRd(x, y)
}
