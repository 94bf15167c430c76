import { type Reading, recordReads } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Channel, tellsMore } from './channels.ts'
import type { Shown } from './visibility.ts'

/** People that a page shows, and the way in which it does. */
export interface Looked {
  channel: Channel
  people: readonly Shown[]
}

/** Who looks: `account:` and its number, the role in which they may, and the day. */
export interface Looker {
  actor: string
  role: string
  today: string
}

const actionOf = (channel: Channel) =>
  channel === 'photo' ? ('people.photo.read' as const) : ('people.shown.read' as const)

/** About whom a look is: the account that a profile is of, or the profile itself as long as nobody took it. */
export function aboutOf(person: string, account: string | null): Pick<Reading, 'kind' | 'subject'> {
  return account ? { kind: 'account', subject: account } : { kind: 'person', subject: person }
}

/**
 * Writes down of whom a colleague was shown more than everybody sees: a row for each person, in one statement, and none for
 * one’s own profile. Its person reads it on `/mijn/logboek`; of whoever has no account yet only a privacy officer does.
 */
export async function recordLooks(
  trx: Trx,
  looked: readonly Looked[],
  { actor, role, today }: Looker,
): Promise<void> {
  const seen = looked.flatMap(({ channel, people }) =>
    people
      .filter((shown) => tellsMore(channel, shown, today))
      .map(({ id }) => [id, actionOf(channel)] as const),
  )
  if (seen.length === 0) return
  const actions = new Map(seen)
  const people = await trx
    .selectFrom('person')
    .select(['id', 'accountId'])
    .where('id', 'in', [...actions.keys()])
    .orderBy('id')
    .execute()
  const readings = people.flatMap(({ id, accountId }): Reading[] => {
    const action = actions.get(id)
    if (!action || `account:${accountId}` === actor) return []
    return [{ actor, role, action, purpose: 'who-is-who', ...aboutOf(id, accountId) }]
  })
  await recordReads(trx, readings)
}
