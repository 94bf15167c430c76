import type { TestContext } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { recordEvent } from '../audit.ts'
import { read, type Scope, write } from '../db/transaction.ts'
import { sealLog } from './seal.commands.ts'
import { logRows, oneMoment, seals } from './verify.queries.ts'
import { type Verdict, verifyLog } from './verify.ts'

/** A database with a log, and somebody with the keys of the database who may do anything (`pool`). */
export async function logHere(t: TestContext) {
  const database = await testDatabase(t)
  const { db, tenant, pool } = database
  const scope: Scope = { tenant, actor: 'test', roles: ['system'] }
  return {
    ...database,
    scope,
    happen: (count: number) =>
      write(db, scope, async (trx) => {
        for (let turn = 0; turn < count; turn += 1)
          await recordEvent(trx, {
            ...{ actor: 'test', action: 'weave', kind: 'cloth', subject: `ë ${turn}` },
            detail: { b: turn, a: 'twee: woorden, 3:x', none: null, yes: true, half: 0.5 },
          })
      }),
    seal: () => write(db, scope, sealLog),
    verify: (head: string | null = null): Promise<Verdict> =>
      read(db, scope, async (trx) => {
        await oneMoment(trx)
        return verifyLog(seals(trx), logRows(trx), head)
      }),
    tamper: (statement: string) => pool.query(`set search_path = weefdorp; ${statement}; reset search_path`),
  }
}
