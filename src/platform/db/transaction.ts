import { sql } from 'kysely'
import type { Database, Trx } from './database.ts'
import type { Tenant } from './tenants.ts'

/**
 * What a transaction may see. `system`: jobs and imports. `operator`: the commands on the server. `auth`: signing in.
 * The others are roles of people (docs/policy/access.md); `proved` beside them when this session gave a second proof.
 */
export const ROLES = [
  ...(['system', 'operator', 'auth', 'proved'] as const),
  ...(['resident', 'editor', 'worker', 'coordinator', 'adviser', 'administrator', 'privacy'] as const),
] as const
export type Role = (typeof ROLES)[number]

/** Who asks, for which working area, and what this transaction may therefore see. */
export interface Scope {
  tenant: Tenant
  /** A name of the system's own (`web`, `job:mail`, `cli`), or `account:` and the id of an account. */
  actor: string
  roles: readonly Role[]
  /** SHA-256 (hex) of the receipt that the reader holds: opens that one message. */
  receiptHash?: string
}

/** The actor that somebody is who signed in. */
export const accountActor = (account: string) => `account:${account}`

const PATIENCE = '8s'
const ACTOR = /^[a-z0-9:_-]{1,60}$/
const IDENTIFIER = /^[a-z0-9_]{1,63}$/
const ROLE_NAME = /^[A-Za-z0-9_-]{1,63}$/
const HASH = /^[0-9a-f]{64}$/

/**
 * The literal that opens every transaction: step down to the tenant's role, look only in its schema, say who asks.
 * Literals and not `set_config()`, because Citus passes only those on. `citus.…` must come before `app.…`.
 * Throws when a value is not what it should be: these never come from a request unchecked.
 */
export function openingStatement(scope: Scope): string {
  const { tenant, actor, roles, receiptHash = '' } = scope
  if (!IDENTIFIER.test(tenant.id) || !ROLE_NAME.test(tenant.role)) throw new Error('not a tenant')
  if (!ACTOR.test(actor)) throw new Error('not an actor')
  if (!roles.every((role) => ROLES.includes(role))) throw new Error('not a role')
  if (receiptHash !== '' && !HASH.test(receiptHash)) throw new Error('not a receipt')
  return [
    `set local role "${tenant.role}"`,
    `set local search_path = "${tenant.id}", public`,
    `set local citus.propagate_set_commands = 'local'`,
    `set local app.actor = '${actor}'`,
    `set local app.roles = '${roles.join(',')}'`,
    `set local app.receipt = '${receiptHash}'`,
  ].join('; ')
}

/** Runs `work` in one transaction as the tenant's own role; any exception rolls all of it back, jobs included. */
export function write<T>(db: Database, scope: Scope, work: (trx: Trx) => Promise<T>): Promise<T> {
  const opening = openingStatement(scope)
  return db.transaction().execute(async (trx) => {
    await sql.raw(opening).execute(trx)
    return work(trx)
  })
}

/** As `write`, but the database refuses every change: what GET pages use. */
export function read<T>(db: Database, scope: Scope, work: (trx: Trx) => Promise<T>): Promise<T> {
  // Without a role it is a page that somebody waits for: nobody waits longer, and the pool is there for all.
  const patience = scope.roles.length === 0 ? `set local statement_timeout = '${PATIENCE}'; ` : ''
  const opening = `set transaction read only; ${patience}${openingStatement(scope)}`
  return db.transaction().execute(async (trx) => {
    await sql.raw(opening).execute(trx)
    return work(trx)
  })
}
