import { type FigureValue, indicators, isShown } from '../../domains/areas/index.ts'
import type { Lang } from '../../platform/i18n.ts'
import { Bars } from '../../ui/chart/bars.tsx'
import type { Neighbourhood } from './load.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  data: Neighbourhood
}

/** How old people are, as bars that together are everybody; nothing where not every age is known or too few live. */
export function AgesChart({ lang, data: { area, figures } }: Props) {
  const texts = { nl, en }[lang].figures
  const own = figures.get(area.code) ?? new Map<string, FigureValue>()
  const population = own.get('population')?.value ?? null
  const rows = Object.entries(texts.ages.groups).flatMap(([id, label]) => {
    const indicator = indicators.find((each) => each.id === id)
    const figure = own.get(id)
    return indicator && figure && isShown(indicator, population) ? [{ label, figure }] : []
  })
  if (rows.length < Object.keys(texts.ages.groups).length) return null
  const most = Math.max(...rows.map(({ figure }) => figure.value))
  const biggest = rows.find(({ figure }) => figure.value === most)
  if (!biggest) return null
  return (
    <Bars
      lang={lang}
      id="leeftijden"
      level={2}
      title={texts.ages.title(biggest.label, Math.round(most), area.name)}
      description={texts.ages.description}
      rows={rows.map(({ label, figure }) => ({
        label,
        value: figure.value,
        emphasis: label === biggest.label,
      }))}
      unit={texts.ages.unit}
      columns={texts.ages.columns}
      source={`${biggest.figure.publisher}, ${biggest.figure.year}`}
    />
  )
}
