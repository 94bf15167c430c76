import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import { commandLine } from '../../../test/terminal.ts'
import { registerCells } from './cells.cli.ts'
import { register } from './cli.ts'
import { registerDecide } from './decide.cli.ts'
import { smallTown } from './fixture.test.ts'
import { registerOptimise } from './optimise.cli.ts'
import { registerPlans } from './plan.cli.ts'
import { registerShow } from './show.cli.ts'

const everything: Parameters<typeof commandLine>[0] = (program, context) => {
  register(program, context)
  registerShow(program, context)
  registerDecide(program, context)
  registerPlans(program, context)
  registerOptimise(program, context)
  registerCells(program, context)
}

async function terminal(t: TestContext) {
  const town = await smallTown(t)
  const run = async (...words: string[]) => {
    const here = { db: town.db, tenant: town.tenant }
    const { text, code, printed } = await commandLine(everything, here, ['reach', ...words])
    return { text, code, value: printed[0] as Record<string, unknown> }
  }
  return { ...town, run }
}

const SIGNED = ['--name', 'An de Wit', '--reason', 'Besproken met de wijkraad']
const QUESTION = ['--domain', 'ontmoeting', '--group', 'ouderen']

test('a run is computed, and shown in words with its doubts', async (t) => {
  const { run } = await terminal(t)
  assert.match((await run('list')).text, /nog geen berekening/)
  assert.equal((await run('show')).code, 2)
  const done = await run('run', '--day', '2026-11-22')
  assert.match(done.text, /^Berekening 1 is klaar, in \d+,\d s\. .* reach publish 1\.$/)
  const { text, code } = await run('show', ...QUESTION, '--buurten')
  assert.equal(code, 0)
  assert.match(text, /^Ontmoeten voor mensen van 65 jaar of ouder, te voet \(22 november 2026\)/)
  assert.match(
    text,
    /Van de 3 buurten is er in 1 te weinig en in 1 genoeg\. Van 0 is het niet zeker, en van 1/,
  )
  assert.match(text, /Van elke 100 mensen hebben er 60 niets binnen 12 minuten\./)
  assert.match(text, /Niemand heeft gezegd wat genoeg is\..*: 8 uur per week voor elke 1\.000 mensen/)
  assert.match(text, /Er zijn geen grenzen van gemeenten geladen/)
  assert.match(text, /Van elke buurt rekenen we met één punt in het midden/)
  assert.match(text, /Cijfers: Kerncijfers \(CBS, 2024\)\./)
  assert.match(
    text,
    /BU99010101: genoeg \(te weinig op 0 en genoeg op 18 van 18 manieren van kijken; 20 per 1\.000; het dichtstbijzijnde op 0 m hemelsbreed \(1 minuut\)\)\./,
  )
  assert.match(text, /BU99010201: weten we nog niet: het aantal mensen is niet gepubliceerd\./)
  assert.doesNotMatch(text, /undefined|NaN|null/)
  const { value } = await run('show', ...QUESTION, '--json')
  assert.equal((value.results as unknown[]).length, 3)
  const [there] = value.facilities as { key: string; hours: number }[]
  assert.match(there?.key ?? '', /^[0-9a-f-]+:[0-9a-f-]+$/, 'the key by which a plan names it')
  assert.match((await run('list')).text, /^1 {2}22 november 2026 {2}klaar$/)
})

test('a norm is set with a name and a reason, counts in the next run, and two runs are compared', async (t) => {
  const { run } = await terminal(t)
  await run('run', '--day', '2026-11-22')
  assert.match((await run('norms')).text, /Er is geen norm/)
  const set = await run('norm', 'ontmoeting', '--group', 'ouderen', '--value', '22,5', ...SIGNED)
  assert.match(set.text, /Hij telt in de volgende berekening/)
  assert.match(
    (await run('norms')).text,
    /^Ontmoeten, mensen van 65 jaar of ouder: 23 uur per week .*An de Wit/,
  )
  await run('run', '--day', '2026-11-22')
  const { text } = await run('compare', '1', '2', ...QUESTION)
  assert.match(text, /^Ontmoeten voor mensen van 65 jaar of ouder, te voet/)
  assert.match(text, /Let op: de norm is niet dezelfde/)
  assert.match(text, /BU99010101: van genoeg naar te weinig/)
  assert.match((await run('show', ...QUESTION)).text, /Genoeg is 23 uur per week .*An de Wit op/)
  const { value } = await run('compare', '1', '1', ...QUESTION, '--json')
  assert.deepEqual([value.changes, value.unmatched], [[], []])
})

test('a run is published with a name and a reason, and withdrawn', async (t) => {
  const { run } = await terminal(t)
  await run('run', '--day', '2026-11-22')
  assert.match((await run('publish', '1', ...SIGNED)).text, /Berekening 1 is nu openbaar/)
  assert.match((await run('list')).text, /gepubliceerd door An de Wit/)
  assert.equal((await run('publish', '1', ...SIGNED)).code, 2)
  assert.match((await run('withdraw', '1', ...SIGNED)).text, /niet meer openbaar/)
})

test('what cannot be done is refused with a sentence and code 2', async (t) => {
  const { run } = await terminal(t)
  await run('run', '--day', '2026-11-22')
  for (const words of [
    ['run', '--day', 'morgen'],
    ['run', '--day', '2026-02-31'],
    ['run', '--day', '0000-01-01'],
    ['run', '--day', '2026-11-21'],
    ['show', '--run', '9'],
    ['show', '--domain', 'niets'],
    ['show', '--group', 'niemand'],
    ['show', '--group', 'kinderen'],
    ['show', '--mode', 'vliegen'],
    ['compare', '1', '2'],
    ['compare', 'x', '1'],
    ['publish', '9', ...SIGNED],
    ['publish', '1', '--name', 'An de Wit', '--reason', 'zo'],
    ['withdraw', '1', ...SIGNED],
    ['norm', 'niets', '--value', '1', ...SIGNED],
    ['norm', 'werk', '--value', '-1', ...SIGNED],
    ['norm', 'werk', '--value', '1', '--unit', 'euro', ...SIGNED],
  ]) {
    const { code, text } = await run(...words)
    assert.equal(code, 2, words.join(' '))
    assert.ok(text.length > 10, words.join(' '))
  }
})

/** A file in a folder of its own. */
async function file(t: TestContext, name: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'weefsel-reach-'))
  t.after(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

test('a plan is kept with a link, and tells whom it touches before what it changes', async (t) => {
  const { run } = await terminal(t)
  await run('run', '--day', '2026-11-22')
  assert.match((await run('plan', 'list')).text, /nog geen plan/)
  const point = { x: 151_000, y: 450_000 }
  const step = { kind: 'add', title: 'Huiskamer', reason: 'vraag', point, hours: 6, domains: ['ontmoeting'] }
  const about = ['--title', 'Koffie erbij', '--reason', 'Bewoners misten het']
  const kept = await run('plan', 'add', await file(t, 'plan.json', JSON.stringify([step])), ...about)
  assert.match(kept.text, /^Plan 1 is bewaard\. De sleutel van de link staat hier één keer: [0-9a-z]{26}$/)
  assert.match((await run('plan', 'list')).text, /^1 {2}Koffie erbij/)
  const { text } = await run('plan', 'show', '1', ...QUESTION)
  assert.ok(text.indexOf('Dit raakt het plan') < text.indexOf('Gemiddeld'))
  assert.match(text, /buurten dichtbij: BU99010102/)
  assert.match(text, /BU99010102: van te weinig naar genoeg/)
  const best = await run('optimise', ...QUESTION, '--hours', '4')
  assert.match(
    best.text,
    /^Ontmoeten .*\nVan de 3 buurten .*\nNiemand heeft gezegd wat genoeg is\..*\n1\. BU99010102 \(RD 151000, 450000\)\nTekort: van 2,4 uur per week naar /,
  )
  const proven = await run('optimise', ...QUESTION, '--hours', '4', '--prove', '5')
  assert.match(proven.text, /\nBewezen de beste: geen enkele keuze laat minder tekort dan /)
  assert.equal((await run('optimise', ...QUESTION, '--prove', '5', '--json')).value.proof, 'optimal')
  for (const words of [
    ['optimise', ...QUESTION, '--prove', '0'],
    ['optimise', ...QUESTION, '--prove', '601'],
    ['optimise', ...QUESTION, '--prove', 'lang'],
    ['plan', 'add', await file(t, 'x.json', '['), ...about],
    ['plan', 'add', await file(t, 'x.json', '[{"kind":"weg"}]'), ...about],
    ['plan', 'show', '9'],
    ['plan', 'show', '1', '--group', 'kinderen'],
    ['optimise', '--places', '0'],
    ['optimise', '--group', 'kinderen'],
  ])
    assert.equal((await run(...words)).code, 2, words.join(' '))
})

test('squares with people are imported from CSV or a GeoPackage, and move the points of a run', async (t) => {
  const { run, pool } = await terminal(t)
  const csv = await file(
    t,
    'cellen.csv',
    'x,y,people\n150300,450000,10\n150300,450000,9\nx,1,2\n5,52,3\n149700,450000,-1\n',
  )
  const said = await run('cells', 'import', csv)
  assert.equal(said.code, 2)
  assert.match(said.text, /^1 van 5 vierkanten bewaard; van 0 is/)
  assert.match(said.text, /rij 3, x \+ y: dit vierkant staat er al/)
  assert.match(said.text, /rij 4, x \+ y: dit is geen plek/)
  assert.match(said.text, /rij 5, x \+ y: dit ligt niet in Nederland/)
  assert.match(said.text, /rij 6, people: dit is geen aantal mensen/)
  const gpkg = await file(t, 'cbs.gpkg', '')
  const made = new DatabaseSync(gpkg)
  made.exec(`create table gpkg_contents (table_name text, data_type text, srs_id integer);
    create table gpkg_geometry_columns (table_name text, column_name text);
    create table vk100 (fid integer, geom blob, crs28992res100m text, aantal_inwoners integer);
    insert into gpkg_contents values ('vk100', 'features', 28992);
    insert into gpkg_geometry_columns values ('vk100', 'geom');
    insert into vk100 values (1, null, 'E1497N4500', 35), (2, null, 'E1503N4500', -99997)`)
  made.close()
  assert.match((await run('cells', 'import', gpkg)).text, /^2 van 2 vierkanten bewaard; van 1 is/)
  const { rows } = await pool.query('select x, y, people from weefdorp.reach_cell order by x')
  assert.deepEqual(rows, [
    { x: 149_750, y: 450_050, people: 35 },
    { x: 150_350, y: 450_050, people: 2 },
  ])
  await run('run', '--day', '2026-11-22')
  const { value } = await run('show', ...QUESTION, '--json')
  assert.match((await run('show', ...QUESTION)).text, /één punt in het midden/, 'two of three still do')
  const [first] = value.results as { nearestWorst: number; nearestMedian: number }[]
  assert.ok(first && first.nearestWorst > first.nearestMedian)
  for (const path of [await file(t, 'x.gpkg', 'geen'), await file(t, 'x.csv', 'a,b\n1,2\n'), '/nergens.csv'])
    assert.equal((await run('cells', 'import', path)).code, 2, path)
})
