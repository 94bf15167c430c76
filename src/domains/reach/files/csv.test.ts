import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type PointOptions, readPoints } from './csv.ts'

const folder = mkdtempSync(join(tmpdir(), 'weefsel-points-'))
after(() => rmSync(folder, { recursive: true }))

const usual: PointOptions = {
  names: { id: 'id', x: 'x', y: 'y' },
  lang: 'en',
  amounts: ['pop'],
  planar: true,
  places: true,
}

function read(text: string, options: Partial<PointOptions> = {}) {
  const path = join(folder, 'points.csv')
  writeFileSync(path, text)
  return readPoints(path, { ...usual, ...options })
}

/** Row, column and reason of each problem, one line each. */
async function wrong(text: string, options: Partial<PointOptions> = {}) {
  const found = await read(text, options)
  return found.ok ? [] : found.problems.map(({ row, column, reason }) => `${row} ${column}: ${reason}`)
}

test('points in the order of the file, with numbers as they stand', async () => {
  const found = await read('pop,y,x,id,note\n1e3,-2.5,+.5,b,x\n0,4.,3,a,\n')
  assert.ok(found.ok)
  const { ids, x, y, amounts } = found.value
  assert.deepEqual([ids.at(0), ids.at(1), [...x], [...y]], ['b', 'a', [0.5, 3], [-2.5, 4]])
  assert.deepEqual(
    [...amounts].flatMap(([name, values]) => [name, ...values]),
    ['pop', 1000, 0],
  )
})

test('without names of amounts, every other column is one', async () => {
  const found = await read('id,x,y,__proto__,rooms\na,0,0,1,2\n', { amounts: null })
  assert.ok(found.ok)
  assert.deepEqual([...found.value.amounts.keys()], ['__proto__', 'rooms'])
})

test('without places, x and y need not be there', async () => {
  const found = await read('id,pop\na,1\n', { places: false, planar: false })
  assert.ok(found.ok && Number.isNaN(found.value.x[0]))
})

test('cells that are no number, each in its own words', async () => {
  const cells = ['', 'NaN', 'Infinity', '0x10', '1_000', '"1,000"', '"1,5"', '-1', '1e400', '1e16', '1e-320']
  const told = await wrong(`id,x,y,pop\n${cells.map((cell, i) => `${i},0,0,${cell}\n`).join('')}`)
  const wanted = [
    ...[/Write 0/, /“NaN” is not/, /“Infinity” is not/, /“0x10” is not/, /“1_000” is not/],
    ...[
      /Write 1000 .* or 1\.000/,
      /with a point: 1\.5/,
      /less than 0/,
      /too large/,
      /too large/,
      /too small/,
    ],
  ]
  assert.equal(told.length, cells.length)
  wanted.forEach((words, i) => {
    assert.match(told[i] ?? '', words)
    assert.ok(told[i]?.startsWith(`${i + 2} pop: `))
  })
})

test('a place and an amount that are missing each ask for something else; text that is no capacity names the option', async () => {
  const told = await wrong('id,x,y,pop,note\na,,0,,\nb,0,0,1,hall\n', { amounts: null })
  assert.match(told[0] ?? '', /^2 x: .*leave the row out/)
  assert.match(told[1] ?? '', /^2 pop: .*Write 0/)
  assert.match(told.at(-1) ?? '', /^3 note: “hall” is not a number.*--capacity/)
  const [asked] = await wrong('id,x,y,pop\na,0,0,hall\n')
  assert.doesNotMatch(asked ?? '', /--capacity/)
})

test('columns without a name: empty ones are passed over, filled ones are refused once when they may be amounts', async () => {
  const empty = await read('id,x,y,rooms,,\na,0,0,3,,\n', { amounts: null })
  assert.ok(empty.ok)
  assert.deepEqual([...empty.value.amounts.keys()], ['rooms'])
  const told = await wrong(',id,x,y,rooms\n0,a,0,0,3\n1,b,0,0,3\n', { amounts: null })
  assert.equal(told.length, 1)
  assert.match(told[0] ?? '', /^2 1: .*no name/)
  assert.deepEqual(await wrong(',id,x,y,pop\n0,a,0,0,3\n'), [])
})

test('what a file holds cannot steer a terminal, and two bytes a letter is told as such', async () => {
  const told = await wrong('id,x,y,pop\na,0,0,\u001b[31mred\nb,0,0,"1\n2"\n')
  assert.match(told.join('|'), /“␛\[31mred”.*“1␊2”/)
  assert.match((await wrong('i\0d\0,\0x\0\n\0')).join(), /^0 : .*UTF-16/)
})

test('a coordinate may be next to nothing; an amount that is none may be 0 in any way', async () => {
  assert.deepEqual(await wrong('id,x,y,pop\na,1e-200,-1e-17,-0\n'), [])
})

test('metres that cannot be RD: degrees, x for y, and others', async () => {
  const spots = ['155000,463000', '5.2,52.1', '463000,155000', '1000000,463000']
  const told = await wrong(`id,x,y,pop\n${spots.map((spot, i) => `${i},${spot},1\n`).join('')}`, {
    planar: false,
  })
  assert.deepEqual(
    told.map((line) => /^\d+|degrees|change places|outside/g.exec(line)?.[0] ?? line),
    ['3', '4', '5'],
  )
  assert.match(told.join('\n'), /degrees[\s\S]*change places[\s\S]*--planar/)
})

test('the first row: empty, lacking, double', async () => {
  assert.match((await wrong('')).join(), /empty/)
  assert.match((await wrong('id,x\na,1\n')).join(), /lacks “y”, “pop”\. It has: “id”, “x”/)
  assert.match((await wrong('id,x,y,pop,pop\na,1,1,1,1\n')).join(), /1 pop: .*twice/)
  assert.match((await wrong(`${'a'.repeat(1_000_000)}\n`)).join(), /^.{1,500}$/s)
})

test('rows: another width, no id, an id that is there already; only a header is no problem', async () => {
  const told = await wrong('id,x,y,pop\na,0,0\n,0,0,1\nb,0,0,1\nb,1,1,1\n')
  assert.deepEqual(
    told.map((line) => line.split(':', 1)[0]),
    ['2 ', '3 id', '5 id'],
  )
  assert.deepEqual(await wrong('id,x,y,pop'), [])
})

test('after a thousand problems the others are counted', async () => {
  const told = await wrong(`id,x,y,pop\n${Array.from({ length: 1500 }, (_, i) => `${i},0,0,x\n`).join('')}`)
  assert.equal(told.length, 1001)
  assert.match(told.at(-1) ?? '', /500 more/)
})
