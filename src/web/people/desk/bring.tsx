import type { Handler } from 'hono'
import {
  importPeople,
  MOST_LIST_BYTES,
  type PeopleTable,
  peopleEn,
  peopleNl,
  readPeopleTable,
} from '../../../domains/people/index.ts'
import type { AppContext, AppEnv, Deps } from '../../../platform/http/context.ts'
import { inLang } from '../../../platform/i18n.ts'
import { filesInZip, type NamedFiles } from '../../../platform/import/named-files.ts'
import type { ImportReport } from '../../../platform/import/report.ts'
import { no, ok, type Problems, type Result } from '../../../platform/result.ts'
import { siteOf } from '../../../platform/site-address.ts'
import { forRoles } from '../../desk/for-roles.ts'
import { KEEP_ROLES, textsOf } from './list.tsx'
import { keepPaths, MOST_ZIP_BYTES } from './paths.ts'
import type { KeepTexts } from './texts.nl.ts'
import { BringPage, LIST_LIMIT, MOST_PEOPLE, ZIP_LIMIT } from './views/bring-page.tsx'

/** Less than from the command line: this is done while somebody waits for the page. */
const LIMITS = { count: 400, each: 8 * 1024 * 1024, all: 2 * MOST_ZIP_BYTES }

function show(c: AppContext, problems: Problems, report: ImportReport | null) {
  const texts = textsOf(c)
  const error = Object.keys(problems).length > 0 || (report?.problems.length ?? 0) > 0
  return c.var.page({
    ...{ title: texts.bring.title, noindex: true, error, status: error ? 422 : 200 },
    breadcrumb: [{ href: keepPaths.list, label: texts.title }],
    body: <BringPage lang={c.var.lang} {...{ texts, problems, report }} />,
  })
}

/** The bytes of one file of the form; null when nothing was chosen, which a browser sends as a file without a name. */
async function bytesOf(file: unknown): Promise<Buffer | null> {
  return file instanceof File && (file.size > 0 || file.name !== '')
    ? Buffer.from(await file.arrayBuffer())
    : null
}

async function readList(file: unknown, c: AppContext, words: KeepTexts['bring']['problems']) {
  const bytes = await bytesOf(file)
  if (!bytes) return no(words.none)
  if (bytes.length > MOST_LIST_BYTES) return no(words.large(LIST_LIMIT))
  const table = await readPeopleTable(bytes, c.var.lang)
  if (!table.ok) return table
  if (table.value.rows.length === 0) return no(words.empty)
  return table.value.rows.length > MOST_PEOPLE ? no(words.many(MOST_PEOPLE)) : table
}

async function readPhotos(
  file: unknown,
  words: KeepTexts['bring']['problems'],
): Promise<Result<NamedFiles | undefined, string>> {
  const bytes = await bytesOf(file)
  if (!bytes) return ok(undefined)
  if (bytes.length > MOST_ZIP_BYTES) return no(words.large(ZIP_LIMIT))
  const files = filesInZip(bytes, LIMITS)
  if (files.ok) return files
  return no(files.problems === 'large' ? words.zipLarge(LIMITS.count) : words.zip)
}

async function store(c: AppContext, { db, clock, config }: Deps, table: PeopleTable, photos?: NamedFiles) {
  const { scope, tenant, lang } = c.var
  const site = { tenant: tenant.id, name: tenant.name, origin: siteOf(tenant.hosts, config.PUBLIC_URL) }
  const texts = { nl: peopleNl, en: peopleEn }[lang].cli
  const options = { now: clock.now(), texts, photos, invite: { site, lang: 'nl' as const } }
  return importPeople(db, scope, table, options)
}

/** The form for a list of people, with or without a ZIP file of photos. */
export const bringPage = (): Handler<AppEnv> => forRoles(KEEP_ROLES, async (c) => show(c, {}, null))

/** Makes a profile for each row that is right; what is not is said by row and column. */
export function bring(deps: Deps): Handler<AppEnv> {
  return forRoles(KEEP_ROLES, async (c) => {
    const words = textsOf(c).bring.problems
    const form: Record<string, unknown> = await c.req.parseBody().catch(() => ({}))
    const list = await readList(form.bestand, c, words)
    const photos = await readPhotos(form.fotos, words)
    if (!list.ok || !photos.ok)
      return show(
        c,
        { ...(list.ok ? {} : { bestand: list.problems }), ...(photos.ok ? {} : { fotos: photos.problems }) },
        null,
      )
    const report = await store(c, deps, list, photos.value)
    if (report.problems.length > 0 || report.notes.length > 0) return show(c, {}, report)
    return c.redirect(`${inLang(c.var.lang, keepPaths.list)}?gedaan=ingelezen`, 303)
  })
}
