import { localDay } from '../../platform/clock.ts'
import { write } from '../../platform/db/transaction.ts'
import type { Job } from '../../platform/jobs.ts'
import { recordDestruction } from '../../platform/retention.commands.ts'
import { assignByArea } from './assign.commands.ts'
import { eraseExpired } from './operator.commands.ts'
import { publishSettled } from './published/publish.commands.ts'

/** What the inbox does by itself. */
export const inboxJobs: Job[] = [
  {
    // An offer of help goes to the right person at once, not to whoever happens to look.
    name: 'inbox.assign',
    run: async ({ db, scope, clock }, { id }) => {
      if (!id) return
      const today = localDay(clock.now())
      await write(db, scope, (trx) => assignByArea(trx, id, { actor: scope.actor, today }))
    },
  },
  {
    // Before texts are erased, which takes their counts along.
    name: 'inbox.publish',
    daily: true,
    atStart: true,
    run: async ({ db, scope, clock, log }) => {
      const how = { actor: scope.actor, today: localDay(clock.now()) }
      const quarters = await write(db, scope, (trx) => publishSettled(trx, how))
      log.info({ quarters }, 'inbox: quarters published')
    },
  },
  {
    // Every day, and at the start for a server that was off at night.
    name: 'inbox.erase',
    daily: true,
    atStart: true,
    run: async ({ db, scope, clock, log }) => {
      const today = localDay(clock.now())
      const { actor } = scope
      const erased = await write(db, scope, async (trx) => {
        const counts = await eraseExpired(trx, { actor, today })
        await recordDestruction(trx, actor, 'answer', counts.senders)
        await recordDestruction(trx, actor, 'message', counts.texts)
        return counts
      })
      log.info(erased, 'inbox: expired sender details and texts erased')
    },
  },
]
