import {
  areaPath,
  COUNTRY,
  type FigureValue,
  formatFigure,
  type Indicator,
  indicatorGroups,
  indicators,
  isShown,
  whyHidden,
} from '../../domains/areas/index.ts'
import type { Lang } from '../../platform/i18n.ts'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { AgesChart } from './ages-chart.tsx'
import { Sources } from './known-section.tsx'
import type { Neighbourhood } from './load.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  data: Neighbourhood
}

interface GroupProps extends Props {
  id: keyof typeof indicatorGroups
}

/** One group of figures, with municipality and country beside them. Year and source are said once where all share them. */
function FigureGroup({ lang, data, id }: GroupProps) {
  const texts = { nl, en }[lang].figures
  const { area, municipality, figures } = data
  const own = figures.get(area.code) ?? new Map<string, FigureValue>()
  const population = own.get('population')?.value ?? null
  const shown = indicatorGroups[id].filter((each) => own.has(each.id) && isShown(each, population))
  if (shown.length === 0) return null
  const places = municipality.code === area.code ? [area] : [area, municipality]
  const from = shown.map((each) => sourceOf(lang, own.get(each.id)))
  const [first] = from
  const one = first && from.every(({ year, source }) => year === first.year && source === first.source)
  const columns: Column[] = [
    { label: texts.columns.what },
    ...places.map((place) => ({ label: place.name, numeric: true })),
    { label: texts.columns.country, numeric: true },
    ...(one ? [] : [{ label: texts.columns.year, numeric: true }, { label: texts.columns.source }]),
  ]
  const rows = shown.map((indicator, index) => [
    indicator.name[lang],
    ...[...places.map((place) => place.code), COUNTRY].map((code) =>
      valueText(lang, indicator, figures.get(code)?.get(indicator.id), own.get(indicator.id)?.year),
    ),
    ...(one ? [] : [from[index]?.year, from[index]?.source]),
  ])
  const title = texts.groups[id]
  return (
    <section>
      <Heading level={2}>{title}</Heading>
      <Table lang={lang} id={`cijfers-${id}`} caption={title} quiet columns={columns} rows={rows} />
      {one ? (
        <p class="nl-paragraph weefsel-portrait__source">
          {first.year}, {first.source}
        </p>
      ) : null}
    </section>
  )
}

/** The number, with its year where that is not the year of the row; a dash where there is none. */
function valueText(
  lang: Lang,
  indicator: Indicator,
  figure: FigureValue | undefined,
  year: number | undefined,
) {
  if (!figure) return '–'
  const words = formatFigure(lang, indicator, figure.value)
  return figure.year === year ? words : { nl, en }[lang].figures.ofYear(words, figure.year)
}

/** Why percentages are left out, where so few people live that they would say little. */
function Hidden({ lang, data: { area, figures } }: Props) {
  const own = figures.get(area.code)
  const population = own?.get('population')?.value ?? null
  const why = indicators
    .filter((indicator) => own?.has(indicator.id))
    .map((indicator) => whyHidden(lang, indicator, population))
    .find((each) => each !== null)
  return why ? <p class="nl-paragraph">{why}</p> : null
}

/** Every figure of an area side by side: the page behind the sentences. */
export function FiguresPage({ lang, data }: Props) {
  const texts = { nl, en }[lang]
  return (
    <>
      <PageHeader title={texts.figures.all(data.area.name)} lead={texts.figures.allLead} />
      <Hidden lang={lang} data={data} />
      <AgesChart lang={lang} data={data} />
      {Object.keys(indicatorGroups).map((id) => (
        <FigureGroup lang={lang} data={data} id={id as GroupProps['id']} key={id} />
      ))}
      <Missing lang={lang} data={data} />
      <Sources lang={lang} datasets={data.datasets} />
      <p class="nl-paragraph">
        <Link href={areaPath(lang, data.area.code)}>{texts.offers.back(data.area.name)}</Link>
      </p>
    </>
  )
}

/** Figures that the sources name but give no number for, each with the reason: missing is not zero. */
function Missing({ lang, data: { area, figures, missing } }: Props) {
  const texts = { nl, en }[lang].figures.missing
  const own = figures.get(area.code)
  const absent = indicators.filter((indicator) => missing.has(indicator.id) && !own?.has(indicator.id))
  if (absent.length === 0) return null
  return (
    <section>
      <Heading level={2}>{texts.title}</Heading>
      <p class="nl-paragraph">{texts.lead}</p>
      <ul class="weefsel-list">
        {absent.map((indicator) => (
          <li key={indicator.id}>
            {indicator.name[lang]}: {texts[missing.get(indicator.id) ?? 'empty']}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Year, publisher, and what makes the number less than a count. */
function sourceOf(lang: Lang, figure: FigureValue | undefined): { year: string; source: string } {
  const texts = { nl, en }[lang].figures
  if (!figure) return { year: '', source: '' }
  const notes = [
    figure.uncertainty === 'estimate' && texts.estimate,
    figure.uncertainty === 'rounded' && texts.rounded,
    figure.derivedFrom !== null && texts.derived(figure.derivedFrom),
  ].filter(Boolean)
  return { year: String(figure.year), source: [figure.publisher, ...notes].join(', ') }
}
