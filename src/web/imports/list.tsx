import { accountsById, authScope } from '../../domains/accounts/index.ts'
import { countImportFiles, FILE_DAYS, keptRecipe, listImportFiles } from '../../domains/directory/index.ts'
import { localDay } from '../../platform/clock.ts'
import { type Role, read } from '../../platform/db/transaction.ts'
import type { AppContext, Deps, SignedIn } from '../../platform/http/context.ts'
import { forRoles } from '../desk/for-roles.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { ImportsPage } from './views/imports-page.tsx'

/** Who imports in the browser: `kaart.inlezen` in docs/policy/access.md. */
export const IMPORT_ROLES: readonly Role[] = ['coordinator', 'administrator']
const PAGE = 20

export const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang]

/** The list, and the form to bring a file; with what was wrong when one was refused. */
export async function showImports(
  c: AppContext,
  { db }: Deps,
  { account }: SignedIn,
  { problem, status }: { problem?: string; status?: 413 | 422 } = {},
): Promise<Response> {
  const { lang, scope, tenant } = c.var
  const texts = textsOf(c)
  const shown = await read(db, scope, async (trx) => {
    const pages = Math.max(1, Math.ceil((await countImportFiles(trx)) / PAGE))
    const asked = Number(c.req.query('pagina') ?? 1)
    const page = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1
    const listed = await listImportFiles(trx, { offset: (page - 1) * PAGE, limit: PAGE })
    return { pages, page, listed, again: await keptRecipe(trx, c.req.query('recept') ?? '') }
  })
  const ids = shown.listed.flatMap(({ file }) => (file.accountId ? [file.accountId] : []))
  const people = await read(db, authScope(tenant), (trx) => accountsById(trx, [...new Set(ids)]))
  const emails = new Map(people.map(({ id, email }) => [id, email]))
  const byOf = (id: string | null) =>
    (id === account ? texts.list.you : emails.get(id ?? '')) ?? texts.list.somebody
  const listed = shown.listed.map(({ file, run }) => ({
    ...{ file, run, by: byOf(file.accountId), day: localDay(file.broughtAt) },
  }))
  return c.var.page({
    title: texts.title,
    noindex: true,
    ...(problem ? { error: true, status: status ?? 422 } : {}),
    body: <ImportsPage {...{ lang, texts, problem, days: FILE_DAYS }} {...shown} listed={listed} />,
  })
}

/** `/werk/inlezen`. */
export const importsPage = (deps: Deps) => forRoles(IMPORT_ROLES, (c, who) => showImports(c, deps, who))
