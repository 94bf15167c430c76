import { indicatorOf, indicators } from './catalogue.ts'
import type { Indicator } from './indicator.ts'

/** Indicator id -> number. */
export type Figures = Record<string, number>

function rounded(value: number, indicator: Indicator): number {
  const factor = indicator.kind === 'average' && indicator.digits === 0 ? 1 : 10
  return Math.round(value * factor) / factor
}

function share(part: number, whole: number, indicator: Indicator): number | null {
  const per = indicator.computed?.per ?? 100
  if (whole <= 0) return null
  const value = rounded((part / whole) * per, indicator)
  // Publishers round part and whole each on their own, so in a tiny buurt the part can be the larger one.
  return indicator.kind === 'share' ? Math.min(value, 100) : value
}

function wholeOf(figures: Figures, { computed }: Indicator): number | null {
  let sum = 0
  for (const id of computed?.whole ?? []) {
    const value = figures[id]
    if (value === undefined) return null
    sum += value
  }
  return sum
}

/** The figures with every share and rate added that follows from counts and was not given. */
export function withShares(figures: Figures): Figures {
  const all = { ...figures }
  for (const indicator of indicators) {
    const part = indicator.computed ? figures[indicator.computed.part] : undefined
    const whole = wholeOf(figures, indicator)
    if (figures[indicator.id] !== undefined || part === undefined || whole === null) continue
    const value = share(part, whole, indicator)
    if (value !== null) all[indicator.id] = value
  }
  return all
}

function sum(rows: readonly Figures[], id: string): number | null {
  const values = rows.map((row) => row[id]).filter((value) => value !== undefined)
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0)
}

/** Shares are taken again from counts, over the rows that have both: a missing part may not make a share smaller. */
function pooledShare(rows: readonly Figures[], indicator: Indicator): number | null {
  let [parts, wholes] = [0, 0]
  for (const row of rows) {
    const part = row[indicator.computed?.part ?? '']
    const whole = wholeOf(row, indicator)
    if (part === undefined || whole === null) continue
    parts += part
    wholes += whole
  }
  return share(parts, wholes, indicator)
}

function weightedMean(rows: readonly Figures[], indicator: Indicator): number | null {
  let [total, weights] = [0, 0]
  for (const row of rows) {
    const value = row[indicator.id]
    const weight = row[indicator.weight ?? '']
    if (value === undefined || weight === undefined || (indicator.harmonic && value === 0)) continue
    total += indicator.harmonic ? weight / value : weight * value
    weights += weight
  }
  if (weights === 0 || total === 0) return weights === 0 ? null : 0
  return rounded(indicator.harmonic ? weights / total : total / weights, indicator)
}

function combine(rows: readonly Figures[], indicator: Indicator): number | null {
  if (indicator.kind === 'count') return sum(rows, indicator.id)
  const pooled = indicator.computed ? pooledShare(rows, indicator) : null
  if (pooled !== null) return pooled
  return indicator.weight ? weightedMean(rows, indicator) : null
}

/**
 * The figures of a larger area from those of its buurten: counts added, shares taken again from the added counts,
 * averages weighted. What cannot be combined honestly (a class, a share without its count or weight) is left out.
 */
export function sumFigures(rows: readonly Figures[]): Figures {
  const ids = new Set(rows.flatMap((row) => Object.keys(row)))
  const result: Figures = {}
  for (const id of ids) {
    const indicator = indicatorOf(id)
    const value = indicator ? combine(rows, indicator) : null
    if (value !== null) result[id] = value
  }
  return result
}
