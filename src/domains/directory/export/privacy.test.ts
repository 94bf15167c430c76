import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { readXlsx } from 'hucre/xlsx'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { read, type Scope } from '../../../platform/db/transaction.ts'
import { exportBatches, exportContext } from './batches.queries.ts'
import { EXPORT_FORMATS, type ExportFormat, exportFile } from './file.ts'
import { exportIds } from './ids.queries.ts'
import { EXPORT_KINDS, type ExportKind } from './record.ts'

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`
const phones = JSON.stringify([{ number: '0990-410100', description: 'privé van Quirina' }])
const contacts = JSON.stringify([
  {
    title: 'Quirina de Zandloper (coördinator)',
    email: 'coordinator@stil.example',
    phones: JSON.parse(phones),
  },
  { title: 'coach', email: 'jan.zandloper@stil.example' },
])
const head = 'source, external_id, content_hash, first_seen, last_seen, last_modified, phones, contacts, name'
const told = (name: string) =>
  `'s', '${name}', 'x', now(), now(), now(), '${phones}', '${contacts}', '${name}'`

const ROWS = `
  insert into weefdorp.organization (id, ${head}, email)
    values ('${id(1)}', ${told('Stil')}, 'quirina@stil.example'), ('${id(4)}', ${told('Luid')}, 'info@luid.example');
  insert into weefdorp.location (id, ${head}, municipality_code) values ('${id(2)}', ${told('De Luwte')}, 'GM9901');
  insert into weefdorp.service (id, ${head}, organization_id, email)
    values ('${id(3)}', ${told('Praten')}, '${id(1)}', 'p.zandloper@stil.example');
  insert into weefdorp.service_at_location (id, service_id, location_id) values ('${id(5)}', '${id(3)}', '${id(2)}');`

describe('of people no file tells who they are', () => {
  let here: TestDatabase
  before(async () => {
    here = await testDatabase()
    await here.pool.query(ROWS)
  })

  async function words(kind: ExportKind, format: ExportFormat): Promise<string> {
    const scope: Scope = { tenant: here.tenant, actor: 'test', roles: [] }
    const { ids, context } = await read(here.db, scope, async (trx) => ({
      ids: (await exportIds(trx, kind, {})).ids,
      context: await exportContext(trx, null, '2026-11-22'),
    }))
    const pieces: Buffer[] = []
    const records = exportBatches(here.db, scope, kind, ids)
    for await (const piece of exportFile(kind, format, records, ids.length, context))
      pieces.push(Buffer.from(piece))
    const bytes = Buffer.concat(pieces)
    return format === 'xlsx' ? JSON.stringify((await readXlsx(bytes)).sheets) : bytes.toString()
  }

  for (const kind of EXPORT_KINDS)
    for (const format of EXPORT_FORMATS)
      test(`${kind} as ${format}`, async () => {
        const text = await words(kind, format)
        assert.doesNotMatch(text, /quirina|zandloper|privé/i)
        assert.match(text, /0990-410100/)
        assert.match(text, /coordinator@stil\.example/)
        if (kind === 'organization') assert.match(text, /info@luid\.example/)
      })
})
