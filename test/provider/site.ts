import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { keepProvider } from '../../src/domains/accounts/provider/keep.commands.ts'
import type { Provider } from '../../src/domains/accounts/provider/provider.ts'
import { accountSite } from '../account-site.ts'
import { localProvider } from './provider.ts'
import { walker } from './walk.ts'

export const SITE = 'http://weefsel.test'
const SECRET = 'a secret that only the two of them know'

/** The site, with one organisation whose people can sign in there. */
export async function providerSite(t: TestContext, kept: Partial<Provider> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'weefsel-secrets-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const site = await accountSite(t, { PROVIDER_SECRETS: folder })
  const addProvider = async (id: string, more: Partial<Provider> = {}) => {
    writeFileSync(join(folder, `weefdorp.${id}`), `${SECRET}\n`)
    const local = await localProvider(t, { secret: SECRET, redirect: `${SITE}/inloggen/via/${id}/terug` })
    const provider = { id, name: 'Welzijn Weefdorp', issuer: local.issuer, clientId: 'weefsel' }
    const whole = { ...provider, domains: ['werk.example'], acr: [], amr: [], ...more }
    await site.asSystem((trx) => keepProvider(trx, whole, { actor: 'test', now: new Date() }))
    return local
  }
  const local = await addProvider('werk', kept)
  const count = async (table: string) =>
    Number((await site.database.pool.query(`select count(*) from weefdorp.${table}`)).rows[0].count)
  return { ...site, local, addProvider, count, folder, browser: () => walker(site.app, SITE) }
}

/** Where a refusal leads, and why. */
export const refusedFor = (reason: string, id = 'werk') => `/inloggen/via/${id}/mislukt?waarom=${reason}`
