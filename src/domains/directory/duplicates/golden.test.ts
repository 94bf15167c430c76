import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { ItemKind } from '../edit/index.ts'
import { ALL_BUT_SURE, certainty, compare, WORTH_A_LOOK } from './evidence.ts'
import { type Facts, keysOf, normalAddress, normalPhone, normalSite } from './facts.ts'

/** One line of the golden set: a thing as somebody would write it down. */
type Told = Partial<
  Record<'name' | 'of' | 'town' | 'at' | 'phone' | 'mail' | 'site' | 'kvk' | 'when' | 'ages', string>
>

const file = join(import.meta.dirname, '../../../../test/golden/duplicates/pairs.csv')
const rows: (Told & { pair: string; same: string; kind: ItemKind })[] = parse(readFileSync(file, 'utf8'), {
  columns: true,
})

const list = <T>(told: string | undefined, read: (told: string) => T | null): T[] => {
  const value = told ? read(told) : null
  return value === null ? [] : [value]
}

function factsOf(kind: ItemKind, told: Told): Facts {
  const { name = '', of, town = '', at, phone, mail, site, kvk, when, ages = '' } = told
  const address = { city: town, country: 'NL', address_type: 'physical' } as const
  const [least, most] = ages.split('-').map((age) => (age ? Number(age) : null))
  return {
    ...{ id: name, kind, name, places: [], point: null },
    organization: of ? { id: of, name: of } : null,
    municipalities: list(town, (each) => each),
    addresses: list(at, (line) => normalAddress({ address_1: line, ...address })),
    phones: list(phone, normalPhone),
    emails: list(mail, (each) => each),
    sites: list(site, normalSite),
    registers: list(kvk, (each) => each),
    times: list(when, (each) => each),
    ages: { least: least ?? null, most: most ?? null },
  }
}

const pairs = [...Map.groupBy(rows, ({ pair }) => pair).values()].map(([one, other]) => {
  if (!one || !other) throw new Error('a pair has two lines')
  const [a, b] = [factsOf(one.kind, one), factsOf(other.kind, other)]
  const [score, back] = [certainty(compare(a, b)), certainty(compare(b, a))]
  return { same: one.same === 'yes', score, back, says: `${one.name} / ${other.name}: ${score}` }
})
const same = pairs.filter((pair) => pair.same)
const different = pairs.filter((pair) => !pair.same)
const words = (found: typeof pairs) => found.map(({ says }) => says)

test('pairs that are the same are worth a look, pairs that are not are left alone', () => {
  assert.ok(same.length >= 20 && different.length >= 20)
  const missed = same.filter(({ score }) => score < WORTH_A_LOOK)
  const wrong = different.filter(({ score }) => score >= WORTH_A_LOOK)
  assert.deepEqual([words(missed), words(wrong)], [[], []])
})

test('what is all but sure is never wrong here, and is half of what is the same', () => {
  const sure = pairs.filter(({ score }) => score >= ALL_BUT_SURE)
  assert.deepEqual(words(sure.filter((pair) => !pair.same)), [])
  assert.ok(sure.length >= same.length / 2, `${sure.length} of ${same.length}`)
})

test('which of the two comes first makes no difference', () => {
  for (const { score, back, says } of pairs) assert.equal(score, back, says)
})

test('keys meet in whatever way a number, site or address is written', () => {
  const keys = (told: Told) => new Set(keysOf(factsOf('organization', { name: 'X', town: 'Y', ...told })))
  const meet = (one: Told, other: Told) => keys(one).intersection(keys(other)).size > 0
  assert.ok(meet({ phone: '0990 123 456' }, { phone: '+31 (0)990-123456' }))
  assert.ok(meet({ site: 'https://www.welzijn.example/' }, { site: 'welzijn.example' }))
  assert.ok(meet({ at: 'Kade 4 a' }, { at: 'KADE 4a' }))
  assert.ok(!meet({ at: 'Kade 4' }, { at: 'Kade 14' }))
  assert.equal(normalPhone('12'), null)
})
