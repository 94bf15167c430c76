import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { read } from '../../platform/db/transaction.ts'
import { allTerms, terms } from './queries.ts'
import { termName, termNames } from './term.ts'

const list = [
  { id: 'kerk', name: { nl: 'Kerk', en: 'Church' }, description: null },
  { id: 'park', name: { nl: 'Park', en: 'Green' }, description: null },
]

describe('labels of terms', () => {
  test('are in the language of the reader; an unknown id shows itself', () => {
    assert.equal(termName(list, 'park', 'en'), 'Green')
    assert.equal(termName(list, 'molen', 'nl'), 'molen')
  })

  test('keep the order of the list', () => {
    assert.deepEqual(termNames(list, ['park', 'kerk', 'molen'], 'nl'), ['Kerk', 'Park'])
  })
})

describe('the terms of a new working area', () => {
  test('hold nine life domains, in order, with something to say in two languages', async (t) => {
    const { db, tenant } = await testDatabase(t)
    const scope = { tenant, actor: 'test', roles: [] }
    const domains = await read(db, scope, (trx) => terms(trx, 'life_domain'))
    assert.deepEqual(
      domains.map((term) => term.id),
      'ontmoeting onderwijs opvoeding werk gezondheid wonen bewegen cultuur veiligheid'.split(' '),
    )
    assert.ok(domains.every((term) => term.description?.nl && term.description.en))
    const all = await read(db, scope, allTerms)
    assert.deepEqual(
      Object.fromEntries(Object.entries(all).map(([taxonomy, list]) => [taxonomy, list.length])),
      {
        ...{ life_domain: 9, target_group: 14, situation: 20, place_type: 25 },
        ...{ pillar: 3, provision: 2, assessment: 2, specialism: 15, accessibility: 9, language: 18 },
        ...{ branch: 14, network: 0 },
      },
    )
  })
})
