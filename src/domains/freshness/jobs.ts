import type { Job } from '../../platform/jobs.ts'
import { siteOf } from '../../platform/site-address.ts'
import { sendReminders } from './run.commands.ts'

/** Asks every night what is due. `site` is the address of a site of its own, if any. */
export function freshnessJobs(site: string | undefined): Job[] {
  return [
    {
      name: 'freshness.remind',
      daily: true,
      run: async ({ db, scope, clock, log }) => {
        const origin = siteOf(scope.tenant.hosts, site)
        const run = await sendReminders(db, scope, { now: clock.now(), origin })
        log.info(run, 'freshness: reminders')
      },
    },
  ]
}
