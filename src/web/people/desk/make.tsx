import type { Handler } from 'hono'
import { readEmail } from '../../../domains/accounts/index.ts'
import { organizationsNamed } from '../../../domains/directory/index.ts'
import { invitePerson, readPersonValue, type Typed } from '../../../domains/people/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { read, write } from '../../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../../platform/http/context.ts'
import { inLang, LANGS } from '../../../platform/i18n.ts'
import { no, ok, type Problems, type Result } from '../../../platform/result.ts'
import { siteOf } from '../../../platform/site-address.ts'
import { forRoles } from '../../desk/for-roles.ts'
import { areaOptions } from '../own-load.ts'
import { KEEP_ROLES, textsOf } from './list.tsx'
import { keepPaths } from './paths.ts'
import type { KeepTexts } from './texts.nl.ts'
import { MakePage } from './views/make-page.tsx'

type Made = Parameters<typeof invitePerson>[1]

async function show(c: AppContext, { db }: Deps, typed: Typed, problems: Problems) {
  const texts = textsOf(c)
  const areas = await read(db, c.var.scope, areaOptions)
  const error = Object.keys(problems).length > 0
  return c.var.page({
    ...{ title: texts.new.title, noindex: true, error, status: error ? 422 : 200 },
    breadcrumb: [{ href: keepPaths.list, label: texts.title }],
    body: <MakePage lang={c.var.lang} texts={texts} typed={typed} areas={areas} problems={problems} />,
  })
}

/** The organisation that somebody means by what was typed. */
async function meant(trx: Trx, typed: string, texts: KeepTexts): Promise<Result<string, string>> {
  const found = await organizationsNamed(trx, typed)
  const [first] = found
  if (!first) return no(texts.new.problems.organization)
  return found.length === 1
    ? ok(first.id)
    : no(texts.new.problems.which(found.map(({ name }) => name).join('; ')))
}

/** What was typed, or all that is wrong with it. */
async function readMade(trx: Trx, typed: Typed, texts: KeepTexts): Promise<Result<Made>> {
  const words = texts.new.problems
  const one = (name: string) => typed[name]?.[0]?.trim() ?? ''
  const organization = await meant(trx, one('organisatie'), texts)
  const email = readEmail(one('mail'))
  const lang = LANGS.find((each) => each === one('taal'))
  const values = {
    name: readPersonValue('name', one('naam')),
    role: readPersonValue('role', { nl: one('werk'), en: null }),
    areas: readPersonValue('areas', typed.wijk ?? []),
  }
  const { name, role, areas } = values
  const problems: Problems = {
    ...(name ? {} : { naam: words.name }),
    ...(role ? {} : { werk: words.role }),
    ...(organization.ok ? {} : { organisatie: organization.problems }),
    ...(areas ? {} : { wijk: words.areas }),
    ...(email ? {} : { mail: words.mail }),
    ...(lang ? {} : { taal: words.language }),
  }
  if (!name || !role || !areas || !organization.ok || !email || !lang) return no(problems)
  return ok({ email, lang, values: { name, role, areas, organization: organization.value } })
}

async function typedIn(c: AppContext): Promise<Typed> {
  const form = await c.req.formData()
  const names = new Set(form.keys())
  const texts = (name: string) => form.getAll(name).map((each) => String(each).replaceAll('\0', ''))
  return Object.fromEntries([...names].map((name) => [name, texts(name)]))
}

/** The form for a new profile. */
export const makePage = (deps: Deps): Handler<AppEnv> =>
  forRoles(KEEP_ROLES, (c) => show(c, deps, { taal: ['nl'] }, {}))

/** Makes a profile and mails its person. What is wrong is asked again, with all that was typed. */
export function make(deps: Deps): Handler<AppEnv> {
  const { db, clock, config } = deps
  return forRoles(KEEP_ROLES, async (c) => {
    const { scope, tenant, lang } = c.var
    const [typed, texts] = [await typedIn(c), textsOf(c)]
    const site = { tenant: tenant.id, name: tenant.name, origin: siteOf(tenant.hosts, config.PUBLIC_URL) }
    const done = await write(db, scope, async (trx): Promise<Result<string>> => {
      const made = await readMade(trx, typed, texts)
      if (!made.ok) return made
      const doing = { actor: scope.actor, now: clock.now() }
      const invited = await invitePerson(trx, made.value, site, doing)
      return invited.ok ? invited : no({ mail: texts.new.problems.known })
    })
    if (!done.ok) return show(c, deps, typed, done.problems)
    return c.redirect(`${inLang(lang, keepPaths.list)}?gedaan=uitgenodigd`, 303)
  })
}
