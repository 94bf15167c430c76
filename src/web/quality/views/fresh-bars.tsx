import {
  type FreshCount,
  freshnessEn,
  freshnessNl,
  freshShare,
  percent,
} from '../../../domains/freshness/index.ts'
import { formatNumber, inLang, type Lang } from '../../../platform/i18n.ts'
import { Bars } from '../../../ui/chart/bars.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Table } from '../../../ui/table.tsx'
import type { FiguresData } from '../fresh-load.ts'
import { freshEn } from '../fresh-texts.en.ts'
import { freshNl } from '../fresh-texts.nl.ts'

interface PartProps {
  lang: Lang
  data: FiguresData
}

const NOTHING: FreshCount = { total: 0, fresh: 0, stale: 0, never: 0 }

/** More bars than this nobody reads, and a page has its weight; the file has all of them. */
export const LOWEST = 15

const hundredth = (count: FreshCount) => {
  const share = freshShare(count)
  return share === null ? null : Math.round(share * 100)
}

interface ShareBarsProps {
  lang: Lang
  id: string
  title: string
  label: string
  counts: ReadonlyMap<string, FreshCount>
  names: ReadonlyMap<string, string>
  hrefOf?: ((key: string) => string) | undefined
}

/** The share that was checked in time, the lowest first: there is the work. */
export function ShareBars({ lang, id, title, label, counts, names, hrefOf }: ShareBarsProps) {
  const texts = { nl: freshNl, en: freshEn }[lang]
  const rows = [...counts]
    .map(([key, count]) => ({ label: names.get(key) ?? key, value: hundredth(count), href: hrefOf?.(key) }))
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0) || a.label.localeCompare(b.label, lang))
  if (rows.length === 0) return null
  const some = rows.length > LOWEST
  return (
    <Bars
      {...{ lang, id, title, unit: '%', max: 100, rows: rows.slice(0, LOWEST) }}
      description={some ? texts.lowest(LOWEST, rows.length) : undefined}
      columns={{ label, value: texts.share }}
    />
  )
}

/** The names of the kinds, by kind. */
export const kindNames = (lang: Lang) =>
  new Map<string, string>(Object.entries({ nl: freshnessNl, en: freshnessEn }[lang].kinds))

/** How many of each, per wijk, with what is hidden there; of so many wijken at most, those with the lowest share. */
export function CountsTable({ lang, data, most }: PartProps & { most?: number }) {
  const texts = { nl: freshNl, en: freshEn }[lang]
  const { figures, hidden, wijken } = data
  const number = (value: number) => formatNumber(lang, value)
  const codes = [...new Set([...figures.byWijk.keys(), ...(data.filter.wijk ? [] : hidden.keys())])]
  const name = (code: string) => wijken.get(code) ?? code
  const share = (code: string) => freshShare(figures.byWijk.get(code) ?? NOTHING) ?? 1
  const shown = codes
    .filter((code) => code !== '')
    .toSorted((a, b) => share(a) - share(b))
    .slice(0, most)
  return (
    <Table
      lang={lang}
      id="aantallen"
      caption={texts.counts}
      columns={[texts.wijk, texts.total, texts.fresh, texts.stale, texts.never, texts.hidden].map(
        (label, index) => ({ label, numeric: index > 0 }),
      )}
      rows={shown
        .toSorted((a, b) => name(a).localeCompare(name(b), lang))
        .map((code) => {
          const count = figures.byWijk.get(code) ?? NOTHING
          const { total, fresh, stale, never } = count
          return [name(code), ...[total, fresh, stale, never, hidden.get(code) ?? 0].map(number)]
        })}
    />
  )
}

/** How fresh the map is, for everybody: the finding, per kind, and the numbers per wijk. */
export function PublicFreshness({ lang, data }: PartProps) {
  const texts = { nl: freshNl, en: freshEn }[lang]
  const share = freshShare(data.figures.total)
  if (share === null) return <p class="nl-paragraph">{texts.public.unknown}</p>
  const { activity, service, place } = data.terms
  const hidden = [...data.hidden.values()].reduce((sum, own) => sum + own, 0)
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{texts.public.title(percent(lang, share))}</Heading>
      <p class="nl-paragraph">{texts.public.terms(activity, service, place)}</p>
      <p class="nl-paragraph">{texts.public.hidden(hidden)}</p>
      <ShareBars
        {...{ lang, id: 'vers', title: texts.byKind, label: texts.kind }}
        counts={data.figures.byKind}
        names={kindNames(lang)}
      />
      <CountsTable lang={lang} data={data} />
    </section>
  )
}

/** The address of the figures for these choices, without those that are empty. */
export function freshHref(lang: Lang, path: string, asked: Record<string, string | undefined>): string {
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  return `${inLang(lang, path)}${query.size > 0 ? `?${query}` : ''}`
}
