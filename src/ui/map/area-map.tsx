import type { Lang } from '../../platform/i18n.ts'
import { textsFor } from '../texts.ts'
import { placeName } from './place-name.ts'
import { type MapWeave, WeavePatterns, weaveId } from './weaves.tsx'

export type MapTone = 0 | 1 | 2 | 3 | 4

export type MapArea = {
  code: string
  name: string
  href?: string | undefined
  /** SVG path as `project` gives it. */
  path: string
  tone: MapTone
  /** The area this page is about: drawn with a woad edge on top of its neighbours. */
  current?: boolean | undefined
  /** The boundary is an estimate. */
  approximate?: boolean | undefined
  /** Nothing is known here: the weft is missing. */
  missing?: boolean | undefined
  /** What was found here, as a pattern of its own instead of a tone; `note` says the same in words. */
  weave?: MapWeave | undefined
  /** A word or two under the name, and behind it for who listens. */
  note?: string | undefined
  /** Drawn where the name does not fit: a number that a list gives too. */
  short?: string | undefined
  /** Its name is not drawn: for one shape that stands for many. */
  unnamed?: boolean | undefined
}

export type MapMarker = {
  number: number
  x: number
  y: number
  label: string
  /** The language of the label when it is not that of the page. */
  lang?: Lang | undefined
  href?: string | undefined
}

export type AreaMapProps = {
  lang: Lang
  /** Unique on the page. */
  id?: string | undefined
  title: string
  description: string
  areas: readonly MapArea[]
  markers?: readonly MapMarker[] | undefined
  width: number
  height: number
}

/** Shapes in wool tones with their names, and numbered markers. The list beside it holds the same, in the same order. */
export function AreaMap({
  lang,
  id = 'kaart',
  title,
  description,
  areas,
  markers = [],
  width,
  height,
}: AreaMapProps) {
  return (
    <figure class="weefsel-map">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds links is a group, not an image */}
      <svg
        class="weefsel-map__picture"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-labelledby={`${id}-titel`}
        aria-describedby={`${id}-uitleg`}
      >
        {areas.some(({ weave }) => weave) ? <WeavePatterns id={id} /> : null}
        <MissingPattern id={`${id}-leeg`} />
        {areas.map((area) => (
          <Area
            key={area.code}
            lang={lang}
            area={area}
            markers={markers}
            gap={`url(#${area.weave ? weaveId(id, area.weave) : `${id}-leeg`})`}
            unit={width / 640}
          />
        ))}
        {areas.map((area) =>
          area.current ? <path class="weefsel-map__current" d={area.path} key={area.code} /> : null,
        )}
        {markers.map((marker) => (
          <Marker key={marker.number} marker={marker} unit={width / 640} />
        ))}
      </svg>
      <figcaption class="weefsel-map__caption">
        <span class="weefsel-map__title" id={`${id}-titel`}>
          {title}
        </span>{' '}
        <span id={`${id}-uitleg`}>{description}</span>
      </figcaption>
    </figure>
  )
}

/** Warp without weft, with here and there the end of a thread. */
function MissingPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="12" height="16" patternUnits="userSpaceOnUse">
        <path class="weefsel-map__gap" d="M3 0v16M9 0v16" />
        <path class="weefsel-map__gap-end" d="M0 4h4" />
      </pattern>
    </defs>
  )
}

type AreaProps = { lang: Lang; area: MapArea; markers: readonly MapMarker[]; gap: string; unit: number }

function Area({ lang, area, markers, gap, unit }: AreaProps) {
  const shape = (
    <>
      <path class={shapeClass(area)} d={area.path} fill={area.missing || area.weave ? gap : undefined} />
      {area.unnamed ? null : <AreaName area={area} markers={markers} unit={unit} />}
    </>
  )
  const name = accessibleName(lang, area)
  return area.href ? (
    <a class="weefsel-map__area" href={area.href} aria-label={name}>
      {shape}
    </a>
  ) : (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group in a drawing is not interactive
    <g role="img" aria-label={name}>
      {shape}
    </g>
  )
}

function accessibleName(lang: Lang, area: MapArea): string {
  const texts = textsFor(lang)
  const notes = [area.missing && texts.mapMissing, area.approximate && texts.mapApproximate].filter(Boolean)
  const numbered = area.short ? `${area.short}. ${area.name}` : area.name
  const name = area.note ? `${numbered}: ${area.note}` : numbered
  return [name, ...notes].join(', ')
}

function shapeClass(area: MapArea): string {
  const fill = area.weave || area.missing ? 'missing' : `tone-${area.tone}`
  const dashed = area.approximate ? ' weefsel-map__shape--approximate' : ''
  return `weefsel-map__shape weefsel-map__shape--${fill}${dashed}`
}

/** The name, where there is a place for it. */
function AreaName({ area, markers, unit }: Pick<AreaProps, 'area' | 'markers' | 'unit'>) {
  const { name, note, short } = area
  const both = note ? placeName([name, note], area.path, markers, unit) : undefined
  const place = both ?? placeName([name], area.path, markers, unit)
  if (!place) return short ? <ShortName short={short} area={area} markers={markers} unit={unit} /> : null
  const wideOnly = place.wideOnly ? ' weefsel-map__name--wide-only' : ''
  return (
    <text class={`weefsel-map__name${wideOnly}`} x={place.x} y={place.y} dy={both ? '-0.2em' : '0.35em'}>
      {name}{' '}
      {both ? (
        <tspan x={place.x} dy="1.1em">
          {note}
        </tspan>
      ) : null}
    </text>
  )
}

function ShortName({
  short,
  area,
  markers,
  unit,
}: Pick<AreaProps, 'area' | 'markers' | 'unit'> & { short: string }) {
  const place = placeName([short], area.path, markers, unit)
  if (!place) return null
  return (
    <text
      class={`weefsel-map__name${place.wideOnly ? ' weefsel-map__name--wide-only' : ''}`}
      x={place.x}
      y={place.y}
      dy="0.35em"
    >
      {short}
    </text>
  )
}

function Marker({ marker, unit }: { marker: MapMarker; unit: number }) {
  const label = `${marker.number}: ${marker.label}`
  const drawing = (
    <>
      <circle class="weefsel-map__marker" cx={marker.x} cy={marker.y} r={14 * unit} />
      <text class="weefsel-map__number" x={marker.x} y={marker.y} dy="0.35em">
        {marker.number}
      </text>
    </>
  )
  return marker.href ? (
    <a class="weefsel-map__button" href={marker.href} aria-label={label} lang={marker.lang}>
      {drawing}
    </a>
  ) : (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group in a drawing is not interactive
    <g role="img" aria-label={label} lang={marker.lang}>
      {drawing}
    </g>
  )
}
