import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { dayFromNow } from '../../../test/days.ts'
import { type Role, read } from '../../platform/db/transaction.ts'
import { csvRows } from '../../platform/import/rows.ts'
import { importPeople } from './import.commands.ts'
import { COLUMNS } from './import-table.ts'
import { peopleFor } from './queries.ts'
import { nl } from './texts.nl.ts'

const now = new Date()
const today = dayFromNow(0)

test('a table makes profiles; only what was signed for on paper is seen', async (t) => {
  const { db, tenant } = await testDatabase(t)
  const scope = { tenant, actor: 'cli', roles: ['operator'] as Role[] }
  const text = `naam;werk;wijken;dagen;telefoon;postbus;papier_op;papier_gezien_door
Nel Draad;Ouderenwerker;WK990101 WK990102;MO TU;0990-410000;nel@mail.example;${today};M. Spoel
Piet Knoop;Jongerenwerker;WK990101;;;piet@mail.example;;
;Zonder naam;;;;x@mail.example;;
Kees Lus;;WK99;MA;bel maar;geen adres;${today};
`
  const load = () => importPeople(db, scope, csvRows(text, 'nl', COLUMNS), { now, texts: nl.cli })
  const report = await load()
  assert.deepEqual([report.read, report.created, report.rejected], [4, 2, 2])
  const columns = report.problems.map(({ row, column }) => `${row} ${column}`)
  assert.deepEqual(columns.toSorted(), [
    '4 naam',
    '5 dagen',
    '5 papier_op',
    '5 postbus',
    '5 telefoon',
    '5 wijken',
  ])
  for (const { reason } of report.problems) assert.notEqual(reason, nl.cli.wrong, 'each says what to do')
  const visible = await read(db, { ...scope, actor: 'web', roles: [] }, (trx) =>
    peopleFor(trx, {}, { audience: 'public', today }),
  )
  assert.deepEqual(
    visible.map(({ values }) => [values.name, values.phone, values.days]),
    [['Nel Draad', '0990-410000', ['MO', 'TU']]],
  )
  assert.deepEqual([(await load()).created, (await load()).unchanged], [0, 2])
})
