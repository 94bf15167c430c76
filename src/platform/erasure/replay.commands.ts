import { sql } from 'kysely'
import type { Database, Trx } from '../db/database.ts'
import { listTenants, type Tenant } from '../db/tenants.ts'
import { read, type Scope, write } from '../db/transaction.ts'
import type { Erasure } from './ledger.ts'
import { addToLedger, readLedgerFile } from './ledger-file.ts'
import { knownErasures } from './waiting.queries.ts'

/** Erases again what an older state of the database brought back. Doing it twice does nothing more. */
export type Replay = (trx: Trx, erasures: readonly Erasure[], actor: string) => Promise<void>

/** For each kind of erasure how it is done again. */
export type Replays = Readonly<Record<string, Replay>>

/** A statement takes 65,535 values at most. */
const AT_ONCE = 1_000
const ACTOR = 'job:erasure-replay'
const scopeOf = (tenant: Tenant): Scope => ({ tenant, actor: ACTOR, roles: ['system', 'auth'] })

function assertKnown(kinds: Iterable<string>, replays: Replays): void {
  const unknown = [...kinds].filter((kind) => !Object.hasOwn(replays, kind))
  if (unknown.length > 0)
    throw new Error(`the ledger of what was erased holds a kind that this version does not know: ${unknown}`)
}

async function replay(trx: Trx, erasures: readonly Erasure[], replays: Replays): Promise<void> {
  const kinds = Map.groupBy(erasures, (erasure) => erasure.kind)
  assertKnown(kinds.keys(), replays)
  for (const [kind, some] of kinds) await replays[kind]?.(trx, some, ACTOR)
  for (const { id, kind, subject, at } of erasures)
    await trx
      .insertInto('erasure')
      .values({ id, kind, subject, erasedAt: new Date(at), writtenAt: sql`now()` })
      // Two processes that start at once both find it missing.
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

/** How many erasures of the ledger a database did not know of and did again, by working area. */
export type Replayed = Record<string, number>

/**
 * Makes ledger and database say the same. What only the ledger knows was erased after the backup that this database comes
 * from: it is erased again, each working area in one transaction. What only the database knows is added to the ledger. To be
 * done before anybody is served. Throws when the ledger is damaged.
 */
export async function settleErasures(db: Database, path: string, replays: Replays): Promise<Replayed> {
  const ledger = await readLedgerFile(path)
  const written = new Map((ledger?.erasures ?? []).map((erasure) => [erasure.id, erasure]))
  const replayed: Replayed = {}
  const missing: Erasure[] = []
  for (const tenant of await listTenants(db)) {
    const known = await read(db, scopeOf(tenant), (trx) => knownErasures(trx, tenant.id))
    const ids = new Set(known.map((erasure) => erasure.id))
    const lost = [...written.values()].filter((each) => each.tenant === tenant.id && !ids.has(each.id))
    missing.push(...known.filter((erasure) => !written.has(erasure.id)))
    if (lost.length === 0) continue
    await write(db, scopeOf(tenant), async (trx) => {
      for (let at = 0; at < lost.length; at += AT_ONCE)
        await replay(trx, lost.slice(at, at + AT_ONCE), replays)
    })
    replayed[tenant.id] = lost.length
  }
  if (missing.length > 0) await addToLedger(path, missing)
  return replayed
}
