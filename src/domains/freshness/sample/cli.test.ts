import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../../../../test/database.ts'
import { commandLine } from '../../../../test/terminal.ts'
import { register } from './cli.ts'

const NAMES = ['=Koffie', 'Soep', 'Fietsen', 'Wandelen', 'Zingen', 'Schaken']
const said = { organization: 'Buurthuis', stood: { phone: '0990 12 34 56', times: 'elke dinsdag' } }

/** A terminal at a map with six offers. */
async function terminal(t: TestContext) {
  const database = await testDatabase(t)
  for (const [index, name] of NAMES.entries())
    await database.pool.query(
      `insert into weefdorp.service (id, source, external_id, content_hash, first_seen, last_seen, last_modified, name)
        values ('00000000-0000-4000-8000-00000000000${index}', 'test', '${index}', 'x', now(), now(), now(), $1)`,
      [name],
    )
  const out = await mkdtemp(join(tmpdir(), 'weefsel-sample-'))
  t.after(() => rm(out, { recursive: true }))
  const run = async (...words: string[]) => {
    const { text, code, printed } = await commandLine(
      (program, context) => register(program, context, async () => said),
      database,
      ['audit', ...words],
    )
    return { text, code, value: printed[0] as Record<string, unknown> }
  }
  const drawn = async (...words: string[]) => {
    const { value } = await run('sample', ...words, '--out', out, '--json')
    return value as { number: number; seed: number; files: string[] }
  }
  const order = async (number: number) =>
    ((await run('show', String(number), '--json')).value.items as { name: string }[]).map(({ name }) => name)
  return { database, run, drawn, order, out }
}

test('a sample is drawn with its list to call, and once more the same with the same seed', async (t) => {
  const { run, drawn, order, out } = await terminal(t)
  assert.match((await run('list')).text, /nog geen steekproef/)
  const first = await run('sample', '4', '--seed', '11', '--out', out)
  assert.match(first.text, /^Steekproef 1: 4 van 6 vermeldingen, begingetal 11\. Enkelvoudig aselect/)
  assert.match(first.text, /Geschreven: .*steekproef-1\.csv\nGeschreven: .*steekproef-1\.html$/)
  await drawn('4', '--seed', '11')
  assert.deepEqual(await order(2), await order(1))
  const own = await drawn('6')
  const csv = await readFile(join(out, `steekproef-${own.number}.csv`), 'utf8')
  assert.equal(csv.trim().split('\r\n').length, 7)
  assert.match(csv, /;'=Koffie;aanbod;Buurthuis;0990 12 34 56;elke dinsdag;/, 'no formula')
  const page = await readFile(join(out, `steekproef-${own.number}.html`), 'utf8')
  assert.match(page, /<h1>Steekproef 3<\/h1>/)
  assert.match(page, /href="tel:0990123456"/)
  await drawn('4', '--seed', String(own.seed))
  assert.deepEqual(await order(4), (await order(3)).slice(0, 4), 'the seed that was printed repeats the draw')
})

test('what was heard is recorded, corrected and counted; the list says the interval', async (t) => {
  const { database, run, drawn } = await terminal(t)
  await drawn('5')
  assert.equal((await run('record', '1', '1', 'ok')).text, 'Vastgelegd. Nog 4.')
  assert.equal((await run('record', '1', '2', 'wrong', '--fields', 'times,contact')).code, 0)
  await run('record', '1', '3', 'wrong', '--fields', 'times')
  await run('record', '1', '3', 'ok', '--note', 'toch goed')
  await run('record', '1', '3', 'ok', '--note', 'toch goed')
  await run('record', '1', '4', 'unreachable')
  const { value } = await run('show', '1', '--json')
  assert.deepEqual(value.outcomes, { ok: 2, wrong: 1, unreachable: 1 })
  assert.equal((value.fields as Record<string, number>).times, 1)
  assert.match(
    (await run('list')).text,
    /4 van 5 gebeld: 67\u00a0% klopt \(21\u00a0% tot 94\u00a0%, 95 %\), van 3 bereikt/,
  )
  assert.match((await run('show', '1')).text, /Iets klopt niet – Dagen of tijden, Telefoon, mail of site/)
  assert.equal((await run('record', '1', '5', 'ok')).text, 'Vastgelegd. Alles is gebeld.')
  const { rows } = await database.pool.query(`
    select (select count(*)::int from weefdorp.audit_sample_outcome) as outcomes,
      (select count(*)::int from weefdorp.audit_event where action = 'sample.heard') as events,
      (select string_agg(outcome, ' ' order by outcome) from weefdorp.check_record where way = 'phone') as checks`)
  assert.deepEqual(rows, [{ outcomes: 6, events: 6, checks: 'no_answer ok ok ok' }])
})

test('what cannot be done is refused with a sentence and code 2', async (t) => {
  const { run, drawn } = await terminal(t)
  await drawn('2')
  for (const words of [
    ['sample', '0'],
    ['sample', '201'],
    ['sample', 'x'],
    ['sample', '5', '--seed', '4294967296'],
    ['show', '9'],
    ['record', '9', '1', 'ok'],
    ['record', '1', '3', 'ok'],
    ['record', '1', '1', 'fine'],
    ['record', '1', '1', 'wrong'],
    ['record', '1', '1', 'wrong', '--fields', 'phone'],
    ['record', '1', '1', 'ok', '--note', 'mail an@voorbeeld.nl'],
  ]) {
    const { code, text } = await run(...words)
    assert.equal(code, 2, words.join(' '))
    assert.ok(text.length > 10)
  }
  const { value } = await run('show', '1', '--json')
  assert.deepEqual(value.outcomes, { ok: 0, wrong: 0, unreachable: 0 })
})
