import type { Handler } from 'hono'
import {
  freshnessPaths,
  mailsReminders,
  setMails,
  setTerm,
  TERM_KINDS,
  TERM_RANGE,
  type Terms,
  terms,
} from '../../domains/freshness/index.ts'
import { type Role, read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { type FormValues, readForm } from '../../platform/http/form.ts'
import { inLang } from '../../platform/i18n.ts'
import { no, ok, type Problems, type Result } from '../../platform/result.ts'
import { beheerPaths } from '../beheer/paths.ts'
import { forRoles } from '../desk/for-roles.ts'
import { textsOf } from './key.tsx'
import { SettingsPage } from './views/settings.tsx'

/** Who sets this: `instellingen.beheren` in docs/policy/access.md. */
const SETTERS: readonly Role[] = ['administrator']

async function show(c: AppContext, { db }: Deps, typed?: { values: FormValues; problems: Problems }) {
  const { lang, scope } = c.var
  const { settings: texts } = textsOf(c)
  const [months, mails] = await read(
    db,
    scope,
    async (trx) => [await terms(trx), await mailsReminders(trx)] as const,
  )
  const stands = {
    ...Object.fromEntries(TERM_KINDS.map((kind) => [kind, String(months[kind])])),
    mail: mails ? 'ja' : '',
  }
  const { values = stands, problems = {} } = typed ?? {}
  const saved = c.req.query('gedaan') === 'bewaard'
  return c.var.page({
    ...{ title: texts.title, noindex: true, ...(typed ? { error: true, status: 422 as const } : {}) },
    breadcrumb: [{ href: beheerPaths.start, label: texts.above }],
    body: <SettingsPage {...{ lang, texts, values, problems, saved }} />,
  })
}

/** For how long a check holds, and whether reminders are mailed. */
export const settingsPage = (deps: Deps): Handler<AppEnv> => forRoles(SETTERS, (c) => show(c, deps))

/** The months that were typed; each must be a whole number within bounds. */
export function readMonths(values: FormValues, problem: string): Result<Terms> {
  const problems: Problems = {}
  const months: Partial<Terms> = {}
  for (const kind of TERM_KINDS) {
    const number = Number((values[kind] ?? '').trim() || Number.NaN)
    if (Number.isInteger(number) && number >= TERM_RANGE.least && number <= TERM_RANGE.most)
      months[kind] = number
    else problems[kind] = problem
  }
  return Object.keys(problems).length > 0 ? no(problems) : ok(months as Terms)
}

/** Sets the terms and turns the mail on or off. */
export const keepSettings = (deps: Deps): Handler<AppEnv> =>
  forRoles(SETTERS, async (c) => {
    const values = await readForm(c)
    const { problem } = textsOf(c).settings
    const months = readMonths(values, problem(TERM_RANGE.least, TERM_RANGE.most))
    if (!months.ok) return show(c, deps, { values, problems: months.problems })
    const by = { actor: c.var.scope.actor }
    await write(deps.db, c.var.scope, async (trx) => {
      for (const kind of TERM_KINDS) await setTerm(trx, kind, months.value[kind], by)
      await setMails(trx, values.mail === 'ja', by)
    })
    return c.redirect(`${inLang(c.var.lang, freshnessPaths.settings)}?gedaan=bewaard`, 303)
  })
