import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

/** Somebody who answers messages about an area. */
export interface Colleague {
  account: string
  email: string
  role: 'worker' | 'coordinator'
  /** Of the role: a wijk or municipality; null for who coordinates. */
  areaCode: string | null
}

/**
 * Who works on an area on this day: social workers whose wijk or municipality holds it, the nearest first, then the
 * coordinators. CBS codes nest. For the scope of signing in and for jobs.
 */
export async function colleaguesFor(trx: Trx, areaCode: string, today: string): Promise<Colleague[]> {
  const rows = await trx
    .selectFrom('accountRole')
    .innerJoin('authUser', 'authUser.id', 'accountRole.accountId')
    .select([
      'accountRole.accountId as account',
      'authUser.email',
      'accountRole.role',
      'accountRole.areaCode',
    ])
    .where('endedAt', 'is', null)
    .where((where) => where.or([where('endsOn', 'is', null), where('endsOn', '>=', today)]))
    .where((where) =>
      where.or([
        where('role', '=', 'coordinator'),
        where.and([
          where('role', '=', 'worker'),
          sql<boolean>`starts_with(substr(${areaCode}::text, 3), substr(area_code, 3))`,
        ]),
      ]),
    )
    .orderBy(sql`length(coalesce(area_code, ''))`, 'desc')
    .orderBy('authUser.email')
    .execute()
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    if (seen.has(row.account)) return []
    seen.add(row.account)
    return [{ ...row, role: row.role as Colleague['role'] }]
  })
}
