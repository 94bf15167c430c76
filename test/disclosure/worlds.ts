/** Made-up counts and tables for the attacker, the same at every run. */
import type { Count, Table } from '../../src/engines/disclosure/layout.ts'
import { type Rules, usualRules } from '../../src/engines/disclosure/rules.ts'
import { type Random, seeded } from '../seeded.ts'

export type World = { about: string; counts: Count[]; tables: Table[]; rules: Rules }

const upTo = (random: Random, most: number) => Math.floor(random() * (most + 1))
const values = (letter: string, many: number) =>
  Array.from({ length: many }, (_, number) => `${letter}${number}`)

/** Many zeros, small ones and now and then a large one: what counts of people in wijken look like. */
function countOf(random: Random, kind: number): number {
  if (kind === 0) return upTo(random, 4)
  if (kind === 1) return random() < 0.6 ? 0 : upTo(random, 12)
  return random() < 0.8 ? upTo(random, 30) : upTo(random, 2_000)
}

function grid(random: Random, dimensions: Record<string, string[]>): Count[] {
  const kind = upTo(random, 2)
  let places: Record<string, string>[] = [{}]
  for (const [name, own] of Object.entries(dimensions))
    places = places.flatMap((at) => own.map((value) => ({ ...at, [name]: value })))
  return places.map((at) => ({ at, count: countOf(random, kind) }))
}

const by = (...names: string[]): Table => ({ name: names.join(' × ') || 'all', by: names })

/** Every combination of the dimensions, each sum shown with a chance of three in four; the whole table always. */
function sums(random: Random, names: string[]): Table[] {
  let subsets: string[][] = [[]]
  for (const name of names) subsets = subsets.flatMap((own) => [own, [...own, name]])
  return subsets.filter((own) => own.length === names.length || random() < 0.75).map((own) => by(...own))
}

function plain(random: Random): World {
  const names = ['wijk', 'theme', 'group'].slice(0, 1 + upTo(random, 2))
  const dimensions = Object.fromEntries(
    names.map((name) => [name, values(name[0] ?? '', 2 + upTo(random, 2))]),
  )
  return { about: 'plain', counts: grid(random, dimensions), tables: sums(random, names), rules: usualRules }
}

function nested(random: Random): World {
  const counts = grid(random, { wijk: values('w', 5), theme: values('t', 2 + upTo(random, 1)) }).map(
    (count) => ({
      ...count,
      at: { ...count.at, municipality: (count.at.wijk ?? '') < 'w2' ? 'A' : 'B' },
    }),
  )
  const tables = [...sums(random, ['wijk', 'theme']), by('municipality'), by('municipality', 'theme')]
  return { about: 'nested', counts, tables, rules: usualRules }
}

function filters(random: Random): World {
  const ages = values('a', 6)
  const counts = grid(random, { age: ages, wijk: values('w', 2) })
  const tables = [2, 3, 5].flatMap((most) => [
    { name: `under ${most}`, by: ['wijk'], where: { age: ages.slice(0, most) } },
    { name: `from ${most - 1}`, by: [], where: { age: ages.slice(most - 1) } },
  ])
  return { about: 'filters', counts, tables: [by('wijk'), ...tables], rules: usualRules }
}

function years(random: Random): World {
  const counts = grid(random, { wijk: values('w', 3), year: ['2024', '2025', '2026'] })
  const since = { name: 'since 2025', by: ['wijk'], where: { year: ['2025', '2026'] } }
  return { about: 'years', counts, tables: [...sums(random, ['wijk', 'year']), since], rules: usualRules }
}

/** Everybody stands at one place: reached today or not, reached in the plan or not. */
function scenarios(random: Random): World {
  const counts = grid(random, { wijk: values('w', 3), today: ['yes', 'no'], plan: ['yes', 'no'] })
    .map((count) => (count.at.today === 'yes' && count.at.plan === 'no' ? { ...count, count: 0 } : count))
    .filter(({ at }) => at.today === 'no' || at.plan === 'yes')
  const tables = [
    { name: 'today', by: ['wijk'], where: { today: ['yes'] } },
    { name: 'plan', by: ['wijk'], where: { plan: ['yes'] } },
    { name: 'everybody', by: ['wijk'] },
    { name: 'plan, all', by: [], where: { plan: ['yes'] } },
  ]
  return { about: 'scenarios', counts, tables, rules: usualRules }
}

/** The totals of wijken are known from elsewhere; those that are too small to be known are made larger. */
function known(random: Random): World {
  const counts = grid(random, { wijk: values('w', 3), theme: values('t', 3) }).map((count) =>
    count.at.theme === 't0' ? { ...count, count: count.count + 5 } : count,
  )
  const tables = [...sums(random, ['wijk', 'theme']).filter(({ name }) => name !== 'wijk'), by('wijk')]
  const exact = tables.map((table) => (table.name === 'wijk' ? { ...table, exact: true } : table))
  return { about: 'known', counts, tables: exact, rules: { ...usualRules, base: random() < 0.5 ? 11 : 20 } }
}

const kinds = [plain, nested, filters, years, scenarios, known]

/** The world of this number: kinds take turns. */
export function worldOf(seed: number): World {
  const make = kinds[seed % kinds.length] ?? plain
  return make(seeded(seed))
}
