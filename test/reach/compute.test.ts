import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { registerCompute } from '../../src/domains/reach/files/compute.cli.ts'
import { seeded } from '../seeded.ts'
import { commandLine } from '../terminal.ts'
import { type DenseWorld, denseScores } from './dense.ts'
import { close } from './worlds.ts'

const folder = fs.mkdtempSync(join(tmpdir(), 'weefsel-compute-'))
after(() => fs.rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  fs.writeFileSync(path, text)
  return path
}

const out = join(folder, 'out.csv')
const homes = file('homes.csv', 'id,x,y,pop\na,0,0,10\n"b, b",3,4,1\nc,100,0,5\n')
const halls = file('halls.csv', 'id,x,y,cap\nf,0,0,3\ng,50,0,2\n')
const asked = ['--demand', homes, '--supply', halls, '--out', out, '--planar']

const run = (words: string[], lang: 'nl' | 'en' = 'nl') =>
  commandLine(registerCompute, { lang }, ['reach', 'compute', ...words])
const written = () =>
  fs
    .readFileSync(out, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','))

/** Points and places of a world of whole units, `decimals` of which stand behind the point. */
function files({ demand, supply }: DenseWorld, decimals: number): string[] {
  const metres = (units: number) => (units / 10 ** decimals).toFixed(decimals)
  const rows = (points: DenseWorld['demand']) =>
    points.map(({ x, y, amount }, i) => `p${i},${metres(x)},${metres(y)},${amount}\n`).join('')
  return [
    ...['--demand', file('demand.csv', `id,x,y,pop\n${rows(demand)}`)],
    ...['--supply', file('supply.csv', `id,x,y,cap\n${rows(supply)}`)],
  ]
}

/** A lattice on which many pairs lie exactly on an edge (3-4-5), with nobody or nothing at some of its spots. */
function lattice(catchment: number): DenseWorld {
  const random = seeded(7)
  const step = catchment / 15
  const spot = () => ({
    x: Math.floor(random() * 90 - 45) * step,
    y: Math.floor(random() * 60) * step,
    amount: Math.floor(random() * 4),
  })
  return {
    demand: Array.from({ length: 90 }, spot),
    supply: Array.from({ length: 30 }, spot),
    catchment,
    rings: [1, 0.68, 0.22],
  }
}

test('every measure and decay, row by row as a dense computation has it, also with decimals', async () => {
  for (const decimals of [0, 2]) {
    const world = lattice(1500)
    const words = [...files(world, decimals), '--planar', '--out', out]
    const catchment = ['--catchment', `${1500 / 10 ** decimals}`]
    for (const method of [
      'cumulative',
      '2sfca',
      'e2sfca',
      '3sfca',
      'm2sfca',
      'bfca',
      'availability',
    ] as const)
      for (const decay of ['binary', 'rings', 'gaussian', 'dai', 'quadratic'] as const) {
        const { code } = await run([...words, ...catchment, '--method', method, '--decay', decay])
        assert.equal(code, 0)
        const { scores, reachable } = denseScores(world, method, decay)
        const rows = written().slice(1)
        const what = `${method} ${decay}, ${decimals} decimals`
        close(
          rows.map((row) => Number(row[1])),
          scores,
          what,
        )
        assert.deepEqual(
          rows.map((row) => Number(row[2])),
          reachable,
          what,
        )
      }
  }
})

test('nearest goes on beyond the catchment, and is empty where there is none', async () => {
  const words = [...asked, '--method', 'nearest']
  assert.equal((await run([...words, '--catchment', '5'])).code, 0)
  const text = fs.readFileSync(out, 'utf8')
  assert.equal(text, 'id,cap,reachable\na,0,1\n"b, b",5.0000000000000000,1\nc,50.000000000000000,0\n')
  const closed = file('closed.csv', 'id,x,y,cap,open\nf,0,0,0,1\n')
  assert.equal((await run([...words, '--supply', closed])).code, 0)
  assert.deepEqual(written()[1], ['a', '', '0', '1'])
})

test('by a table of costs, coordinates need not be there and pairs that are not listed are out of reach', async () => {
  const people = file('people.csv', 'id,pop\na,2\nb,2\nc,1\n')
  const costs = file('costs.csv', 'van,naar,min\nb,f,15\na,f,0\nc,g,15.01\n')
  const names = ['--origin', 'van', '--dest', 'naar', '--cost', 'min']
  const words = ['--demand', people, '--supply', halls, '--costs', costs, '--out', out, ...names]
  const { text } = await run([...words, '--catchment', '15', '--decay', 'binary'], 'en')
  assert.match(text, /nothing within reach: 1\.\ncap: facilities that nobody can reach: 1 \(g\)/)
  assert.equal(
    fs.readFileSync(out, 'utf8'),
    'id,cap,reachable\na,0.75000000000000000,1\nb,0.75000000000000000,1\nc,0,0\n',
  )
})

test('nobody and nothing: files with only a header', async () => {
  const none = file('none.csv', 'id,x,y,pop,cap\n')
  for (const method of ['e2sfca', 'bfca', 'nearest']) {
    const words = [...asked, '--catchment', '9', '--method', method]
    assert.equal((await run([...words, '--demand', none])).code, 0)
    assert.deepEqual(written(), [['id', 'cap', 'reachable']])
    assert.equal((await run([...words, '--supply', none, '--capacity', 'cap'])).code, 0)
    assert.deepEqual(written()[1], ['a', method === 'nearest' ? '' : '0', '0'])
  }
})

test('what is wrong is told in words, ends with code 2, and leaves what was there', async () => {
  fs.writeFileSync(out, 'old')
  const wrong = file('wrong.csv', 'id,x,y,pop\na,5.2,52.1,1\na,155000,463000,"1,5"\n')
  const told = await run(['--demand', wrong, '--supply', halls, '--out', out, '--catchment', '9'], 'en')
  assert.equal(told.code, 2)
  assert.match(told.text, /row 2.*degrees[\s\S]*row 3.*“a” is there already[\s\S]*row 3.*with a point: 1\.5/)
  const { printed, code } = await run(['--method', 'x', '--rings', 'x', '--json'])
  assert.equal(code, 2)
  assert.equal((printed[0] as { problems: string[] }).problems.length, 4)
  assert.equal((await run(asked)).code, 2)
  assert.equal((await run([...asked, '--catchment', '9', '--demand', join(folder, 'nowhere.csv')])).code, 2)
  assert.equal(fs.readFileSync(out, 'utf8'), 'old')
})

test('a file that is read is not written over, nor is a place where nothing can be written', async () => {
  const before = fs.readFileSync(homes, 'utf8')
  const told = await run([...asked, '--catchment', '9', '--out', homes], 'en')
  assert.deepEqual([told.code, fs.readFileSync(homes, 'utf8')], [2, before])
  assert.match(told.text, /Give --out another name/)
  for (const place of [folder, join(folder, 'none/out.csv'), join(homes, 'out.csv')])
    assert.equal((await run([...asked, '--catchment', '9', '--out', place])).code, 2, place)
  const lacking = await run(['--out', join(folder, 'none/out.csv')])
  assert.match(lacking.text, /--demand[\s\S]*De map van .* is er niet[\s\S]*--catchment/)
  // Until it is whole, the outcome stands beside its name.
  const part = file('new.csv.part', before)
  const beside = await run([...asked, '--demand', part, '--catchment', '9', '--out', join(folder, 'new.csv')])
  assert.deepEqual([beside.code, fs.readFileSync(part, 'utf8')], [2, before])
})

test('a disk that is full is told as such', { skip: !fs.existsSync('/dev/full') }, async () => {
  const told = await run([...asked, '--catchment', '9', '--out', '/dev/full'])
  assert.equal(told.code, 2)
  assert.match(told.text, /schijf is vol/)
})

test('all files are looked at, also when one is asked for twice', async () => {
  const wrong = file('both.csv', 'id,x,y,pop,cap\na,0,0,-1,-2\n')
  const words = [
    '--demand',
    wrong,
    '--supply',
    wrong,
    '--capacity',
    'cap',
    '--costs',
    join(folder, 'none.csv'),
  ]
  const told = await run([...words, '--catchment', '9', '--out', out], 'en')
  assert.equal(told.code, 2)
  assert.match(told.text, /“pop”: -1[\s\S]*“cap”: -2[\s\S]*none\.csv/)
})

test('a cost one step beyond the catchment is out of reach, and one beyond an edge of a ring in the next', async () => {
  const rings = file(
    'rings.csv',
    'origin,dest,cost\na,f,10\n"b, b",f,10.000000000000002\nc,f,3.14159265358979\n',
  )
  assert.equal(
    (
      await run([
        ...asked,
        ...['--costs', rings, '--method', 'cumulative'],
        ...['--decay', 'rings', '--catchment', '15'],
      ])
    ).code,
    0,
  )
  assert.deepEqual(
    written().map((cells) => Number(cells.at(-2))),
    [Number.NaN, 2.04, 0.66, 3],
  )
  const costs = file('steps.csv', `origin,dest,cost\na,f,0.3\n"b, b",f,${0.1 + 0.2}\n`)
  for (const method of ['cumulative', 'nearest']) {
    const words = ['--costs', costs, '--method', method, '--decay', 'binary', '--catchment', '0.3']
    assert.equal((await run([...asked, ...words])).code, 0)
    const near = written().map((cells) => cells.at(-1))
    assert.deepEqual(near, ['reachable', '1', '0', '0'])
  }
})

test('the program itself: no database, no data folder', () => {
  const root = join(import.meta.dirname, '../..')
  const words = ['reach', 'compute', ...asked, '--catchment', '5']
  const data = join(folder, 'data')
  const env = { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DATA_DIR: data }
  const loader = ['--import', join(root, 'tools/tsx.ts'), join(root, 'src/cli.ts')]
  const done = spawnSync(process.execPath, [...loader, ...words], { cwd: root, env, encoding: 'utf8' })
  assert.deepEqual([done.status, done.stderr], [0, ''])
  assert.equal(written().length, 4)
  assert.ok(!fs.existsSync(data))
})
