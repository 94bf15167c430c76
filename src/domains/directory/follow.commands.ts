import type { Trx } from '../../platform/db/database.ts'
import { indexDirectory } from './search-index.commands.ts'
import { takeTurn } from './turn.commands.ts'

type Kind = 'service' | 'location' | 'organization'

/** What follows for one record from what others know of it. */
interface Following {
  kind: Kind
  id: string
  /** The last day on which all of it was said to be right; an earlier one than stands there changes nothing. */
  assuredDate: string | null
  /** True: shown again. False: not shown, because nobody knows. Null: stays as it is. */
  shown: boolean | null
}

const LISTS = { service: 'services', location: 'locations', organization: 'organizations' } as const

/**
 * Brings a record up to what is known of it elsewhere, and the search index with it. Nothing is written when it stands so
 * already; true when something was. Needs the role `system` or `operator`.
 */
export async function followChecks(
  trx: Trx,
  { kind, id, assuredDate, shown }: Following,
  today: string,
): Promise<boolean> {
  await takeTurn(trx)
  const row = await trx
    .selectFrom(kind)
    .select(['assuredDate', 'status'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return false
  const later = assuredDate !== null && assuredDate > (row.assuredDate ?? '')
  const [from, to] = shown === true ? ['inactive', 'active'] : ['active', 'inactive']
  const turns = shown !== null && row.status === from
  if (!later && !turns) return false
  await trx
    .updateTable(kind)
    .set({ ...(later ? { assuredDate } : {}), ...(turns ? { status: to } : {}) })
    .where('id', '=', id)
    .execute()
  await indexDirectory(trx, { [LISTS[kind]]: [id] }, today)
  return true
}
