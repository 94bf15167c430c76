import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type CostNames, readCosts } from './csv-costs.ts'
import { IdList } from './id-list.ts'

const folder = mkdtempSync(join(tmpdir(), 'weefsel-costs-'))
after(() => rmSync(folder, { recursive: true }))

function idsOf(...names: string[]): IdList {
  const ids = new IdList()
  for (const name of names) ids.add(name)
  return ids
}

const [demand, supply] = [idsOf('a', 'b', '__proto__'), idsOf('f', 'a')]
const usual = { origin: 'origin', dest: 'dest', cost: 'cost' }

function read(text: string, names: CostNames = usual) {
  const path = join(folder, 'costs.csv')
  writeFileSync(path, text)
  return readCosts(path, { names, lang: 'en', demand, supply })
}

async function wrong(text: string) {
  const found = await read(text)
  return found.ok ? [] : found.problems.map(({ row, column, reason }) => `${row} ${column}: ${reason}`)
}

test('without the ids of a file that has faults of its own, the rest is still looked at', async () => {
  const path = join(folder, 'blind.csv')
  writeFileSync(path, 'origin,dest,cost,,\na,nobody,,,\nb,f,-1,,\nb,f,-1,,\n')
  const found = await readCosts(path, { names: usual, lang: 'en', demand, supply: null })
  const told = found.ok ? [] : found.problems.map(({ row, reason }) => `${row} ${reason}`)
  assert.equal(told.length, 3)
  assert.match(told.join('|'), /^2 .*leave the row out\.\|3 .*less than 0.*\|4 .*less than 0/)
})

test('pairs as places in both lists, in the order of the file', async () => {
  const found = await read('min;from;to\n2.5;b;a\n0;__proto__;f\n', {
    origin: 'from',
    dest: 'to',
    cost: 'min',
  })
  assert.ok(found.ok)
  const { origin, dest, cost } = found.value
  assert.deepEqual(
    [[...origin], [...dest], [...cost]],
    [
      [1, 2],
      [1, 0],
      [2.5, 0],
    ],
  )
})

test('only a header: no pairs', async () => {
  const found = await read('origin,dest,cost\n')
  assert.ok(found.ok && found.value.cost.length === 0)
})

test('ids that are nowhere and costs that are none, all at once', async () => {
  const told = await wrong('origin,dest,cost\nz,f,1\na,z,1\na,f,-1\na,f,NaN\na,f,\na,f\nf,b,1e400\n')
  assert.deepEqual(
    told.map((line) => line.split(':', 1)[0]),
    ['2 origin', '3 dest', '4 cost', '5 cost', '6 cost', '7 ', '8 cost', '8 origin', '8 dest'],
  )
})

test('a pair that stands twice is told where it stands again', async () => {
  const told = await wrong('origin,dest,cost\na,f,1\nb,f,1\na,a,1\na,f,1\nb,f,2\na,f,3\n')
  assert.deepEqual(
    told.map((line) => line.split(':', 1)[0]),
    ['5 dest', '6 dest', '7 dest'],
  )
})

test('the first row: empty, lacking, double', async () => {
  assert.match((await wrong('')).join(), /empty/)
  assert.match((await wrong('from,dest,cost\na,f,1\n')).join(), /lacks “origin”/)
  assert.match((await wrong('origin,dest,cost,cost\na,f,1,2\n')).join(), /1 cost: .*twice/)
})
