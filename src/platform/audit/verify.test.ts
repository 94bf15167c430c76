import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { commandLine } from '../../../test/terminal.ts'
import { register } from './cli.ts'
import { logHere } from './log-fixture.test.ts'
import { logRows, seals } from './verify.queries.ts'
import { verifyLog } from './verify.ts'

/** Three seals of three rows each (1–3, 4–6, 7–9), and one row after them. */
async function sealedLog(t: TestContext) {
  const here = await logHere(t)
  for (let turn = 0; turn < 3; turn += 1) {
    await here.happen(3)
    await here.seal()
  }
  await here.happen(1)
  return here
}

const deeds: [string, string, string[]][] = [
  ['a word in a row', `update audit_event set action = 'wove' where id = 5`, ['2 edited']],
  [
    'the moment of a row',
    `update audit_event set at = at + interval '1 microsecond' where id = 1`,
    ['1 edited'],
  ],
  ['a detail', `update audit_event set detail = detail || '{"b": 7}' where id = 9`, ['3 edited']],
  [
    'letters moved from one field to the next',
    `update audit_event set action = 'wea', kind = 'vecloth' where id = 2`,
    ['1 edited'],
  ],
  ['a row in the middle gone', 'delete from audit_event where id = 5', ['2 removed']],
  ['the last sealed row gone', 'delete from audit_event where id = 9', ['3 removed']],
  [
    'an old row added',
    `insert into audit_event (id, actor, action, kind, subject) overriding system value values (0, 'x', 'x', 'x', 'x')`,
    ['1 added'],
  ],
  [
    'a row put in the place of another',
    `delete from audit_event where id = 6; insert into audit_event (id, actor, action, kind, subject) overriding system value values (6, 'x', 'x', 'x', 'x')`,
    ['2 edited'],
  ],
  [
    'two rows that changed places',
    `alter table audit_event alter id drop identity; update audit_event set id = -1 where id = 2;
      update audit_event set id = 2 where id = 3; update audit_event set id = 3 where id = -1`,
    ['1 edited'],
  ],
  ['the count of a seal', 'update audit_seal set count = 4 where number = 2', ['2 broken', '2 removed']],
  [
    'the moment of a seal',
    `update audit_seal set sealed_at = sealed_at - interval '1 day' where number = 2`,
    ['2 broken'],
  ],
  [
    'the hash of a seal',
    `update audit_seal set hash = repeat('a', 64) where number = 2`,
    ['2 broken', '3 unlinked'],
  ],
  ['a seal gone from the middle', 'delete from audit_seal where number = 2', ['3 missing', '3 added']],
  [
    'the first seal gone with its rows',
    'delete from audit_seal where number = 1; delete from audit_event where id < 4',
    ['2 missing'],
  ],
  [
    'rows erased before their term',
    'delete from audit_event where id < 4; update audit_seal set dropped_at = now() where number = 1',
    ['1 dropped'],
  ],
  [
    'rows that should have been erased',
    `update audit_seal set dropped_at = now() + interval '3 years' where number = 1`,
    ['1 added'],
  ],
  [
    'younger rows erased before older ones',
    `delete from audit_event where id between 4 and 6; update audit_seal set dropped_at = now() + interval '3 years' where number = 2`,
    ['2 dropped'],
  ],
]

test('everything that somebody with the keys of the database may do to it is found', async (t) => {
  const { db, verify } = await sealedLog(t)
  assert.deepEqual((await verify()).flaws, [])
  for (const [name, statement, expected] of deeds) {
    const undone = new Error('undone')
    await assert.rejects(
      db.transaction().execute(async (trx) => {
        await sql.raw(`set local search_path = weefdorp; ${statement}`).execute(trx)
        const { flaws } = await verifyLog(seals(trx), logRows(trx), null)
        const found = flaws.map(({ seal, kind }) => `${seal} ${kind}`)
        assert.deepEqual(found, expected, name)
        throw undone
      }),
      undone,
    )
  }
  assert.deepEqual((await verify()).flaws, [])
})

test('the last seal gone with its rows is found by whoever kept its hash, and by nobody else', async (t) => {
  const { tamper, verify } = await sealedLog(t)
  const { head } = await verify()
  await tamper('delete from audit_seal where number = 3; delete from audit_event where id > 6')
  assert.deepEqual((await verify()).flaws, [])
  assert.deepEqual((await verify(head?.hash)).flaws, [{ seal: 0, kind: 'head' }])
})

test('a copy of the rows, put back elsewhere, verifies as well', async (t) => {
  const here = await sealedLog(t)
  const there = await logHere(t)
  for (const table of ['audit_event', 'audit_seal']) {
    const { rows } = await here.pool.query(`select to_jsonb(r)::text as row from weefdorp.${table} r`)
    for (const { row } of rows)
      await there.pool.query(
        `insert into weefdorp.${table} overriding system value select * from jsonb_populate_record(null::weefdorp.${table}, $1)`,
        [row],
      )
  }
  const { head } = await here.verify()
  assert.deepEqual(await there.verify(head?.hash), await here.verify())
})

test('log verify says what is wrong, and ends with 2', async (t) => {
  const here = await sealedLog(t)
  const { head } = await here.verify()
  const verify = (...words: string[]) => commandLine(register, here, ['log', 'verify', ...words])
  const sound = await verify('--head', String(head?.hash))
  assert.equal(sound.code, 0)
  assert.match(
    sound.text,
    /Het logboek klopt: 3 zegels over 9 regels\.\nNog niet verzegeld: 1 regel, sinds 20/,
  )
  await here.tamper('delete from audit_event where id = 5')
  const wrong = await verify()
  assert.equal(wrong.code, 2)
  assert.match(wrong.text, /zegel 2: er zijn regels weg/)
  const json = await verify('--json', '--head', 'f'.repeat(64))
  assert.equal(json.code, 2)
  assert.deepEqual((json.printed[0] as { flaws: unknown }).flaws, [
    { seal: 2, kind: 'removed' },
    { seal: 0, kind: 'head' },
  ])
  assert.equal((await verify('--head', 'abc')).code, 2)
})
