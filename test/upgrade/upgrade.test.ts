import assert from 'node:assert/strict'
import { globSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, test } from 'node:test'
import { readArchive } from '../../src/platform/backup/archive-file.ts'
import { checkArchive } from '../../src/platform/backup/read.ts'
import { createDatabase } from '../../src/platform/db/database.ts'
import { migrateAll } from '../../src/platform/db/migrate.ts'
import { assertSteppedDown } from '../../src/platform/db/tenants.ts'
import { allRows, back, poolOn } from '../backup/world.ts'
import { emptyDatabase } from '../database.ts'
import { client } from '../request.ts'
import { appOver } from '../world.ts'

const files = globSync(join(import.meta.dirname, '*.tar')).sort()
/** No resident, no role and no finding of an earlier version may get lost. */
const KEPT = [
  'auth_user',
  'account_role',
  'account_invitation',
  'message',
  'message_text',
  'shortlist',
  'service',
  'location',
]

describe('a site of an earlier version', () => {
  assert.ok(files.length > 0)
  for (const file of files) {
    test(`${basename(file)} becomes one of today, with all it had, and shows its pages`, async (t) => {
      assert.ok(statSync(file).size <= 300_000)
      const manifest = await checkArchive(readArchive(file, null))
      const pool = poolOn(t, (await emptyDatabase()).url)
      const done = await back(pool, file)
      assert.ok(done.ok, JSON.stringify(done))
      assert.equal(await migrateAll(pool), 0)
      const db = createDatabase(pool)
      await assertSteppedDown(db)
      const rows = await allRows(pool)
      for (const name of KEPT) {
        const before = manifest.tables.find((table) => table.schema === 'weverland' && table.name === name)
        assert.ok(before && before.rows > 0, name)
        assert.equal(rows.get(`weverland.${name}`)?.length, before.rows, name)
      }
      const visitor = client(appOver(db))
      const home = await visitor.get('/')
      assert.match(home.text, /Weverland/)
      const found = await visitor.get('/zoeken?q=rolschaatsdisco')
      assert.match(found.text, /Rolschaatsdisco in de sporthal/)
      const [offer] = [...found.document.querySelectorAll('main a')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((path) => path.startsWith('/aanbod/'))
      assert.ok(offer)
      assert.match((await visitor.get(offer)).text, /rolschaatsen aan/)
      assert.match((await visitor.get('/inloggen')).text, /Inloggen/)
    })
  }
})
