import { photoPath } from '../paths.ts'
import type { Shown } from '../visibility.ts'

const CELLS = 12
/** Weaves by their repeat and the step of each pick: twills and satins, all as good as one another. */
const WEAVES = [
  [2, 1],
  [3, 1],
  [3, 2],
  [4, 1],
  [4, 3],
  [5, 2],
  [5, 3],
] as const

/** Always the same cloth for one person, and only for the eye: it says nothing of them. */
function weaveOf(id: string) {
  const sum = [...id].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 99_991, 7)
  return WEAVES[sum % WEAVES.length] ?? WEAVES[0]
}

/** Where the weft lies on top, as one path. */
function weftPath(id: string): string {
  const [repeat, step] = weaveOf(id)
  const cells = Array.from({ length: CELLS * CELLS }, (_, at) => ({
    x: at % CELLS,
    y: Math.floor(at / CELLS),
  }))
  return cells
    .filter(({ x, y }) => (x + y * step) % repeat === 0)
    .map(({ x, y }) => `M${x} ${y}h1v1h-1z`)
    .join('')
}

/** A letter on a patch of cloth: what everybody has who shows no photo, of the same size as one. */
function Drawn({ shown, size }: { shown: Shown; size: number }) {
  return (
    <svg
      class="weefsel-face"
      viewBox={`0 0 ${CELLS} ${CELLS}`}
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <rect class="weefsel-face__warp" width={CELLS} height={CELLS} />
      <path class="weefsel-face__weft" d={weftPath(shown.id)} />
      <circle class="weefsel-face__patch" cx="6" cy="6" r="4.25" />
      <text class="weefsel-face__letter" x="6" y="8" text-anchor="middle">
        {[...shown.values.name][0]?.toUpperCase()}
      </text>
    </svg>
  )
}

interface Props {
  shown: Shown
  size?: number
  /** What a photo shows; nothing beside the name itself. */
  alt?: string
}

/** The face of a person: their photo, or a letter on cloth. */
export function Portrait({ shown, size = 96, alt = '' }: Props) {
  if (!shown.photo) return <Drawn shown={shown} size={size} />
  return (
    <img
      class="weefsel-face"
      src={photoPath(shown.id, shown.photo)}
      alt={alt}
      width={size}
      height={size}
      loading="lazy"
    />
  )
}
