import { type Draft, drawdown, warpPath, weftPath } from './draft.ts'

const TWILL_TIE_UP = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 0],
] as const
const STRAIGHT = [0, 1, 2, 3]
const POINT = [0, 1, 2, 3, 2, 1]
const LONG_POINT = [0, 1, 2, 3, 0, 1, 2, 3, 2, 1, 0, 3, 2, 1]

/** Weaves every Dutch weaver knows, one per life domain: the cloth differs, the threads are the same. */
const DRAFTS = {
  tabby: { threading: [0, 1], treadling: [0, 1], tieUp: [[0], [1]] },
  basket: { threading: [0, 0, 1, 1], treadling: [0, 0, 1, 1], tieUp: [[0], [1]] },
  rib: { threading: [0, 1], treadling: [0, 0, 0, 1, 1, 1], tieUp: [[0], [1]] },
  twill: { threading: STRAIGHT, treadling: STRAIGHT, tieUp: TWILL_TIE_UP },
  herringbone: { threading: [0, 1, 2, 3, 1, 0, 3, 2], treadling: STRAIGHT, tieUp: TWILL_TIE_UP },
  chevron: { threading: POINT, treadling: STRAIGHT, tieUp: TWILL_TIE_UP },
  gooseEye: { threading: POINT, treadling: POINT, tieUp: TWILL_TIE_UP },
  diamond: { threading: LONG_POINT, treadling: LONG_POINT, tieUp: TWILL_TIE_UP },
  satin: { threading: [0, 1, 2, 3, 4], treadling: [0, 2, 4, 1, 3], tieUp: [[0], [1], [2], [3], [4]] },
} as const satisfies Record<string, Draft>

export type WeaveName = keyof typeof DRAFTS
export const WEAVES = Object.keys(DRAFTS) as WeaveName[]

/** A small piece of cloth, decoration beside words. */
export function Swatch({ weave }: { weave: WeaveName }) {
  const cloth = drawdown(DRAFTS[weave], 12, 12)
  return (
    <svg
      class="weefsel-swatch"
      viewBox="0 0 12 12"
      width="48"
      height="48"
      aria-hidden="true"
      focusable="false"
    >
      <path class="weefsel-weave__warp" d={warpPath(cloth)} />
      <path class="weefsel-weave__weft" d={weftPath(cloth)} />
    </svg>
  )
}

const BAND_PICKS = 7

/** The woven band, once per page, as wide as the page. `id` must be unique when a page has two. */
export function WovenBand({ id = 'weefband' }: { id?: string | undefined }) {
  const ends = LONG_POINT.length
  const cloth = drawdown({ ...DRAFTS.diamond, treadling: [3, 2, 1, 0, 1, 2, 3] }, ends, BAND_PICKS)
  return (
    <svg class="weefsel-band" width="100%" height="14" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id={id}
          width={ends}
          height={BAND_PICKS}
          patternUnits="userSpaceOnUse"
          patternTransform="scale(2)"
        >
          <path class="weefsel-weave__warp" d={warpPath(cloth)} />
          <path class="weefsel-weave__weft" d={weftPath(cloth)} />
        </pattern>
      </defs>
      <rect width="100%" height="14" fill={`url(#${id})`} />
    </svg>
  )
}

const GAP = { row: 3, from: 6 }

/** A piece of cloth with one pick that stops halfway: here something is missing. */
export function LooseThread() {
  const whole = drawdown(DRAFTS.tabby, 11, 7)
  const cloth = whole.map((row, pick) =>
    row.map((cell, end) => (pick === GAP.row && end >= GAP.from ? false : cell)),
  )
  return (
    <svg
      class="weefsel-loose-thread"
      viewBox="-0.5 -0.5 12.5 10.5"
      width="108"
      height="90"
      aria-hidden="true"
      focusable="false"
    >
      <path class="weefsel-weave__warp" d={warpPath(cloth)} />
      <path class="weefsel-weave__weft" d={weftPath(cloth)} />
      <path
        class="weefsel-weave__loose"
        d="M6 3.5C7.2 3.4 8.2 3.6 8.6 4.6C9 5.7 7.9 6.5 7.9 7.6C7.9 8.8 9.2 8.6 9.7 9.5"
      />
    </svg>
  )
}
