import { inRdArea } from '../../../platform/geo.ts'
import type { Lang } from '../../../platform/i18n.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import { en } from './csv.texts.en.ts'
import { nl } from './csv.texts.nl.ts'

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
const COMMA = /^[+-]?\d+,\d+$/
const THOUSANDS = /^[+-]?[1-9]\d{0,2},\d{3}$/
/** Degrees are this small; metres of RD New never are. */
const DEGREES = 360

/** Beyond this nothing in the world is counted or measured, and the squares and quotients of doubles would overflow. */
export const MOST = 1e15
const LEAST = 1e-100

/** Text as a number; NaN for all but plain decimals (no hexadecimals, no `Infinity`, no spaces). */
export const plainNumber = (text: string) => (NUMBER.test(text) ? Number(text) : Number.NaN)

/** What a cell holds: how many people or how much capacity, where something is, or what it costs to go there. */
export type CellKind = 'amount' | 'place' | 'cost'

/** A cell as a number; only a place may be negative. The problem says what is wrong in the reader's words. */
export function readCell(cell: string, kind: CellKind, lang: Lang): Result<number, string> {
  const texts = { nl, en }[lang]
  if (cell === '') return no(texts.noNumber[kind])
  const value = plainNumber(cell)
  if (Number.isNaN(value)) return no(notNumber(cell, lang))
  if (Math.abs(value) > MOST) return no(texts.tooLarge(cell))
  if (kind === 'place') return ok(value)
  if (value < 0) return no(texts.negative(cell))
  // A coordinate may be next to nothing (a rounding of 0); an amount that is divided by may not.
  return value > 0 && value < LEAST ? no(texts.tooSmall(cell)) : ok(value)
}

/** A comma may part thousands or decimals: only who wrote it knows. */
function notNumber(cell: string, lang: Lang): string {
  const texts = { nl, en }[lang]
  if (!COMMA.test(cell)) return texts.notNumber(cell)
  const point = cell.replace(',', '.')
  return THOUSANDS.test(cell) ? texts.thousands(cell, cell.replace(',', ''), point) : texts.comma(cell, point)
}

/** Why these metres cannot be RD New; null when they can, or when they were no numbers (which is told already). */
export function spotProblem({ x, y }: { x: number; y: number }, lang: Lang): string | null {
  if (Number.isNaN(x) || Number.isNaN(y) || inRdArea({ x, y })) return null
  const texts = { nl, en }[lang]
  if (inRdArea({ x: y, y: x })) return texts.swapped(x, y)
  return Math.abs(x) < DEGREES && Math.abs(y) < DEGREES ? texts.degrees(x, y) : texts.notRd(x, y)
}
