import { formatNumber, type Lang } from '../../platform/i18n.ts'
import { Details } from '../details.tsx'
import { Heading, type HeadingLevel } from '../heading.tsx'
import { Table } from '../table.tsx'
import { textsFor } from '../texts.ts'
import { Bar } from './bar.tsx'
import { niceMax, percentOf } from './scale.ts'

export type BarRow = {
  label: string
  value: number | null
  href?: string | undefined
  emphasis?: boolean | undefined
}

export type BarsProps = {
  lang: Lang
  /** Unique on the page. */
  id: string
  /** The finding, as a sentence. */
  title: string
  description?: string | undefined
  level?: HeadingLevel | undefined
  rows: readonly BarRow[]
  /** Values of larger areas, drawn as thin lines: municipality, Netherlands. */
  references?: readonly { label: string; value: number }[] | undefined
  unit?: string | undefined
  digits?: number | undefined
  /** End of the axis; a round number above all values when not given. */
  max?: number | undefined
  /** Headings of the two columns of the table. */
  columns: { label: string; value: string }
  source?: string | undefined
}

/** Bars that start at zero, each with its name and number, and a table with the same figures. */
export function Bars(props: BarsProps) {
  const { lang, id, title, description, level = 3, rows, references = [] } = props
  const max =
    props.max ?? niceMax([...rows.flatMap((row) => row.value ?? []), ...references.map((r) => r.value)])
  const marks = references.map((reference) => percentOf(reference.value, max))
  const say = (value: number | null) => sayValue(props, value)
  return (
    <figure class="weefsel-bars" aria-labelledby={`${id}-titel`}>
      <figcaption class="weefsel-bars__caption">
        <Heading level={level} look={3} id={`${id}-titel`}>
          {title}
        </Heading>
        {description ? <p class="weefsel-bars__description">{description}</p> : null}
      </figcaption>
      <ul class="weefsel-bars__references">
        {references.map((reference, index) => (
          <li class="weefsel-bars__reference" key={reference.label}>
            <ReferenceLabel at={marks[index] ?? 0} text={`${reference.label} ${say(reference.value)}`} />
          </li>
        ))}
      </ul>
      <ul class="weefsel-bars__rows">
        {rows.map((row) => (
          <li class="weefsel-bars__row" key={row.label}>
            <span class="weefsel-bars__label">
              {row.href ? (
                <a href={row.href} class="nl-link">
                  {row.label}
                </a>
              ) : (
                row.label
              )}
            </span>
            <span class="weefsel-bars__value">{say(row.value)}</span>
            <Bar
              percent={row.value === null ? null : percentOf(row.value, max)}
              marks={marks}
              emphasis={row.emphasis}
            />
          </li>
        ))}
      </ul>
      <Details summary={textsFor(lang).tableView}>
        <FiguresTable {...props} say={say} />
      </Details>
      {props.source ? (
        <p class="weefsel-bars__source">
          {textsFor(lang).sourceLabel}: {props.source}
        </p>
      ) : null}
    </figure>
  )
}

function sayValue({ lang, digits, unit }: BarsProps, value: number | null): string {
  if (value === null) return textsFor(lang).unknown
  const number = formatNumber(lang, value, digits)
  return unit ? `${number}\u00a0${unit}` : number
}

/** The name of a reference line, on the side of the line where there is room. */
function ReferenceLabel({ at, text }: { at: number; text: string }) {
  const left = at > 50
  return (
    <svg
      class="weefsel-bars__reference-label"
      width="100%"
      height="22"
      focusable="false"
      role="img"
      aria-label={text}
    >
      <line class="weefsel-bar__mark" x1={`${at}%`} x2={`${at}%`} y1="0" y2="22" />
      <text x={`${at}%`} y="15" dx={left ? -6 : 6} text-anchor={left ? 'end' : 'start'}>
        {text}
      </text>
    </svg>
  )
}

function FiguresTable({
  lang,
  id,
  title,
  rows,
  references = [],
  columns,
  say,
}: BarsProps & { say: (v: number | null) => string }) {
  return (
    <Table
      lang={lang}
      id={`${id}-tabel`}
      caption={title}
      columns={[{ label: columns.label }, { label: columns.value, numeric: true }]}
      rows={[...rows, ...references].map((row) => [row.label, say(row.value)])}
    />
  )
}
