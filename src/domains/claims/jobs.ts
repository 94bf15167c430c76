import { localDay } from '../../platform/clock.ts'
import { write } from '../../platform/db/transaction.ts'
import type { Job, JobContext } from '../../platform/jobs.ts'
import { siteOf } from '../../platform/site-address.ts'
import { mailAnswer, remindEditors, tellOrganization } from './letter.commands.ts'
import { eraseClaims } from './retention.commands.ts'

/** Letters about claims, and erasing them. `site` is the address of a site of its own, if any. */
export function claimJobs(site: string | undefined): Job[] {
  const how = ({ scope: { tenant }, clock }: JobContext) => ({
    tenant: tenant.id,
    now: clock.now(),
    site: {
      lang: 'nl' as const,
      site: tenant.name,
      origin: siteOf(tenant.hosts, site),
      phone: tenant.phone,
    },
  })
  return [
    {
      name: 'claims.told',
      run: async (context, { id }) => {
        if (id) await write(context.db, context.scope, (trx) => tellOrganization(trx, id, how(context)))
      },
    },
    {
      name: 'claims.answered',
      run: async (context, { id }) => {
        if (id) await write(context.db, context.scope, (trx) => mailAnswer(trx, id, how(context)))
      },
    },
    {
      name: 'claims.remind',
      daily: true,
      run: async (context) => {
        await write(context.db, context.scope, (trx) => remindEditors(trx, how(context)))
      },
    },
    {
      name: 'claims.erase',
      daily: true,
      run: async ({ db, scope, clock }) => {
        await write(db, scope, (trx) => eraseClaims(trx, scope.actor, localDay(clock.now())))
      },
    },
  ]
}
