import { shortfall } from '../../engines/reach/gap.ts'
import { agreement as agreed } from '../../engines/reach/steadiness.ts'

/** `unknown` is “weten we nog niet”: it is no number, and no zero. */
export const VERDICTS = ['gap', 'unsure', 'enough', 'unknown'] as const
export type Verdict = (typeof VERDICTS)[number]

/**
 * Why nothing is said: too little of the map is fresh, the number of people is missing, the buurt has no place on a map, or nobody
 * who counts reaches anything and nobody said what is enough: then there is nothing to compare with.
 */
export const WHYS = ['freshness', 'people', 'place', 'nothing'] as const
export type Why = (typeof WHYS)[number]

/** One buurt through one lens: its mean score and the norm of that lens, in the same unit. */
export interface Look {
  score: number
  norm: number
  /** Between what the score lies when some counts of people are hidden; the score itself when none is. */
  least?: number
  most?: number
}

/**
 * Whether a lens sees a buurt below the norm. Nothing at all is below whatever norm, unless somebody set it at zero: else a
 * working area where nobody has anything would be fine by its own mean.
 */
export function isBelow({ score, norm }: Look, zeroIsFine = false): boolean {
  if (score === 0) return !(norm === 0 && zeroIsFine)
  return shortfall(score, norm) > 0
}

export interface Judged {
  verdict: Exclude<Verdict, 'unknown'>
  /** Share of the lenses that see it below the norm, whatever stands behind hidden counts. */
  agreement: number
  /** Share of the lenses that see it at or above the norm, whatever stands behind hidden counts. */
  enoughShare: number
  /** Lowest and highest score of all lenses, each as a part of its own norm; null when a norm is zero. */
  low: number | null
  high: number | null
}

/**
 * A gap only when nine of ten lenses see it, enough only when nine of ten do not; between those nobody can be sure. Where counts
 * are hidden a lens sees it only when it does whatever stands behind them.
 */
export function judge(looks: readonly Look[], zeroIsFine = false): Judged {
  const sees = (score: keyof Look) => (look: Look) =>
    isBelow({ score: look[score] ?? look.score, norm: look.norm }, zeroIsFine)
  const below = looks.filter(sees('most')).length
  const above = looks.length - looks.filter(sees('least')).length
  const share = (count: number) => (looks.length === 0 ? 0 : count / looks.length)
  const parts = looks.map(({ score, norm }) => (norm > 0 ? score / norm : null))
  const whole = parts.every((part) => part !== null) && parts.length > 0
  const needed = agreed(looks.length)
  const verdict = below >= needed ? 'gap' : above >= needed ? 'enough' : 'unsure'
  return {
    ...{ verdict, agreement: share(below), enoughShare: share(above) },
    low: whole ? Math.min(...(parts as number[])) : null,
    high: whole ? Math.max(...(parts as number[])) : null,
  }
}
