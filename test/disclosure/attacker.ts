/**
 * Somebody who read every published table, the labels, the rules and the code, and wants to know how many there are
 * behind a number. Shares no code with what protects: it reads the documentation (docs/methods/small-numbers.md).
 */
import type { Count, Table } from '../../src/engines/disclosure/layout.ts'
import type { PublishedTable } from '../../src/engines/disclosure/publish.ts'
import type { Labels, Rules } from '../../src/engines/disclosure/rules.ts'
import { Knowledge } from './solver.ts'

/** A number somebody asks for: the groups it consists of, each once. */
export type Sum = { table: string; at: Labels; groups: number[] }
export type Groups = { of: number[]; size: number; sums: Sum[] }

const matches = (table: Table, at: Labels, cell: Labels) =>
  table.by.every((dimension) => at[dimension] === cell[dimension]) &&
  Object.entries(table.where ?? {}).every(([dimension, values]) => values.includes(at[dimension] ?? ''))

/** Puts together what no table tells apart; made from labels alone. */
export function groupsOf(places: Labels[], tables: Table[], published: PublishedTable[]): Groups {
  const cells = published.flatMap((table, number) =>
    table.cells.map((cell) => ({ table: tables[number] as Table, at: cell.at })),
  )
  const insideOf = places.map((at) =>
    cells.flatMap(({ table, at: cell }, number) => (matches(table, at, cell) ? [number] : [])),
  )
  const keys = [...new Set(insideOf.map(String))].filter((key) => key !== '')
  const of = insideOf.map((inside) => keys.indexOf(String(inside)))
  const sums = cells.map(({ table, at }, number) => ({
    table: table.name,
    at,
    groups: keys.flatMap((key, group) => (key.split(',').includes(String(number)) ? [group] : [])),
  }))
  return { of, size: keys.length, sums }
}

/** What is known of every published number: it is the sum of rounded groups, and hidden ones lie below the threshold. */
function knowNumbers(knowledge: Knowledge, groups: Groups, published: PublishedTable[], rules: Rules): void {
  const cells = published.flatMap((table) => table.cells)
  groups.sums.forEach(({ groups: inside }, number) => {
    const cell = cells[number]
    const rounded = inside.map((group): [string, number] => [`r${group}`, 1])
    if (cell?.status === 'hidden') knowledge.know(rounded, 0, rules.threshold - 1)
    else knowledge.know(rounded, cell?.value ?? 0)
    if (cell?.status === 'exact')
      knowledge.know(
        inside.map((group) => [`x${group}`, 1]),
        cell.value,
      )
  })
}

/** Each group went to one of its two neighbouring values: x − r is −(base − 1) … base − 1; u when up, d when down. */
function knowRounding(knowledge: Knowledge, groups: Groups, { base }: Rules, multiples: boolean): void {
  for (let group = 0; group < groups.size; group += 1) {
    const off: [string, number][] = [
      [`r${group}`, 1],
      [`x${group}`, -1],
    ]
    if (multiples)
      knowledge.know(
        [
          [`r${group}`, 1],
          [`m${group}`, -base],
        ],
        0,
      )
    knowledge.know(
      [
        [`u${group}`, 1],
        [`d${group}`, 1],
      ],
      0,
      1,
    )
    knowledge.know([...off, [`u${group}`, 1 - base], [`d${group}`, 1]], Number.NEGATIVE_INFINITY, 0)
    knowledge.know([...off, [`d${group}`, base - 1], [`u${group}`, -1]], 0, Number.POSITIVE_INFINITY)
  }
}

/** The code stops where no single move improves: the errors of the sums around a group that went up are not too high. */
function knowStop(knowledge: Knowledge, groups: Groups, { base }: Rules): void {
  for (let group = 0; group < groups.size; group += 1) {
    const around = groups.sums.filter((sum) => sum.groups.includes(group))
    const times = new Map<string, number>()
    for (const other of around.flatMap((sum) => sum.groups)) {
      times.set(`r${other}`, (times.get(`r${other}`) ?? 0) + 1)
      times.set(`x${other}`, (times.get(`x${other}`) ?? 0) - 1)
    }
    const half = (base * around.length) / 2
    // Never reached: every group is less than a base off.
    const huge = half + around.reduce((sum, own) => sum + base * own.groups.length, 0)
    const errors = [...times]
    knowledge.know([...errors, [`u${group}`, huge]], Number.NEGATIVE_INFINITY, half + huge)
    knowledge.know([...errors, [`d${group}`, -huge]], -half - huge, Number.POSITIVE_INFINITY)
  }
}

/** All that an outsider can put into linear form. With exact totals the remainders are left out, as it does not know more. */
export function knowledgeOf(
  counts: Count[],
  tables: Table[],
  published: PublishedTable[],
  rules: Rules,
): { knowledge: Knowledge; groups: Groups } {
  const places = counts.map(({ at }) => at)
  const groups = groupsOf(places, tables, published)
  const knowledge = new Knowledge()
  const hasExact = tables.some(({ exact }) => exact)
  knowNumbers(knowledge, groups, published, rules)
  knowRounding(knowledge, groups, rules, !hasExact)
  if (!hasExact) knowStop(knowledge, groups, rules)
  return { knowledge, groups }
}
