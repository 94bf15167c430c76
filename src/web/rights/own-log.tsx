import type { Handler } from 'hono'
import { accountEn, accountNl, accountPaths, type RoleThings } from '../../domains/accounts/index.ts'
import { type LogEntry, logOfAccount } from '../../platform/audit/log.queries.ts'
import { accountActor, read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import type { Lang } from '../../platform/i18n.ts'
import { forSignedIn } from '../account/signed-in.ts'
import type { OwnEntry, Who } from './log-entry.ts'
import { allPurposes } from './sources.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { OwnLog } from './views/own-log.tsx'

/** The number behind which older rows come, as an address says it. */
export function readBefore(c: AppContext): number | null {
  const typed = c.req.query('voor') ?? ''
  return /^\d{1,15}$/.test(typed) ? Number(typed) : null
}

/** Who did something, without telling which person. */
function whoOf({ actor, detail }: LogEntry, account: string): Who {
  if (actor === accountActor(account)) return 'you'
  if (typeof detail.role === 'string' && detail.purpose) return { role: detail.role }
  if (actor === 'cli') return 'server'
  return actor.startsWith('account:') ? 'staff' : 'machine'
}

interface Reader {
  account: string
  lang: Lang
  organizations: ReadonlyMap<string, string>
}

function entryOf(entry: LogEntry, { account, lang, organizations }: Reader): OwnEntry {
  const { id, at, action, detail } = entry
  const { organization, purpose } = detail
  return {
    ...{ id, at, action, who: whoOf(entry, account) },
    organization: typeof organization === 'string' ? (organizations.get(organization) ?? null) : null,
    purpose: allPurposes.find(({ key }) => key === purpose)?.title[lang] ?? null,
  }
}

/** What was done with one’s account, and which role of which organisation looked at one’s data, when and why. */
export function ownLogPage({ db }: Deps, things: RoleThings): Handler<AppEnv> {
  return forSignedIn(async (c, { account }) => {
    const { lang, scope } = c.var
    const { rows, older } = await read(db, scope, async (trx) => {
      const page = await logOfAccount(trx, account, readBefore(c))
      const names = new Map<string, string>()
      for (const { detail } of page.rows)
        if (typeof detail.organization === 'string' && !names.has(detail.organization))
          names.set(detail.organization, (await things.organizationName(trx, detail.organization)) ?? '')
      return {
        rows: page.rows.map((row) => entryOf(row, { account, lang, organizations: names })),
        older: page.older,
      }
    })
    const texts = { nl, en }[lang].ownLog
    return c.var.page({
      title: texts.title,
      breadcrumb: [{ href: accountPaths.own, label: { nl: accountNl, en: accountEn }[lang].crumb.own }],
      noindex: true,
      body: <OwnLog lang={lang} texts={texts} rows={rows} older={older} />,
    })
  })
}
