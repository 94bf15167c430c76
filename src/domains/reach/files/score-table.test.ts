import assert from 'node:assert/strict'
import { test } from 'node:test'
import { IdList } from './id-list.ts'
import { scoreLines } from './score-table.ts'

function idsOf(names: Iterable<string>): IdList {
  const ids = new IdList()
  for (const name of names) ids.add(name)
  return ids
}

const text = (...given: Parameters<typeof scoreLines>) => [...scoreLines(...given)].join('')

test('seventeen digits, 0 as 0, nothing for what is not there', () => {
  const scores = Float64Array.of(0.1, 1 / 3, 0, Number.NaN, 1e-30, 123456789.125)
  const lines = text(idsOf('abcdef'), new Map([['cap', scores]]), Uint8Array.of(1, 1, 0, 0, 1, 1)).split('\n')
  assert.deepEqual(lines, [
    ...['id,cap,reachable', 'a,0.10000000000000001,1', 'b,0.33333333333333331,1', 'c,0,0', 'd,,0'],
    ...['e,1.0000000000000001e-30,1', 'f,123456789.12500000,1', ''],
  ])
  lines.slice(1, -1).forEach((line, row) => {
    const cell = line.split(',')[1] ?? ''
    assert.ok(Object.is(cell === '' ? Number.NaN : Number(cell), scores[row]), line)
  })
})

test('ids and names with separators, quotation marks and lines are quoted', () => {
  const scores = Float64Array.of(1, 1, 1)
  const columns = new Map([['a,b', scores]])
  assert.equal(
    text(idsOf(['x,y', 'q"q', 'n\nn']), columns, Uint8Array.of(1, 1, 1)),
    'id,"a,b",reachable\n"x,y",1.0000000000000000,1\n"q""q",1.0000000000000000,1\n"n\nn",1.0000000000000000,1\n',
  )
})

test('every point, also where one piece of text ends and the next begins', () => {
  for (const many of [0, 1, 2, 4096, 4097, 8193]) {
    const names = Array.from({ length: many }, (_, i) => `p${i}`)
    const lines = text(idsOf(names), new Map([['c', new Float64Array(many)]]), new Uint8Array(many)).split(
      '\n',
    )
    assert.deepEqual(lines, ['id,c,reachable', ...names.map((name) => `${name},0,0`), ''])
  }
})
