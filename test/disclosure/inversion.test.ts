/**
 * The attacker who has the code and all the time of the world: publishes every set of counts there could be, puts those
 * with the same publication together, and looks how far apart the counts behind one publication lie.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Count, Table } from '../../src/engines/disclosure/layout.ts'
import { publish } from '../../src/engines/disclosure/publish.ts'
import type { Rules } from '../../src/engines/disclosure/rules.ts'

type Place = Record<string, string>
/** Numbers asked for: lists of places that are added or taken away. */
type Question = [place: number, times: number][]
type Seen = { counts: number[]; least: number[]; most: number[] }

/** All sets of counts from zero to `most` at so many places. */
function* sets(places: number, most: number): Generator<number[]> {
  const counts = Array.from({ length: places }, () => 0)
  for (;;) {
    yield [...counts]
    let place = 0
    while (place < places && counts[place] === most) counts[place++] = 0
    if (place === places) return
    counts[place] = (counts[place] ?? 0) + 1
  }
}

const answer = (question: Question, counts: number[]) =>
  question.reduce((sum, [place, times]) => sum + times * (counts[place] ?? 0), 0)

function classes(
  places: Place[],
  tables: Table[],
  rules: Rules,
  most: number,
  questions: Question[],
): Seen[] {
  const seen = new Map<string, Seen>()
  for (const counts of sets(places.length, most)) {
    const rows = places.map((at, place): Count => ({ at, count: counts[place] ?? 0 }))
    const result = publish(rows, tables, rules)
    if (!result.ok) continue
    const key = JSON.stringify(result.value)
    const answers = questions.map((question) => answer(question, counts))
    const own = seen.get(key)
    if (!own) seen.set(key, { counts, least: answers, most: answers })
    else {
      own.least = own.least.map((value, number) => Math.min(value, answers[number] ?? value))
      own.most = own.most.map((value, number) => Math.max(value, answers[number] ?? value))
    }
  }
  return [...seen.values()]
}

const subsets = (places: number): Question[] =>
  [...sets(places, 2)]
    .map((signs) =>
      signs.map((sign, place): [number, number] => [place, sign - 1]).filter(([, sign]) => sign !== 0),
    )
    .filter((question) => question.length > 0)

/** Sets near the end of what was tried have neighbours that were not; they are left out. */
function assertWide(found: Seen[], rules: Rules, inside: (counts: number[]) => boolean): void {
  const judged = found.filter(({ counts }) => inside(counts))
  assert.ok(judged.length > 1, 'nothing was judged')
  for (const { counts, least, most } of judged)
    least.forEach((value, number) => {
      assert.ok((most[number] ?? value) - value > 2 * rules.protection, `${counts}, question ${number}`)
    })
}

test('three counts and their total, in tens: every sum and difference keeps six possible values', () => {
  const rules = { threshold: 1, base: 10, protection: 2 }
  const places = ['a', 'b', 'c'].map((wijk) => ({ wijk }))
  const tables: Table[] = [
    { name: 'parts', by: ['wijk'] },
    { name: 'total', by: [] },
  ]
  const found = classes(places, tables, rules, 20, subsets(3))
  assertWide(found, rules, (counts) => Math.max(...counts) <= 5)
})

test('a square of four with all its sums, in sixes for ±1', () => {
  const rules = { threshold: 1, base: 6, protection: 1 }
  const places = ['a', 'b'].flatMap((wijk) => ['c', 'd'].map((theme) => ({ wijk, theme })))
  const tables: Table[] = [['wijk', 'theme'], ['wijk'], ['theme'], []].map((by) => ({ name: by.join(), by }))
  const found = classes(places, tables, rules, 9, subsets(4))
  assertWide(found, rules, (counts) => Math.max(...counts) <= 3)
})

test('filters that overlap: what lies between them is never a table, and is as wide', () => {
  const rules = { threshold: 5, base: 10, protection: 2 }
  const places = ['a', 'b', 'c'].map((age) => ({ age }))
  const tables: Table[] = [['a'], ['a', 'b'], ['b', 'c'], ['a', 'b', 'c']].map((age) => ({
    name: age.join(),
    by: [],
    where: { age },
  }))
  const found = classes(places, tables, rules, 20, subsets(3))
  assertWide(found, rules, (counts) => Math.max(...counts) <= 5)
})

test('three counts under a total that is known exactly, in elevens', () => {
  const rules = { threshold: 1, base: 11, protection: 2 }
  const places = ['a', 'b', 'c'].map((wijk) => ({ wijk }))
  const tables: Table[] = [
    { name: 'parts', by: ['wijk'] },
    { name: 'total', by: [], exact: true },
  ]
  /** A sum over all three is given; everything else is asked. */
  const signs = (question: Question) =>
    new Set([0, 1, 2].map((place) => question.find(([own]) => own === place)?.[1]))
  const questions = subsets(3).filter((question) => signs(question).size > 1)
  const found = classes(places, tables, rules, 24, questions)
  const sum = (counts: number[]) => counts.reduce((so, count) => so + count, 0)
  // A total of zero tells all by itself.
  assertWide(found, rules, (counts) => sum(counts) > 0 && sum(counts) <= 24)
})
