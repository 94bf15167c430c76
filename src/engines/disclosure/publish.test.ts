import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Count, Table } from './layout.ts'
import { publish } from './publish.ts'
import { leastBase, type Rules, usualRules } from './rules.ts'

const parts: Table = { name: 'parts', by: ['wijk', 'theme'] }
const wijken: Table = { name: 'wijken', by: ['wijk'] }
const themes: Table = { name: 'themes', by: ['theme'] }
const total: Table = { name: 'total', by: [] }
const all = [parts, wijken, themes, total]

const square = (rows: number[][]): Count[] =>
  rows.flatMap((row, wijk) =>
    row.map((count, theme) => ({ at: { wijk: `w${wijk}`, theme: `t${theme}` }, count })),
  )

/** Values per table; a hidden one is null. */
function values(counts: Count[], tables: Table[], rules?: Rules): Record<string, (number | null)[]> {
  const result = publish(counts, tables, rules)
  assert.ok(result.ok, JSON.stringify(result))
  return Object.fromEntries(result.value.map(({ name, cells }) => [name, cells.map(({ value }) => value)]))
}

function codes(counts: Count[], tables: Table[], rules?: Rules): string[] {
  const result = publish(counts, tables, rules)
  return result.ok ? [] : result.problems.map(({ code }) => code)
}

test('numbers are tens, small ones are hidden, and everything adds up', () => {
  const counts = square([
    [42, 3, 17],
    [8, 25, 0],
  ])
  const seen = values(counts, all)
  assert.deepEqual(seen.parts, [40, null, 20, 10, 30, null])
  assert.deepEqual(seen.wijken, [60, 40])
  assert.deepEqual(seen.themes, [50, 30, 20])
  assert.deepEqual(seen.total, [100])
})

test('sums stay near the truth: twenty times one is not nothing', () => {
  const counts = Array.from({ length: 20 }, (_, number): Count => ({ at: { wijk: `w${number}` }, count: 1 }))
  assert.deepEqual(values(counts, [wijken, total]).total, [20])
})

test('zero is told apart from three nowhere', () => {
  const zeros = publish(square([[0, 0]]), all)
  assert.deepEqual(publish(square([[3, 0]]), all), zeros)
  assert.deepEqual(publish(square([[0, 5]]), all), zeros)
})

test('the same counts give the same answer in any order', () => {
  const counts = square([
    [1, 2, 3, 4],
    [5, 6, 7, 8],
    [4, 4, 4, 4],
  ])
  const found = (own: Count[]) => {
    const result = publish(own, all, { ...usualRules, threshold: 1 })
    assert.ok(result.ok)
    return result.value
      .flatMap(({ name, cells }) => cells.map((cell) => `${name} ${JSON.stringify(cell)}`))
      .sort()
  }
  assert.deepEqual(found(counts.toReversed()), found(counts))
})

test('what no table tells apart is rounded together', () => {
  const counts = Array.from(
    { length: 30 },
    (_, number): Count => ({ at: { wijk: 'w', street: `s${number}` }, count: 3 }),
  )
  assert.deepEqual(values(counts, [wijken]).wijken, [90])
})

test('exact totals are exact and their parts add up to them', () => {
  const counts = square([
    [40, 3, 16],
    [8, 25, 0],
  ])
  const rules = { ...usualRules, base: 20, threshold: 1 }
  const seen = values(counts, [parts, { ...wijken, exact: true }, total], rules)
  assert.deepEqual(seen.wijken, [59, 33])
  assert.deepEqual(seen.total, [92])
  const sums = [0, 3].map((from) =>
    seen.parts?.slice(from, from + 3).reduce<number>((sum, own) => sum + (own ?? 0), 0),
  )
  assert.deepEqual(sums, [59, 33])
})

test('an exact total that is small, alone or as what two totals leave, stops the publication', () => {
  const twenties = { ...usualRules, base: 20 }
  assert.deepEqual(codes(square([[4, 0]]), [parts, { ...wijken, exact: true }], twenties), ['small-exact'])
  const counts = square([[30, 2]])
  const first: Table = { name: 'first', by: ['wijk'], where: { theme: ['t0'] }, exact: true }
  assert.deepEqual(codes(counts, [first, { ...wijken, exact: true }], twenties), ['small-exact'])
  assert.deepEqual(codes(square([[30, 0]]), [first, { ...wijken, exact: true }], twenties), [])
})

test('all sums known exactly: nothing inside may be published', () => {
  const counts = square([
    [9, 12],
    [20, 11],
  ])
  const exact = [wijken, themes].map((table) => ({ ...table, exact: true }))
  assert.ok(codes(counts, [parts, ...exact], { ...usualRules, base: 20 }).includes('crossing-exact'))
})

test('a base that cannot keep the promise is refused, with the one that can', () => {
  assert.deepEqual(publish([], [], { ...usualRules, base: 5 }), {
    ok: false,
    problems: [{ code: 'base-too-small', least: 10 }],
  })
  assert.deepEqual(codes([], [{ ...total, exact: true }]), ['base-too-small'])
  assert.equal(leastBase(usualRules.protection, true), 11)
  assert.deepEqual(codes([], [], { ...usualRules, threshold: 0 }), ['bad-rules'])
  assert.deepEqual(codes([], [], { ...usualRules, base: 10.5 }), ['bad-rules'])
})

test('what is handed over must be whole, labelled and named', () => {
  assert.deepEqual(codes(square([[-1, 2.5]]), all), ['bad-count', 'bad-count'])
  assert.deepEqual(codes([{ at: { wijk: 'w' }, count: 3 }], all), ['missing-label'])
  assert.deepEqual(codes(square([[1]]), [total, total]), ['same-name'])
})
