import type { OwnTaxonomy, TermLine } from '../../domains/taxonomy/index.ts'
import type { AppContext } from '../../platform/http/context.ts'
import type { Problems } from '../../platform/result.ts'
import { wordPaths } from './paths.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { TermList } from './views/term-list.tsx'
import { TermPage } from './views/term-page.tsx'

/** The words of the pages of lists, in the reader's language. */
export const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang].terms

/** A list that a working area keeps itself. */
export interface List {
  taxonomy: OwnTaxonomy
  lines: TermLine[]
  /** How many things on the map have each. */
  use: Map<string, number>
}

interface Shown {
  values?: Record<string, string>
  problems?: Problems
}

const refusal = (problems: Problems) =>
  Object.keys(problems).length > 0 ? { error: true, status: 422 as const } : {}

/** One list; with what was typed when a new word was refused. */
export function showList(c: AppContext, list: List, { values = {}, problems = {} }: Shown = {}) {
  const texts = textsOf(c)
  const added = c.req.query('gedaan') === 'erbij'
  return c.var.page({
    title: texts.lists[list.taxonomy],
    breadcrumb: [{ href: wordPaths.lists, label: texts.title }],
    noindex: true,
    ...refusal(problems),
    body: <TermList {...{ lang: c.var.lang, texts, values, problems, added }} {...list} />,
  })
}

/** One word of a list; with what was typed when it was refused. */
export function showTerm(
  c: AppContext,
  { taxonomy, lines, use }: List,
  line: TermLine,
  { values, problems = {} }: Shown = {},
) {
  const { lang } = c.var
  const texts = textsOf(c)
  const stands = {
    ...{
      naam: line.nameNl,
      engels: line.nameEn === line.nameNl ? '' : line.nameEn,
      onder: line.parentId ?? '',
    },
    ...{ uitleg: line.descriptionNl ?? '', uitlegEngels: line.descriptionEn ?? '' },
  }
  const others = lines.filter(({ id, retiredOn }) => id !== line.id && retiredOn === null)
  const instead = lines.find(({ id }) => id === line.replacedBy)
  const replacedBy = instead ? { nl: instead.nameNl, en: instead.nameEn }[lang] : null
  const shown = { taxonomy, line, others, replacedBy, used: use.get(line.id) ?? 0 }
  return c.var.page({
    title: line.nameNl,
    breadcrumb: [
      { href: wordPaths.lists, label: texts.title },
      { href: wordPaths.list(taxonomy), label: texts.lists[taxonomy] },
    ],
    noindex: true,
    ...refusal(problems),
    body: (
      <TermPage
        {...{ lang, texts, problems, ...shown }}
        values={{ ...stands, ...values }}
        saved={c.req.query('gedaan') === 'bewaard'}
      />
    ),
  })
}
