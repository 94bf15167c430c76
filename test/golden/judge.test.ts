import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isHit, type Judged, readGolden, unanswerable } from './judge.ts'

const result: Judged = {
  kind: 'offer',
  title: 'Koffie in het Eetcafé',
  body: 'Voor wie alleen is.',
  facets: ['situation:eenzaamheid', 'cost:free', 'when:TU'],
  areas: ['GM9901', 'WK990102'],
}
const hit = (expect: string) => isHit(expect, [result])

test('conditions are joined by +, alternatives by |', () => {
  assert.ok(hit('situation:eenzaamheid'))
  assert.ok(hit('situation:schulden | word:eetcafe + cost:free'))
  assert.ok(hit('day:TU + area:WK990102 + kind:offer'))
  assert.ok(!hit('day:TU + area:WK990103'))
  assert.ok(!hit('situation:schulden'))
  assert.ok(!isHit('day:TU + kind:place', [result, { ...result, kind: 'place', facets: [] }]))
})

test('a set that is not of the format is refused, with every row that is at fault', () => {
  const csv =
    'query,expect,kind\nkoffie,word:koffie,anders\nthee,word:thee,plain\nkoffie,person,plain\nniets\n'
  assert.throws(() => readGolden(csv), /line 2: the kind .*"anders"\nline 4: .*"person".*\nline 5: /)
  assert.throws(() => readGolden('vraag,antwoord\nkoffie,thee\n'), /its first line is not query,expect,kind/)
  assert.deepEqual(readGolden('query,expect,kind\n# nee\n"a, b",person,person\n'), [
    { query: 'a, b', expect: 'person', kind: 'person' },
  ])
})

test('a row that no entry satisfies is told apart; one that leads to a person needs none', () => {
  const rows = readGolden(
    'query,expect,kind\nkoffie,word:koffie + day:TU,plain\nthee,word:thee,plain\npas,person,person\n',
  )
  assert.deepEqual(
    unanswerable(rows, [result]).map(({ query }) => query),
    ['thee'],
  )
})

test('the set to work with is of the format and large enough', () => {
  const rows = readGolden(readFileSync(join(import.meta.dirname, 'residents.csv'), 'utf8'))
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length
  assert.ok(rows.length >= 120 && count('misspelt') >= 30 && count('person') >= 15)
})
