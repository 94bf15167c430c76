import { addDays } from '../../platform/day.ts'
import { countOf } from '../../platform/retention.queries.ts'
import type { Retention } from '../../platform/retention.ts'
import { termInForce } from '../../platform/terms.queries.ts'
import { INVITATION_TERM } from './account.ts'

const dayAfter = (day: string) => `${addDays(day, 1)}T00:00:00Z`

/** What accounts erase by themselves. */
export const accountRetention: readonly Retention[] = [
  {
    purpose: 'account',
    what: { nl: 'sessies die niet meer gebruikt worden', en: 'sessions that are not used any more' },
    due: (trx, until) =>
      countOf(
        trx
          .selectFrom('authSession')
          .select((row) => row.fn.countAll<number>().as('count'))
          .where('expiresAt', '<', new Date(dayAfter(until))),
      ),
  },
  {
    purpose: 'account',
    what: { nl: 'gevraagde codes', en: 'codes that were asked for' },
    due: (trx, until) =>
      countOf(
        trx
          .selectFrom('signInAttempt')
          .select((row) => row.fn.countAll<number>().as('count'))
          .where('startedAt', '<', new Date(dayAfter(addDays(until, -1)))),
      ),
  },
  {
    purpose: 'access',
    what: { nl: 'uitnodigingen die voorbij zijn', en: 'invitations that are over' },
    term: INVITATION_TERM,
    due: async (trx, until) => {
      const over = addDays(until, -(await termInForce(trx, INVITATION_TERM)))
      return countOf(
        trx
          .selectFrom('accountInvitation')
          .select((row) => row.fn.countAll<number>().as('count'))
          .where((row) =>
            row.or([row('expiresOn', '<=', over), row('answeredAt', '<', new Date(dayAfter(over)))]),
          ),
      )
    },
  },
]
