import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { commandLine } from '../../../test/terminal.ts'
import { register } from './cli.ts'
import { keepDistances } from './distance.commands.ts'
import { distanceSets } from './distance.queries.ts'
import { registerDistances } from './distances.cli.ts'
import { NOW, smallTown } from './fixture.test.ts'
import { registerPlans } from './plan.cli.ts'
import { basisOf, inputsOf } from './run.queries.ts'
import { registerShow } from './show.cli.ts'

const PLACE = '00000000-0000-4000-8000-0000000a0000'
const SET = {
  ...{ title: 'Looproutes', publisher: 'An de Wit', licence: 'ODbL', year: 2026 },
  sha256: 'a'.repeat(64),
}
const ABOUT = ['--domain', 'ontmoeting', '--group', 'ouderen']
const SIGNED = ['--publisher', 'OpenStreetMap', '--licence', 'ODbL', '--year', '2026']

async function site(t: TestContext) {
  const town = await smallTown(t)
  const folder = await mkdtemp(join(tmpdir(), 'weefsel-distances-'))
  t.after(() => rm(folder, { recursive: true }))
  const say = async (words: string[], lang: 'nl' | 'en' = 'nl') => {
    const all: Parameters<typeof commandLine>[0] = (program, context) => {
      for (const each of [register, registerShow, registerDistances, registerPlans]) each(program, context)
    }
    const here = { db: town.db, tenant: town.tenant, lang }
    const { text, code, printed } = await commandLine(all, here, ['reach', ...words])
    return { text, code, value: printed[0] as Record<string, unknown> }
  }
  const file = async (text: string | Buffer, name = 'afstanden.csv') => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }
  const load = async (text: string | Buffer, { mode = 'walk', name = 'afstanden.csv' } = {}) =>
    say(['distances', 'import', await file(text, name), '--mode', mode, '--title', 'Looproutes', ...SIGNED])
  return { ...town, say, file, load }
}

test('a new list replaces the one before for its way to go only, and only the server does that', async (t) => {
  const { as, look, pool } = await smallTown(t)
  const keep = (roles: Parameters<typeof as>[0], mode: 'walk' | 'cycle', metres: number) => {
    const one = Int32Array.of(0)
    const list = { origins: ['BU99010101'], places: [PLACE], origin: one, place: one }
    const told = { ...list, metres: Int32Array.of(metres) }
    return as(roles, (trx) => keepDistances(trx, mode, SET, told, { actor: 'job:x', now: NOW }))
  }
  await keep(['operator'], 'walk', 5)
  await keep(['operator'], 'cycle', 6)
  await keep(['operator'], 'walk', 7)
  const { rows } = await pool.query('select metres from weefdorp.reach_distance order by 1')
  assert.deepEqual(rows, [{ metres: 6 }, { metres: 7 }])
  const sets = await look(['system'], distanceSets)
  assert.deepEqual(
    sets.map(({ mode, title }) => [mode, title]),
    [
      ['walk', 'Looproutes'],
      ['cycle', 'Looproutes'],
    ],
  )
  await assert.rejects(keep(['coordinator', 'proved'], 'walk', 9), /row-level security/)
  assert.deepEqual(await look(['coordinator'], distanceSets), [])
})

test('a run goes by the list, keeps it with its hash, and says so in words; without it the circuity is told', async (t) => {
  const { say, load, look, run } = await site(t)
  const first = await run()
  const before = await say(['show', ...ABOUT, '--buurten'])
  assert.match(before.text, /Afstanden: hemelsbreed × 1,3\./)
  assert.match(before.text, /BU99010101: genoeg .*op 0 m/)
  const csv = `origin,dest,metres\nbu99010101,${PLACE},4200\nBU99010102,${PLACE},240\nBU99010201,${PLACE.toUpperCase()},"11000,4"\n`
  const said = await load(gzipSync(csv), { name: 'afstanden.csv.gz' })
  assert.equal(said.text, '3 van 3 afstanden bewaard. Ze tellen in de volgende berekening.')
  assert.equal(said.code, 0)
  const second = await run()
  const { text } = await say(['show', ...ABOUT, '--buurten'])
  assert.match(text, /Afstanden: langs echte wegen, uit Looproutes \(OpenStreetMap, 2026\)\./)
  assert.match(text, /Die tabel zegt niets over 1 punt waar mensen wonen en 0 plekken/)
  assert.match(text, /BU99010101: te weinig .*op 4\.200 m \(53 minuten\)/)
  assert.match(text, /BU99010102: genoeg .*op 240 m \(3 minuten\)/)
  assert.match((await say(['show', ...ABOUT, '--mode', 'cycle'])).text, /hemelsbreed × 1,3/)
  assert.match((await say(['show', ...ABOUT], 'en')).text, /Distances: along real streets, from Looproutes/)
  const [one, two] = await look(['adviser'], async (trx) => [
    await basisOf(trx, first),
    await basisOf(trx, second),
  ])
  assert.ok(one && two && one.hash !== two.hash)
  assert.deepEqual(
    [one.parameters.ways?.walk, two.parameters.ways?.walk, two.parameters.catchments.walk],
    ['straight', 'roads', [800, 960, 1_200]],
  )
  const source = two.sources.find(({ roads }) => roads)
  assert.deepEqual(source?.roads, { mode: 'walk', pairs: 3, points: 1, places: 0 })
  assert.match(source?.sha256 ?? '', /^[0-9a-f]{64}$/)
  const inputs = await look(['adviser'], (trx) => inputsOf(trx, second))
  assert.deepEqual(inputs?.distances?.walk?.from[0], { origin: 'BU99010101', to: [0], metres: [4_200] })
  await load(csv.replace('4200', '4201'))
  const third = await look(['adviser'], async (trx) => basisOf(trx, await run()))
  assert.notEqual(third?.hash, two.hash, 'one metre more is another hash')
})

test('what a plan brings is told to go as the crow flies', async (t) => {
  const { say, file, load, run } = await site(t)
  await load(`origin,dest,metres\nBU99010102,${PLACE},4200\n`)
  await run()
  const point = { x: 151_000, y: 450_000 }
  const step = { kind: 'add', title: 'Huiskamer', reason: 'vraag', point, hours: 6, domains: ['ontmoeting'] }
  const steps = await file(JSON.stringify([step]), 'plan.json')
  await say(['plan', 'add', steps, '--title', 'Koffie erbij', '--reason', 'Bewoners misten het'])
  const { text } = await say(['plan', 'show', '1', ...ABOUT])
  assert.match(text, /Nieuwe en verhuisde plekken staan niet in de tabel .* hemelsbreed × 1,3/)
  const cycle = await say(['plan', 'show', '1', ...ABOUT, '--mode', 'cycle'])
  assert.doesNotMatch(cycle.text, /tabel van afstanden/)
})

test('codes and ids that are not there are told with row and column, the rest counts', async (t) => {
  const { load, pool } = await site(t)
  await pool.query(`insert into weefdorp.reach_cell_set values
    ('00000000-0000-4000-8000-00000000000a', 'x', 'CBS', 'CC BY 4.0', 2024, repeat('a', 64), now())`)
  await pool.query(
    `insert into weefdorp.reach_cell values ('00000000-0000-4000-8000-00000000000a', 150050, 450050, 9)`,
  )
  const said = await load(
    `dest;metres;origin\n${PLACE};10;BU99010101\n${PLACE};10;BU00000000\n00000000-0000-4000-8000-0000000a0009;10;BU99010101\n` +
      `${PLACE};20;150050,450050\n${PLACE};20;150150,450050\n`,
  )
  assert.equal(said.code, 2)
  assert.match(said.text, /^2 van 5 afstanden bewaard/)
  assert.match(said.text, /rij 3, origin: dit is geen code van een buurt/)
  assert.match(said.text, /rij 4, dest: dit is geen id van een plek/)
  assert.match(said.text, /rij 6, origin: /)
  const { rows } = await pool.query('select from_code, metres from weefdorp.reach_distance order by 1')
  assert.deepEqual(rows, [
    { from_code: '150050,450050', metres: 20 },
    { from_code: 'BU99010101', metres: 10 },
  ])
})

test('a file in which pairs would be lost is refused whole, and the list before stays', async (t) => {
  const { load, say, file, pool } = await site(t)
  await load(`origin,dest,metres\nBU99010101,${PLACE},10\n`)
  for (const [text, reason] of [
    [`origin,dest,metres\nBU99010101,${PLACE},ver\nBU99010102,${PLACE},5`, /rij 2, metres: /],
    [`origin,dest,metres\nBU99010101,${PLACE},-1`, /rij 2, metres: /],
    [`origin,dest,metres\nBU99010101,${PLACE},200001`, /rij 2, metres: /],
    [`origin,dest,metres\nBU99010101,${PLACE},\n`, /rij 2, metres: /],
    [`origin,dest,metres\nBU99010101,${PLACE},1\nBU99010101,${PLACE},2`, /rij 3, dest: dit paar staat er al/],
    [`van,naar,metres\nBU99010101,${PLACE},1`, /rij 1: de kolommen/],
    ['', /^0 van 0/],
    ['origin,dest,metres\n', /^0 van 0/],
    [`origin,dest,metres\n"BU99010101,${PLACE},1\n`, /rij|aanhalingsteken/i],
  ] as const) {
    const said = await load(text)
    assert.equal(said.code, 2, text)
    assert.match(said.text, reason)
  }
  const path = await file('origin,dest,metres\n')
  for (const words of [
    [path, '--mode', 'vliegen', ...SIGNED],
    [path, '--mode', 'walk', ...SIGNED.slice(0, 4), '--year', 'nu'],
    ['/nergens.csv', '--mode', 'walk', ...SIGNED],
  ])
    assert.equal((await say(['distances', 'import', ...words])).code, 2, words.join(' '))
  const { rows } = await pool.query('select metres from weefdorp.reach_distance')
  assert.deepEqual(rows, [{ metres: 10 }])
})
