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

/**
 * Where the weft lies on top: a dashed line for each pick, which begins so far to the left that its dashes fall in step. As
 * cells it would weigh seven times as much, and a page holds many faces.
 */
function weftOf(id: string) {
  const [repeat, step] = weaveOf(id)
  const picks = Array.from(
    { length: CELLS },
    (_, y) => `M${-((y * step) % repeat)} ${y + 0.5}h${CELLS + repeat}`,
  )
  return { d: picks.join(''), 'stroke-dasharray': `1 ${repeat - 1}` }
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
      <path class="weefsel-face__weft" {...weftOf(shown.id)} />
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
