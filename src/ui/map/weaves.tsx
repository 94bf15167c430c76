/** How an area is woven: `closed` there is enough, `loose` nobody can be sure, `hole` there is too little, `bare` nothing is known. */
export const MAP_WEAVES = ['closed', 'loose', 'hole', 'bare'] as const
export type MapWeave = (typeof MAP_WEAVES)[number]

/** Threads of each weave, in a cell of 12 by 12. */
const THREADS: Record<MapWeave, string> = {
  closed: 'M0 3h12M0 9h12M3 0v12M9 0v12',
  loose: 'M3 0v12M0 9h5',
  hole: 'M-3 9L3 15M-3 -3L15 15M9 -3L15 3',
  bare: 'M3 0v12M9 0v12',
}

/** The ground and the threads of each, as classes. */
const LOOKS: Record<MapWeave, { cloth: string | null; thread: string }> = {
  closed: { cloth: 'weefsel-map__cloth--closed', thread: 'weefsel-map__thread--closed' },
  loose: { cloth: 'weefsel-map__shape--tone-1', thread: 'weefsel-map__gap-end' },
  hole: { cloth: 'weefsel-map__cloth--hole', thread: 'weefsel-map__thread--hole' },
  bare: { cloth: null, thread: 'weefsel-map__gap' },
}

/** Where the threads of a map or sample are found again. */
export const weaveId = (id: string, weave: MapWeave) => `${id}-${weave}`

/** The threads, to fill shapes with: `fill="url(#…)"`. Each has its own pattern and its own tone, so colour is never alone. */
export function WeavePatterns({ id, weaves = MAP_WEAVES }: { id: string; weaves?: readonly MapWeave[] }) {
  return (
    <defs>
      {weaves.map((weave) => (
        <pattern id={weaveId(id, weave)} width="12" height="12" patternUnits="userSpaceOnUse" key={weave}>
          {LOOKS[weave].cloth ? <rect class={LOOKS[weave].cloth} width="12" height="12" /> : null}
          <path class={LOOKS[weave].thread} d={THREADS[weave]} />
        </pattern>
      ))}
    </defs>
  )
}

/** A sample of a weave, beside the words that say what it means. */
export function WeaveSample({ id, weave }: { id: string; weave: MapWeave }) {
  return (
    <svg viewBox="0 0 48 30" width="48" height="30" aria-hidden="true">
      <WeavePatterns id={id} weaves={[weave]} />
      <rect
        class="weefsel-map__shape"
        x="1"
        y="1"
        width="46"
        height="28"
        fill={`url(#${weaveId(id, weave)})`}
      />
    </svg>
  )
}
