import type { Handler } from 'hono'
import { accountEn, accountNl, accountPaths } from '../../domains/accounts/index.ts'
import { makeRequest, ownDataPath, privacyEn, privacyNl, readRequest } from '../../domains/privacy/index.ts'
import { Ask } from '../../domains/privacy/views/ask.tsx'
import { logEntry } from '../../platform/audit/log.queries.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { forSignedIn } from '../account/signed-in.ts'

type Shown = Omit<Parameters<typeof Ask>[0], 'lang' | 'texts'>

function page(c: AppContext, { status = 200, ...shown }: Shown & { status?: 200 | 422 }) {
  const { lang } = c.var
  const texts = { nl: privacyNl, en: privacyEn }[lang]
  return c.var.page({
    title: texts.ask.title,
    breadcrumb: [{ href: accountPaths.own, label: { nl: accountNl, en: accountEn }[lang].crumb.own }],
    noindex: true,
    error: status === 422,
    status,
    body: <Ask lang={lang} texts={texts} {...shown} />,
  })
}

/** The row of the log that is asked about, when the one who asks may see it. */
async function aboutEvent(c: AppContext, { db }: Deps, typed: string | undefined): Promise<number | null> {
  if (!typed || !/^\d{1,15}$/.test(typed)) return null
  const entry = await read(db, c.var.scope, (trx) => logEntry(trx, Number(typed)))
  return entry?.id ?? null
}

/** The form for a question about one’s own data. */
export function askForm(deps: Deps): Handler<AppEnv> {
  return forSignedIn(async (c) => page(c, { aboutEvent: await aboutEvent(c, deps, c.req.query('regel')) }))
}

/** Takes a question; its holder follows it on the page of their data. */
export function ask(deps: Deps): Handler<AppEnv> {
  const { db, clock } = deps
  return forSignedIn(async (c, { account }) => {
    const { scope, lang } = c.var
    const { regel, soort = '', tekst = '' } = await readForm(c)
    const about = await aboutEvent(c, deps, regel)
    const again = { aboutEvent: about, kind: soort, body: tekst.slice(0, 3000) }
    const judged = readRequest({ soort, tekst })
    if (!judged.ok) return page(c, { ...again, problems: judged.problems, status: 422 })
    const asking = { account, now: clock.now(), lang, aboutEvent: about }
    const made = await write(db, scope, (trx) => makeRequest(trx, judged.value, asking))
    return made ? seeOther(c, ownDataPath) : page(c, { ...again, full: true })
  })
}
