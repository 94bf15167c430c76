import { type FreshItem, TERM_KINDS } from '../../../domains/freshness/index.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { dutchOn } from '../../../ui/dutch.ts'
import { Field } from '../../../ui/field.tsx'
import { Filter } from '../../../ui/filter.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Table } from '../../../ui/table.tsx'
import { publicPath } from '../../items/paths.ts'
import type { FiguresData } from '../fresh-load.ts'
import { freshEn } from '../fresh-texts.en.ts'
import { freshNl } from '../fresh-texts.nl.ts'
import { qualityPaths } from '../paths.ts'
import { freshHref, kindNames } from './fresh-bars.tsx'

const textsOf = (lang: Lang) => ({ nl: freshNl, en: freshEn })[lang]

/** What was chosen, as it stands in the address. */
export const askedOf = ({ filter }: Pick<FiguresData, 'filter'>) => ({
  ...{ wijk: filter.wijk, thema: filter.theme, soort: filter.kind },
})

/** The choices: wijk, life domain and kind. */
export function Choices({ lang, data }: { lang: Lang; data: FiguresData }) {
  const texts = textsOf(lang)
  const { filter, wijken, themes } = data
  const action = inLang(lang, qualityPaths.fresh)
  const chosen = filter.wijk ?? filter.theme ?? filter.kind
  const select = { lang, kind: 'select' as const, empty: texts.all }
  const options = (names: ReadonlyMap<string, string>) =>
    [...names].map(([value, label]) => ({ value, label }))
  const names = kindNames(lang)
  return (
    <Filter folds lang={lang} label={texts.filter} action={action} clearHref={chosen ? action : undefined}>
      <Field
        {...{ ...select, name: 'wijk', label: texts.wijk, value: filter.wijk ?? '' }}
        options={options(wijken)}
      />
      <Field
        {...{ ...select, name: 'thema', label: texts.theme, value: filter.theme ?? '' }}
        options={options(themes)}
      />
      <Field
        {...{ ...select, name: 'soort', label: texts.kind, value: filter.kind ?? '' }}
        options={TERM_KINDS.map((value) => ({ value, label: names.get(value) ?? value }))}
      />
    </Filter>
  )
}

interface ListProps {
  lang: Lang
  data: FiguresData
  items: readonly FreshItem[]
  page: number
  pages: number
}

/** The things behind the figures, one by one. */
export function FreshList({ lang, data, items, page, pages }: ListProps) {
  const texts = textsOf(lang)
  const names = kindNames(lang)
  const title = texts.list(data.figures.total.total)
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{title}</Heading>
      <Table
        stacked
        lang={lang}
        id="lijst"
        caption={title}
        quiet
        columns={texts.columns.map((label) => ({ label }))}
        rows={items.map(({ id, kind, name, termKind, checkedOn, dueOn, state }) => [
          <Link href={inLang(lang, publicPath(kind, id))} lang={dutchOn(lang)} key={id}>
            {name}
          </Link>,
          names.get(termKind),
          checkedOn ? formatDate(lang, checkedOn) : texts.noDay,
          checkedOn ? formatDate(lang, dueOn) : '',
          texts.states[state],
        ])}
      />
      <Pagination
        {...{ lang, page, pages }}
        hrefOf={(to) =>
          freshHref(lang, qualityPaths.fresh, { ...askedOf(data), pagina: to > 1 ? String(to) : undefined })
        }
      />
    </section>
  )
}
