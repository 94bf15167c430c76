import { areaPath, type FigureValue, formatFigure, indicators, isShown } from '../../domains/areas/index.ts'
import type { Lang } from '../../platform/i18n.ts'
import { Link } from '../../ui/link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { type Column, Table } from '../../ui/table.tsx'
import { Sources } from './known-section.tsx'
import { COUNTRY, type Neighbourhood } from './load.ts'
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
  const rows = shown.map((indicator) => {
    const value = (code: string) => {
      const figure = figures.get(code)?.get(indicator.id)
      return figure ? formatFigure(lang, indicator, figure.value) : '–'
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
      {shown.length < own.size ? <p class="nl-paragraph">{texts.tooSmall}</p> : null}
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
      <Sources lang={lang} datasets={data.datasets} />
      <p class="nl-paragraph">
        <Link href={areaPath(lang, data.area.code)}>{texts.offers.back(data.area.name)}</Link>
      </p>
    </>
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
