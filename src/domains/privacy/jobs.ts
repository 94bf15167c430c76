import { localDay } from '../../platform/clock.ts'
import { write } from '../../platform/db/transaction.ts'
import type { Job } from '../../platform/jobs.ts'
import { siteOf } from '../../platform/site-address.ts'
import { answerLetter } from './letter.ts'
import { eraseRequestTexts, mailAnswer } from './request.commands.ts'

/** Mails that a request was answered, and erases old requests daily. `site` is the address of a site of its own, if any. */
export function privacyJobs(site: string | undefined): Job[] {
  return [
    {
      name: 'privacy.letter',
      run: async ({ db, scope, clock }, { id }) => {
        const { tenant } = scope
        const origin = siteOf(tenant.hosts, site)
        const letter = (to: string, lang: 'nl' | 'en') =>
          answerLetter({ to, lang, site: tenant.name, origin })
        const how = { tenant: tenant.id, now: clock.now(), letter }
        if (id) await write(db, scope, (trx) => mailAnswer(trx, id, how))
      },
    },
    {
      name: 'privacy.erase',
      daily: true,
      run: async ({ db, scope, clock }) => {
        await write(db, scope, (trx) => eraseRequestTexts(trx, scope.actor, localDay(clock.now())))
      },
    },
  ]
}
