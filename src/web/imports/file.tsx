import type { Handler } from 'hono'
import {
  findImportFile,
  fittingRecipes,
  guessColumns,
  guessKind,
  type ImportFile,
  type ImportRun,
  importPath,
  itemNow,
  keptRecipe,
  type Looked,
  lastRun,
  lookAtFile,
  problemsOf,
  recipeName,
} from '../../domains/directory/index.ts'
import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read } from '../../platform/db/transaction.ts'
import { comeBack } from '../../platform/http/come-back.ts'
import type { AppContext, AppEnv, Deps, Page, SignedIn } from '../../platform/http/context.ts'
import { isId } from '../../platform/id.ts'
import type { Problems } from '../../platform/result.ts'
import { forRoles } from '../desk/for-roles.ts'
import { kindOf } from './form.ts'
import { IMPORT_ROLES, textsOf } from './list.tsx'
import { importsPath } from './paths.ts'
import { sampleOf } from './sample.ts'
import { Busy } from './views/busy.tsx'
import { Columns } from './views/columns.tsx'
import { FilePage } from './views/file-page.tsx'
import { type AlikeItem, Outcome } from './views/outcome.tsx'

/** Problems that a page shows; the report has them all. */
const SHOWN = 25

/** A file with the last time that it was read. */
export interface OneFile {
  file: ImportFile
  run: ImportRun | null
}

/** Runs `work` with the file in the address, for who may see it. */
export function withFile(
  { db }: Deps,
  work: (c: AppContext, who: SignedIn, one: OneFile) => Promise<Response>,
): Handler<AppEnv> {
  return forRoles(IMPORT_ROLES, async (c, who) => {
    const id = c.req.param('file') ?? ''
    if (!isId(id)) return c.notFound()
    const one = await read(db, c.var.scope, async (trx) => {
      const file = await findImportFile(trx, id)
      return file && { file, run: await lastRun(trx, id) }
    })
    return one ? work(c, who, one) : c.notFound()
  })
}

type Around = Omit<Parameters<typeof FilePage>[0], 'lang' | 'texts' | 'file' | 'day' | 'erasedOn'>

function page(c: AppContext, { file }: OneFile, around: Around, more: Partial<Page> = {}) {
  const texts = textsOf(c)
  const erasedOn = file.erasedAt && localDay(file.erasedAt)
  return c.var.page({
    title: texts.file.title(file.name),
    breadcrumb: [{ href: importsPath, label: texts.title }],
    noindex: true,
    ...more,
    body: (
      <FilePage {...{ lang: c.var.lang, texts, file, day: localDay(file.broughtAt), erasedOn }} {...around} />
    ),
  })
}

/** What the form is filled with: what was typed, else what was chosen before, else a guess. */
function valuesOf(c: AppContext, { file, run }: OneFile, looked: Looked) {
  const columns = sampleOf(looked)
  const { columns: before = {}, kind: kindBefore, ...about } = run?.choices ?? {}
  const asked = kindOf(c.req.query('rijen-over'))
  const kind = asked ?? kindBefore ?? guessKind(columns)
  const known = new Map(Object.entries(before).map(([key, name]) => [name, key]))
  const guess = guessColumns(columns, kind)
  const own = kindBefore === kind && known.size > 0
  const chosen = columns.map(({ name }, at) => [`k${at}`, (own ? known.get(name) : guess.get(at)) ?? ''])
  const { title, publisher, licence } = about
  return {
    ...{ kind, columns },
    values: {
      ...Object.fromEntries(chosen),
      ...{
        titel: title ?? file.name.replace(/\.[a-z0-9]{1,8}$/i, ''),
        van: publisher ?? '',
        licentie: licence ?? '',
      },
    },
  }
}

/** The form of the columns; with what was typed when it was refused. */
export async function showColumns(
  c: AppContext,
  { db, config }: Deps,
  one: OneFile,
  { typed, problems = {} }: { typed?: Record<string, string>; problems?: Problems } = {},
): Promise<Response> {
  const { lang, scope, tenant } = c.var
  const texts = textsOf(c)
  const looked = await lookAtFile(importPath(config.DATA_DIR, tenant.id, one.file.id), lang)
  if (!looked.ok) return page(c, one, { step: 1, children: <p class="nl-paragraph">{texts.file.gone}</p> })
  const { kind, columns, values } = valuesOf(c, one, looked.value)
  const shown = { ...values, ...typed }
  const { fitting, taken } = await read(db, scope, async (trx) => ({
    fitting: await fittingRecipes(trx, looked.value),
    taken: (await keptRecipe(trx, recipeName(shown.titel ?? ''))) !== null,
  }))
  const fits = fitting.map(({ name, title, savedAt }) => ({ name, title, day: localDay(savedAt) }))
  const asked = c.req.query('recept')
  const first = fits.toSorted((a, b) => Number(b.name === asked) - Number(a.name === asked))
  const form = {
    lang,
    texts,
    file: one.file,
    kind: kindOf(typed?.soort) ?? kind,
    columns,
    values: shown,
    problems,
    taken,
  }
  const error = Object.keys(problems).length > 0
  const summary = Object.entries(problems).map(([field, message]) => ({ field, message }))
  const around = {
    ...{ step: 2 as const, columns: columns.length, problems: summary },
    children: <Columns {...form} fitting={first} />,
  }
  return page(c, one, around, error ? { error, status: 422 } : {})
}

/** What new rows look like, by its name now; what is no longer on the map is left out. */
async function alikeOf(trx: Trx, { report }: ImportRun): Promise<AlikeItem[]> {
  const found: AlikeItem[] = []
  for (const each of (report?.alike ?? []).slice(0, SHOWN)) {
    const item = await itemNow(trx, each.kind, each.id)
    if (item?.active) found.push({ ...each, name: item.name })
  }
  return found
}

async function showOutcome(c: AppContext, { db }: Deps, one: OneFile, run: ImportRun) {
  const { lang, scope } = c.var
  const texts = textsOf(c).outcome
  const shown = await read(db, scope, async (trx) => ({
    problems: await problemsOf(trx, run.id, { after: 0, limit: SHOWN }),
    alike: await alikeOf(trx, run),
  }))
  const children = <Outcome {...{ lang, texts, file: one.file, run, ...shown }} />
  const done = run.outcome === 'whole' ? 5 : 4
  return page(c, one, { step: run.dryRun ? 3 : done, children })
}

function showBusy(c: AppContext, { clock }: Deps, one: OneFile, run: ImportRun) {
  const { lang } = c.var
  const quiet = c.req.query('stil') !== undefined
  if (!quiet) comeBack(c, run.askedAt, clock.now())
  const children = <Busy {...{ lang, texts: textsOf(c).busy, file: one.file, run, quiet }} />
  return page(c, one, { step: run.dryRun ? 3 : 4, busy: true, children })
}

/** `/werk/inlezen/:file`: the columns, how far it is, or what came of it. */
export const filePage = (deps: Deps) =>
  withFile(deps, async (c, _who, one) => {
    const { file, run } = one
    if (run && !run.outcome) return showBusy(c, deps, one, run)
    const choosing = !run || c.req.query('kolommen') !== undefined
    if (choosing && !file.erasedAt) return showColumns(c, deps, one)
    return run ? showOutcome(c, deps, one, run) : page(c, one, { step: 1, children: null })
  })
