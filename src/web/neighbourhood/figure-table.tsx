import {
  areaPath,
  COUNTRY,
  type FigureValue,
  formatFigure,
  indicators,
  isShown,
  whyHidden,
} from '../../domains/areas/index.ts'
import type { Lang } from '../../platform/i18n.ts'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { Sources } from './known-section.tsx'
import type { Neighbourhood } from './load.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  data: Neighbourhood
}

/** Every figure that is known here, with municipality and country beside it, its year and where it comes from. */
function FigureTable({ lang, data }: Props) {
  const texts = { nl, en }[lang].figures
  const { area, municipality, figures } = data
  const own = figures.get(area.code) ?? new Map<string, FigureValue>()
  const population = own.get('population')?.value ?? null
  const places = municipality.code === area.code ? [area] : [area, municipality]
  const columns: Column[] = [
    { label: texts.columns.what },
    ...places.map((place) => ({ label: place.name, numeric: true })),
    { label: texts.columns.country, numeric: true },
    { label: texts.columns.year, numeric: true },
    { label: texts.columns.source },
  ]
  const shown = indicators.filter((indicator) => own.has(indicator.id) && isShown(indicator, population))
  const hidden = indicators
    .filter((indicator) => own.has(indicator.id))
    .map((indicator) => whyHidden(lang, indicator, population))
    .find((why) => why !== null)
  const rows = shown.map((indicator) => {
    const value = (code: string) => {
      const figure = figures.get(code)?.get(indicator.id)
      if (!figure) return '–'
      const shownValue = formatFigure(lang, indicator, figure.value)
      return figure.year === own.get(indicator.id)?.year ? shownValue : texts.ofYear(shownValue, figure.year)
    }
    const figure = own.get(indicator.id)
    return [
      indicator.name[lang],
      ...places.map((place) => value(place.code)),
      value(COUNTRY),
      figure?.year ?? '',
      figure ? sourceOf(lang, figure) : '',
    ]
  })
  return (
    <>
      {hidden ? <p class="nl-paragraph">{hidden}</p> : null}
      <Table lang={lang} id="alle-cijfers" caption={texts.caption(area.name)} columns={columns} rows={rows} />
    </>
  )
}

/** Every figure of an area side by side: the page behind the sentences. */
export function FiguresPage({ lang, data }: Props) {
  const texts = { nl, en }[lang]
  return (
    <>
      <PageHeader title={texts.figures.all(data.area.name)} lead={texts.figures.allLead} />
      <FigureTable lang={lang} data={data} />
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

/** Publisher, and what makes the number less than a count. */
function sourceOf(lang: Lang, figure: FigureValue): string {
  const texts = { nl, en }[lang].figures
  const notes = [
    figure.uncertainty === 'estimate' && texts.estimate,
    figure.uncertainty === 'rounded' && texts.rounded,
    figure.derivedFrom !== null && texts.derived(figure.derivedFrom),
  ].filter(Boolean)
  return [figure.publisher, ...notes].join(', ')
}
