import { countOf } from '../../platform/retention.queries.ts'
import type { Retention } from '../../platform/retention.ts'

/** What “who is who” erases by itself. */
export const peopleRetention: readonly Retention[] = [
  {
    purpose: 'who-is-who',
    what: { nl: 'foto’s waarvan de toestemming eindigt', en: 'photos of which the consent ends' },
    due: (trx, until) =>
      countOf(
        trx
          .selectFrom('personPhoto')
          .innerJoin('personConsent', 'personConsent.personId', 'personPhoto.personId')
          .select((row) => row.fn.countAll<number>().as('count'))
          .where('field', '=', 'photo')
          .where('withdrawnAt', 'is', null)
          .where('endsOn', '<=', until),
      ),
  },
]
