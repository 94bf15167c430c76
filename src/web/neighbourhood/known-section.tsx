import type { Dataset, FigureValue } from '../../domains/areas/index.ts'
import type { AreaCounts } from '../../domains/directory/index.ts'
import { formatDate, formatNumber, type Lang } from '../../platform/i18n.ts'
import { Details } from '../../ui/details.tsx'
import { Heading } from '../../ui/heading.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  counts: AreaCounts
  /** How many things are not shown because nobody knows whether they are still there. */
  unknown: number
  /** The figures of this area that have a number. */
  figures: readonly FigureValue[]
  /** How many figures a page could show. */
  possible: number
  datasets: readonly Dataset[]
}

/** How old and how complete what this page says is; the sources under a fold. */
export function KnownSection({ lang, counts, unknown, figures, possible, datasets }: Props) {
  const texts = { nl, en }[lang].known
  const years = figures.map((figure) => figure.year)
  const lines = [
    counts.offers > 0 &&
      texts.checked(formatNumber(lang, counts.checkedWithin180Days), formatNumber(lang, counts.offers)),
    counts.oldestCheck !== null && texts.oldest(formatDate(lang, counts.oldestCheck)),
    counts.neverChecked > 0 && texts.neverChecked(counts.neverChecked),
    unknown > 0 && texts.unknown(unknown),
    counts.withoutPoint > 0 && texts.withoutPoint(counts.withoutPoint),
    texts.figures(figures.length, possible),
    years.length > 0 && texts.years(Math.min(...years), Math.max(...years)),
  ]
  return (
    <section aria-labelledby="hoe-goed">
      <Heading level={2} id="hoe-goed">
        {texts.title}
      </Heading>
      <ul class="weefsel-list">
        {lines.filter(Boolean).map((line) => (
          <li key={String(line)}>{line}</li>
        ))}
      </ul>
      <Sources lang={lang} datasets={datasets} />
    </section>
  )
}

/** The data sets behind the figures: title, year, publisher, licence. */
export function Sources({ lang, datasets }: Pick<Props, 'lang' | 'datasets'>) {
  const texts = { nl, en }[lang].known
  if (datasets.length === 0) return null
  return (
    <Details summary={texts.sources}>
      <ul class="weefsel-list">
        {datasets.map((dataset) => (
          <li key={dataset.id}>
            {dataset.title}, {dataset.year}. {dataset.publisher}, {texts.licence} {dataset.licence}.
          </li>
        ))}
      </ul>
    </Details>
  )
}
