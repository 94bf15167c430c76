import type { ComponentChildren } from 'preact'
import { formatNumber, type Lang } from '../platform/i18n.ts'
import { Bar } from './chart/bar.tsx'
import { niceMax, percentOf } from './chart/scale.ts'
import { Heading, type HeadingLevel } from './heading.tsx'
import { textsFor } from './texts.ts'

export type StatProps = {
  lang: Lang
  label: string
  /** `null`: not known here; then the sentence says why. */
  value: number | null
  unit?: string | undefined
  digits?: number | undefined
  sentence?: ComponentChildren
  year: string
  source: string
  /** What the first bar is called: the name of the place. Needed with comparisons. */
  place?: string | undefined
  comparisons?: readonly { label: string; value: number }[] | undefined
  level?: HeadingLevel | undefined
}

/** One figure, what it means in a sentence, and how it compares. */
export function Stat(props: StatProps) {
  const { lang, label, value, unit, digits, sentence, comparisons = [], level = 3 } = props
  const texts = textsFor(lang)
  return (
    <section class="weefsel-stat">
      <Heading level={level} look={4}>
        {label}
      </Heading>
      <p class="weefsel-stat__figure">
        {value === null ? (
          <span class="weefsel-stat__unknown">{texts.unknown}</span>
        ) : (
          <>
            <span class="weefsel-stat__value">{formatNumber(lang, value, digits)}</span>
            {unit ? <span class="weefsel-stat__unit"> {unit}</span> : null}
          </>
        )}
      </p>
      {sentence ? <p>{sentence}</p> : null}
      {comparisons.length > 0 ? <Comparisons {...props} comparisons={comparisons} /> : null}
      <p class="weefsel-stat__source">
        {texts.sourceLabel}: {props.source}, {props.year}
      </p>
    </section>
  )
}

function Comparisons({
  lang,
  value,
  unit,
  digits,
  place,
  comparisons,
}: StatProps & Required<Pick<StatProps, 'comparisons'>>) {
  const own = place && value !== null ? [{ label: place, value, emphasis: true }] : []
  const rows: { label: string; value: number; emphasis?: boolean }[] = [...own, ...(comparisons ?? [])]
  const max = unit === '%' ? 100 : niceMax(rows.map((row) => row.value))
  return (
    <ul class="weefsel-stat__comparisons">
      {rows.map((row) => (
        <li class="weefsel-bars__row" key={row.label}>
          <span>{row.label}</span>
          <span class="weefsel-bars__value">
            {formatNumber(lang, row.value, digits)}
            {unit === '%' ? '\u00a0%' : ''}
          </span>
          <Bar percent={percentOf(row.value, max)} emphasis={row.emphasis} />
        </li>
      ))}
    </ul>
  )
}

/** Figures beside each other. */
export function StatGrid({ children }: { children: ComponentChildren }) {
  return <div class="weefsel-stat-grid">{children}</div>
}
