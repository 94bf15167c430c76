import type { Handler } from 'hono'
import {
  listPages,
  MOST_PAGES,
  makePage,
  type OwnPage,
  ownPage,
  publishPage,
  readPage,
  savePage,
  settingsEn,
  settingsNl,
  typedPage,
  versionsOfPage,
} from '../../domains/settings/index.ts'
import { judge } from '../../engines/readability/readability.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { isId } from '../../platform/id.ts'
import type { Problems } from '../../platform/result.ts'
import { forRoles } from '../desk/for-roles.ts'
import { forgetSites } from '../known-sites.ts'
import { doing, sentOn, textsOf } from './common.ts'
import { beheerPaths } from './paths.ts'
import { KEEPERS } from './people.tsx'
import { PageForm } from './views/page-form.tsx'
import { PagesList } from './views/pages-list.tsx'

/** Every own page, with its state and place. */
export const pagesList = ({ db }: Deps): Handler<AppEnv> =>
  forRoles(KEEPERS, async (c) => {
    const { lang, scope } = c.var
    const texts = textsOf(c)
    const pages = await read(db, scope, listPages)
    return c.var.page({
      ...{ title: texts.pages.title, noindex: true },
      breadcrumb: [{ href: beheerPaths.start, label: texts.title }],
      body: <PagesList {...{ lang, texts, pages, most: MOST_PAGES, done: c.req.query('gedaan') }} />,
    })
  })

interface Shown {
  values: Record<string, string>
  problems: Problems
}

const NOTHING: Shown = { values: {}, problems: {} }

/** The form of a page that is there, or of a new one; with what was typed when it was refused. */
async function show(c: AppContext, { db }: Deps, page: OwnPage | null, shown?: Shown) {
  const { lang, scope } = c.var
  const texts = textsOf(c)
  const versions = page ? await read(db, scope, (trx) => versionsOfPage(trx, page.id)) : []
  const { values, problems } = shown ?? { ...NOTHING, ...(page ? { values: typedPage(page) } : {}) }
  const error = Object.keys(problems).length > 0
  const title = page ? page.title.nl : texts.pages.newTitle
  return c.var.page({
    ...{ title, noindex: true, error, status: error ? 422 : 200 },
    breadcrumb: [
      { href: beheerPaths.start, label: texts.title },
      { href: beheerPaths.pages, label: texts.pages.title },
    ],
    body: (
      <PageForm
        {...{ lang, texts, title, page, values, problems, versions }}
        reading={values.tekst ? judge(values.tekst) : null}
        done={c.req.query('gedaan')}
      />
    ),
  })
}

/** The form of a new page; a title may come along from the list. */
export const newPage = (deps: Deps): Handler<AppEnv> =>
  forRoles(KEEPERS, async (c) => {
    const titel = (c.req.query('titel') ?? '').slice(0, 80)
    return show(c, deps, null, { values: { titel, plek: 'foot', volgorde: '10' }, problems: {} })
  })

const problemTexts = (c: AppContext) => ({ nl: settingsNl, en: settingsEn })[c.var.lang].page.problems

/** Makes a page; “save and publish” shows it to everybody at once. */
export const addPage = (deps: Deps): Handler<AppEnv> =>
  forRoles(KEEPERS, async (c) => {
    const values = await readForm(c)
    const judged = readPage(values, problemTexts(c))
    if (!judged.ok) return show(c, deps, null, { values, problems: judged.problems })
    const by = doing(c, deps)
    const publish = values.doe === 'publiceer'
    const id = await write(deps.db, c.var.scope, async (trx) => {
      const made = await makePage(trx, judged.value, by)
      if (made && publish) await publishPage(trx, made, by)
      return made
    })
    if (!id) return show(c, deps, null, { values, problems: { titel: textsOf(c).pages.full } })
    forgetSites(deps.db)
    return sentOn(c, beheerPaths.page(id), publish ? 'gepubliceerd' : 'bewaard')
  })

/** Runs `work` with the page in the address. */
export function withPage(
  { db }: Deps,
  work: (c: AppContext, page: OwnPage) => Response | Promise<Response>,
): Handler<AppEnv> {
  return forRoles(KEEPERS, async (c) => {
    const id = c.req.param('id') ?? ''
    const page = isId(id) ? await read(db, c.var.scope, (trx) => ownPage(trx, id)) : null
    return page ? work(c, page) : c.notFound()
  })
}

/** One page, to write on. */
export const editPage = (deps: Deps) => withPage(deps, (c, page) => show(c, deps, page))

/** Saves a new text of a page, and shows it to everybody when that was pressed. */
export const keepPage = (deps: Deps) =>
  withPage(deps, async (c, page) => {
    const values = await readForm(c)
    const judged = readPage(values, problemTexts(c))
    if (!judged.ok) return show(c, deps, page, { values, problems: judged.problems })
    const by = doing(c, deps)
    const publish = values.doe === 'publiceer'
    await write(deps.db, c.var.scope, async (trx) => {
      await savePage(trx, page.id, judged.value, by)
      if (publish) await publishPage(trx, page.id, by)
    })
    forgetSites(deps.db)
    return sentOn(c, beheerPaths.page(page.id), publish ? 'gepubliceerd' : 'bewaard')
  })
