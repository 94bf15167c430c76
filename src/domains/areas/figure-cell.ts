import { no, ok, type Result } from '../../platform/result.ts'
import type { Indicator } from './indicator.ts'
import type { AreasTexts } from './texts.nl.ts'

/** Why there is no number: not published (yet, or not for this level), secret or unknown, or simply empty. */
export type Missing = 'unpublished' | 'secret' | 'empty'

const UNPUBLISHED = -99995
/** In geo files every number at or below this is a code for “missing” and never a figure. */
const MISSING_FROM = -99990
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i

function readNumber(text: string, indicator: Indicator, texts: AreasTexts): Result<number | Missing, string> {
  if (!NUMBER.test(text)) return no(texts.notANumber(text.slice(0, 40)))
  const value = Number(text.replace(',', '.'))
  if (!Number.isFinite(value)) return no(texts.notANumber(text.slice(0, 40)))
  if (value <= MISSING_FROM) return ok(value === UNPUBLISHED ? 'unpublished' : 'secret')
  if (value < 0) return no(texts.negative(text))
  if (indicator.kind === 'share' && value > 100) return no(texts.over100(text))
  return ok(value)
}

/**
 * One cell as a number in the unit of the indicator, or the reason that there is none. A comma is a decimal comma.
 * The problem is one sentence: no number at all, negative, or more than 100 of the 100.
 */
export function readFigure(
  cell: unknown,
  indicator: Indicator,
  texts: AreasTexts,
): Result<number | Missing, string> {
  if (cell === null || cell === undefined) return ok('empty')
  if (typeof cell !== 'number' && typeof cell !== 'string') return no(texts.notANumber(typeof cell))
  const text = String(cell).trim()
  if (text === '' || text === '.') return ok('empty')
  if (text.toLowerCase() === 'x') return ok('secret')
  return readNumber(text, indicator, texts)
}
