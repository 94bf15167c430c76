import type { Handler } from 'hono'
import { accountEn, accountNl, accountPaths, ownScope } from '../../domains/accounts/index.ts'
import { privacyEn, privacyNl, requestsOf } from '../../domains/privacy/index.ts'
import { recordEvent } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import { accountActor, read, write } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { collectOwnData, ownDataFile } from '../../platform/own-data.ts'
import { guarded } from '../account/guarded.ts'
import { allOwnData } from './sources.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { OwnData } from './views/own-data.tsx'

/** Everything that is held about oneself, and what one can do about it. */
export function ownDataPage(deps: Deps): Handler<AppEnv> {
  const { db, clock } = deps
  return guarded(deps, async (c, who) => {
    const { lang } = c.var
    const shown = await read(db, ownScope(c.var.tenant, who.account), async (trx) => ({
      parts: await collectOwnData(trx, allOwnData, who),
      requests: await requestsOf(trx, who.account),
    }))
    const texts = { nl, en }[lang].ownData
    const privacy = { nl: privacyNl, en: privacyEn }[lang]
    const today = localDay(clock.now())
    return c.var.page({
      title: texts.title,
      breadcrumb: [{ href: accountPaths.own, label: { nl: accountNl, en: accountEn }[lang].crumb.own }],
      noindex: true,
      body: <OwnData lang={lang} texts={texts} privacy={privacy} today={today} {...shown} />,
    })
  })
}

/** The same as a file to take along. That it was taken is in the log, so that its holder notices a stranger. */
export function ownDataDownload(deps: Deps): Handler<AppEnv> {
  const { db, clock } = deps
  return guarded(deps, async (c, who) => {
    const { account } = who
    const parts = await write(db, ownScope(c.var.tenant, who.account), async (trx) => {
      const collected = await collectOwnData(trx, allOwnData, who)
      await recordEvent(trx, {
        ...{ actor: accountActor(account), action: 'account.data.downloaded' },
        ...{ kind: 'account', subject: account },
      })
      return collected
    })
    c.header('Content-Disposition', `attachment; filename="${{ nl, en }[c.var.lang].ownData.fileName}"`)
    return c.json(ownDataFile(parts, c.var.tenant.name, clock.now()))
  })
}
