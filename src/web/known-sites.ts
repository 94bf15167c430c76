import {
  lookInForce,
  menuPages,
  NO_SETTINGS,
  type SiteSettings,
  wordsInForce,
} from '../domains/settings/index.ts'
import type { Database } from '../platform/db/database.ts'
import { listTenants, type Tenant } from '../platform/db/tenants.ts'
import { read } from '../platform/db/transaction.ts'
import type { Deps } from '../platform/http/context.ts'

/** How long what every page needs is kept in memory: another process of the same site shows a change so much later. */
const KEPT_MS = 2_000

/** Grows with each change that this process made itself, so that who saved something sees it at once. */
const changes = new WeakMap<Database, number>()

/** Says that names, words, menus or looks were changed: the next page asks for them anew. */
export function forgetSites(db: Database): void {
  changes.set(db, (changes.get(db) ?? 0) + 1)
}

/** Keeps an answer for a moment; one that failed is not kept. */
function remember<T>({ db, clock }: Deps, load: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined
  let until = 0
  let seen = -1
  return () => {
    const [now, change] = [clock.now().getTime(), changes.get(db) ?? 0]
    if (known && now < until && seen === change) return known
    until = now + KEPT_MS
    seen = change
    known = load()
    known.catch(() => {
      until = 0
    })
    return known
  }
}

/** The working areas: one that is added or removed shows without a restart. */
export const knownTenants = (deps: Deps): (() => Promise<Tenant[]>) =>
  remember(deps, () => listTenants(deps.db))

/** What every page of a working area needs of its settings. A page is still a page without them, so this never fails. */
export function knownSettings(deps: Deps): (tenant: Tenant) => Promise<SiteSettings> {
  const byTenant = new Map<string, () => Promise<SiteSettings>>()
  return (tenant) => {
    const known = byTenant.get(tenant.id) ?? remember(deps, () => load(deps.db, tenant))
    byTenant.set(tenant.id, known)
    return known().catch(() => NO_SETTINGS)
  }
}

const load = (db: Database, tenant: Tenant): Promise<SiteSettings> =>
  read(db, { tenant, actor: 'web', roles: [] }, async (trx) => ({
    words: await wordsInForce(trx),
    look: await lookInForce(trx),
    pages: await menuPages(trx),
  }))
