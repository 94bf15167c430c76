import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kind } from '../../src/domains/inbox/message.ts'
import {
  countsOf,
  MESSAGE_TABLES,
  publishQuarter,
  type QuarterRow,
} from '../../src/domains/inbox/published/figures.ts'
import type { Count, Table } from '../../src/engines/disclosure/layout.ts'
import type { PublishedTable } from '../../src/engines/disclosure/publish.ts'
import { usualRules } from '../../src/engines/disclosure/rules.ts'
import { type Random, seeded } from '../seeded.ts'
import { attack } from './attack.ts'
import { groupsOf } from './attacker.ts'
import { Knowledge } from './solver.ts'

/** Each quarter holds other messages, and what was published of one is never computed again: one by one is all at once. */
const QUARTERS = 5
const TABLES: Table[] = [...MESSAGE_TABLES]

const pick = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)] as T

/** The messages of a quarter in a small working area of two municipalities: few of most, many of some. */
function quarter(random: Random): QuarterRow[] {
  const kinds: readonly Kind[] = ['wrong', 'missing', 'missing', 'offer']
  return Array.from({ length: 8 }, () => {
    const kind = pick(random, kinds)
    const sorted = kind === 'missing' && random() < 0.9
    return {
      areaCode: pick(random, ['WK990101', 'WK990102', 'BU99020101', 'GM9901']),
      ...{ kind, sentOn: '2026-08-03', answeredOn: pick(random, ['2026-08-05', '2026-09-29', null]) },
      lifeDomain: sorted ? pick(random, ['wonen', 'ontmoeting', 'werk']) : null,
      targetGroup: sorted && random() < 0.6 ? pick(random, ['jongeren', 'ouderen']) : null,
      count: 1 + Math.floor(random() * random() * 12),
    }
  })
}

test('a solver that reads every figure of messages bounds no small number of them within ±2', () => {
  let asked = 0
  for (let seed = 0; seed < QUARTERS; seed += 1) {
    const counts = countsOf(quarter(seeded(seed)))
    for (const { real, least, wide } of attack({
      about: `quarter ${seed}`,
      counts,
      tables: TABLES,
      rules: usualRules,
    })) {
      assert.ok(wide && least <= real, `quarter ${seed}: ${real} is known from ${least} up within ±2`)
      asked += 1
    }
  }
  assert.ok(asked > QUARTERS, `only ${asked} numbers were attacked`)
})

/** What is published when the library is switched off: every sum from five up as it is, the others as “fewer than five”. */
function exactTables(counts: readonly Count[]): PublishedTable[] {
  return TABLES.map(({ name, by, where = {} }) => {
    const cells = new Map<string, { at: Record<string, string>; value: number }>()
    for (const { at, count } of counts) {
      if (!Object.entries(where).every(([dimension, values]) => values.includes(at[dimension] ?? '')))
        continue
      const own = Object.fromEntries(by.map((dimension) => [dimension, at[dimension] ?? '']))
      const cell = cells.get(JSON.stringify(own)) ?? { at: own, value: 0 }
      cells.set(JSON.stringify(own), { at: own, value: cell.value + count })
    }
    const shown = [...cells.values()].map(({ at, value }) =>
      value < usualRules.threshold
        ? ({ at, status: 'hidden', value: null } as const)
        : ({ at, status: 'exact', value } as const),
    )
    return { name, by, cells: shown }
  })
}

test('the same attacker wins when the library is switched off', () => {
  let won = 0
  for (let seed = 0; seed < QUARTERS; seed += 1) {
    const counts = countsOf(quarter(seeded(seed)))
    const tables = exactTables(counts)
    const groups = groupsOf(
      counts.map(({ at }) => at),
      TABLES,
      tables,
    )
    const knowledge = new Knowledge()
    const cells = tables.flatMap((table) => table.cells)
    groups.sums.forEach(({ groups: inside }, number) => {
      const terms = inside.map((group): [string, number] => [`x${group}`, 1])
      const value = cells[number]?.value ?? null
      if (value === null) knowledge.know(terms, 1, usualRules.threshold - 1)
      else knowledge.know(terms, value)
    })
    const hidden = groups.sums.filter((_, number) => cells[number]?.value === null).slice(0, 3)
    for (const { groups: inside } of hidden) {
      const { least, most } = knowledge.bounds(inside.map((group): [string, number] => [`x${group}`, 1]))
      if (most - least <= 2 * usualRules.protection) won += 1
    }
  }
  assert.ok(won > QUARTERS, `the attacker won ${won} times only`)
})

test('places where nobody is change nothing: they need not be handed over', () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const rows = quarter(seeded(seed))
    const zeros = ['WK990101', 'WK990103'].flatMap((areaCode) =>
      ['wonen', 'werk'].map(
        (lifeDomain): QuarterRow => ({
          ...{ areaCode, lifeDomain, targetGroup: null, kind: 'missing', count: 0 },
          ...{ sentOn: '2026-08-03', answeredOn: null },
        }),
      ),
    )
    const [without, beside] = [publishQuarter(rows), publishQuarter([...rows, ...zeros])]
    const sorted = (figures: typeof without) => figures.map((each) => JSON.stringify(each)).sort()
    assert.deepEqual(sorted(beside), sorted(without), `quarter ${seed}`)
  }
})

test('towns that differ in a few messages read the very same figures', () => {
  const town = (wrong: number, missing: number): QuarterRow[] => [
    {
      areaCode: 'WK990101',
      kind: 'wrong',
      count: wrong,
      sentOn: '2026-08-03',
      answeredOn: null,
      lifeDomain: null,
      targetGroup: null,
    },
    {
      areaCode: 'WK990102',
      kind: 'missing',
      count: missing,
      sentOn: '2026-08-03',
      answeredOn: null,
      lifeDomain: 'wonen',
      targetGroup: null,
    },
  ]
  const same = publishQuarter(town(20, 0))
  for (const more of [1, 2, 3, 4, 5]) {
    assert.deepEqual(publishQuarter(town(20 + more, 0)), same, `${more} more that something is wrong`)
    assert.deepEqual(publishQuarter(town(20, more)), same, `${more} who miss something, or nobody`)
  }
})
