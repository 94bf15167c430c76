import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { importFileJobs } from '../src/domains/directory/import-file/jobs.ts'
import { systemClock } from '../src/platform/clock.ts'
import { newId } from '../src/platform/id.ts'
import { createLog } from '../src/platform/log.ts'
import { accountSite } from './account-site.ts'
import { parse } from './request.ts'

type Account = Awaited<ReturnType<typeof accountSite>>
type Person = Awaited<ReturnType<Account['signedIn']>>

/** Somebody with a role; who gave a second proof unless told otherwise. */
async function withRole({ signedIn, asSystem }: Account, role: string, proved = true): Promise<Person> {
  const email = `${role}-${newId().slice(0, 8)}@mail.example`
  const who = await signedIn(email)
  await asSystem(async (trx) => {
    const account = trx.selectFrom('authUser').select('id').where('email', '=', email)
    const { id: accountId } = await account.executeTakeFirstOrThrow()
    const gift = { id: newId(), accountId, role, givenBy: 'test', givenAt: new Date() }
    await trx.insertInto('accountRole').values(gift).execute()
    if (!proved) return
    const session = trx.selectFrom('authSession').select('id').where('userId', '=', accountId)
    const { id: sessionId } = await session.executeTakeFirstOrThrow()
    const proof = { sessionId, method: 'recovery', provedAt: new Date() }
    await trx.insertInto('sessionProof').values(proof).execute()
  })
  return who
}

/** Sends a file as a browser does; the answer, with its page. */
async function bring(
  { app }: Account,
  who: Person,
  name: string,
  content: string | Uint8Array,
  origin = 'http://weefsel.test',
) {
  const body = new FormData()
  body.set('bestand', new File([content as BlobPart], name))
  const headers = { origin, host: 'weefsel.test', cookie: who.cookie() }
  const response = await app.request('http://weefsel.test/werk/inlezen', { method: 'POST', body, headers })
  const html = await response.text()
  return {
    status: response.status,
    path: response.headers.get('location') ?? '',
    text: parse(html.startsWith('<') ? html : '<html></html>').body.textContent ?? '',
    html,
  }
}

/** The site with a folder of its own for files, and whatever the runner of jobs does done by hand. */
export async function importSite(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'weefsel-imports-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const site = await accountSite(t, { DATA_DIR: folder })
  const { tenant, db, pool } = site.database
  const scope = { tenant, actor: 'job:imports', roles: ['system' as const] }
  const jobs = importFileJobs(folder)
  const named = (name: string) => jobs.find((job) => job.name === name)
  const [read, erase] = [named('imports.run'), named('imports.erase')]
  const context = { db, scope, clock: systemClock, log: createLog('silent') }
  return {
    ...site,
    ...{ pool, folder, context },
    withRole: (role: string, proved?: boolean) => withRole(site, role, proved),
    bring: (who: Person, name: string, content: string | Uint8Array, origin?: string) =>
      bring(site, who, name, content, origin),
    /** The names of the files on the disk. */
    files: () => readdirSync(join(folder, 'imports', tenant.id)),
    /** Reads what waits to be read. */
    async work() {
      const { rows } = await pool.query<{ id: string }>(
        'select id from weefdorp.import_run where ended_at is null',
      )
      assert.ok(rows.length > 0, 'nothing waits')
      for (const { id } of rows) await read?.run(context, { tenant: tenant.id, id })
    },
    /** The job of every night. */
    erase: (now = new Date()) => erase?.run({ ...context, clock: { now: () => now } }, { tenant: tenant.id }),
  }
}

/** What a person fills in below the columns. */
export const about = { soort: 'service', titel: 'Buren', van: 'Gemeente', licentie: 'CC0-1.0' }
