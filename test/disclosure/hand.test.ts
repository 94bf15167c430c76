import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Count, Table } from '../../src/engines/disclosure/layout.ts'
import { publish } from '../../src/engines/disclosure/publish.ts'
import { type Rules, usualRules } from '../../src/engines/disclosure/rules.ts'
import { knowledgeOf } from './attacker.ts'
import { type Interval, Knowledge } from './solver.ts'

const one: [string, number] = ['x', 1]
const variables = (many: number) =>
  Array.from({ length: many }, (_, number): [string, number] => [`x${number}`, 1])
const wide = ({ least, most }: Interval) => most - least > 2 * usualRules.protection

/** What a solver makes of each count, given all that is published. Throws when nothing may be published. */
function attacked(counts: Count[], tables: Table[], rules: Rules = usualRules): Interval[] {
  const result = publish(counts, tables, rules)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const { knowledge, groups } = knowledgeOf(counts, tables, result.value, rules)
  return counts.map((_, place) => knowledge.bounds([[`x${groups.of[place]}`, 1]]))
}

const row = (counts: number[]): Count[] =>
  counts.map((count, number) => ({ at: { wijk: `w${number}` }, count }))
const table = (counts: number[][]): Count[] =>
  counts.flatMap((own, wijk) =>
    own.map((count, theme) => ({ at: { wijk: `w${wijk}`, theme: `t${theme}` }, count })),
  )
const parts: Table = { name: 'parts', by: ['wijk'] }
const total: Table = { name: 'total', by: [] }
const square: Table[] = [
  { name: 'square', by: ['wijk', 'theme'] },
  parts,
  { name: 'themes', by: ['theme'] },
  total,
]

test('the attacker can attack: hiding one small cell of a row gives it away by the total', () => {
  const knowledge = new Knowledge()
  knowledge.know(variables(3), 100)
  knowledge.know([['x1', 1]], 40)
  knowledge.know([['x2', 1]], 57)
  assert.deepEqual(knowledge.bounds([['x0', 1]]), { least: 3, most: 3 })
})

test('the attacker can attack: two hidden cells are bounded by the threshold itself', () => {
  const knowledge = new Knowledge()
  knowledge.know(variables(3), 60)
  knowledge.know([['x2', 1]], 55)
  for (const hidden of ['x0', 'x1']) knowledge.know([[hidden, 1]], 1, usualRules.threshold - 1)
  assert.ok(!wide(knowledge.bounds([['x0', 1]])))
})

test('the attacker can attack: numbers and their total, each rounded by itself to fives, leak', () => {
  const knowledge = new Knowledge()
  for (const seven of ['x0', 'x1', 'x2']) knowledge.know([[seven, 1]], 3, 7)
  knowledge.know([['x3', 1]], 0, 2)
  knowledge.know(variables(4), 23, 27)
  assert.deepEqual(knowledge.bounds([['x3', 1]]), { least: 2, most: 2 })
})

test('the attacker can attack: a nought by itself rounded to fives is known within ±2', () => {
  const knowledge = new Knowledge()
  knowledge.know([one], 0, 4)
  assert.ok(!wide(knowledge.bounds([one])))
})

const rows: [string, number[]][] = [
  ['one small cell in a row', [3, 40, 57]],
  ['two small cells in a row', [3, 2, 55]],
  ['a small cell among zeros', [0, 3, 0, 0]],
  ['everything is small', [1, 2, 3, 4, 1]],
  ['rounded total with the counts that leak when rounded each by itself', [7, 7, 7, 2]],
  ['nothing at all', [0, 0, 0]],
]
for (const [name, counts] of rows)
  test(`${name}: wide enough`, () => {
    for (const interval of attacked(row(counts), [parts, total]))
      assert.ok(wide(interval), JSON.stringify(interval))
  })

test('a square with every sum: wide enough', () => {
  const counts = table([
    [3, 12, 0],
    [20, 1, 4],
    [2, 2, 2],
  ])
  for (const interval of attacked(counts, square)) assert.ok(wide(interval), JSON.stringify(interval))
})

test('totals published elsewhere, exactly: wide enough inside them', () => {
  const exact = square.map((own) => (own.name === 'parts' ? { ...own, exact: true } : own))
  const counts = table([
    [3, 12, 0],
    [20, 1, 4],
    [2, 2, 2],
  ])
  const twenties = { ...usualRules, base: 20 }
  for (const interval of attacked(counts, exact, twenties))
    assert.ok(wide(interval), JSON.stringify(interval))
})

test('the difference of two filters is as wide as a count', () => {
  const ages = [60, 2, 90].map((count, number): Count => ({ at: { age: `a${number}` }, count }))
  const tables: Table[] = [
    { name: 'under 18', by: [], where: { age: ['a0'] } },
    { name: 'under 19', by: [], where: { age: ['a0', 'a1'] } },
    total,
  ]
  for (const interval of attacked(ages, tables)) assert.ok(wide(interval), JSON.stringify(interval))
})

test('two people gain by a plan: today and the plan together do not tell', () => {
  const counts: Count[] = [
    { at: { today: 'yes', plan: 'yes' }, count: 40 },
    { at: { today: 'no', plan: 'yes' }, count: 2 },
    { at: { today: 'no', plan: 'no' }, count: 31 },
  ]
  const tables: Table[] = [
    { name: 'today', by: [], where: { today: ['yes'] } },
    { name: 'plan', by: [], where: { plan: ['yes'] } },
    total,
  ]
  for (const interval of attacked(counts, tables)) assert.ok(wide(interval), JSON.stringify(interval))
})
