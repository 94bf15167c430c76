/** From and to, as shares of one. */
export interface Interval {
  low: number
  high: number
}

/** The two-sided 95 % point of the normal distribution. */
const Z = 1.959963984540054

/**
 * Between which shares the share of all lies, with 95 % confidence, when `hits` of `size` drawn ones were hits. The score
 * interval of Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22 (1927) 209–212; no
 * correction for a finite population, so that it is rather too wide than too narrow. Null of nothing.
 */
export function wilson(hits: number, size: number, z = Z): Interval | null {
  if (size <= 0) return null
  const share = hits / size
  const square = z * z
  const middle = (share + square / (2 * size)) / (1 + square / size)
  const half =
    (z / (1 + square / size)) * Math.sqrt((share * (1 - share)) / size + square / (4 * size * size))
  return {
    low: hits === 0 ? 0 : Math.max(0, middle - half),
    high: hits === size ? 1 : Math.min(1, middle + half),
  }
}
