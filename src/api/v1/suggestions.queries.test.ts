import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { world } from '../../../test/world.ts'
import { read } from '../../platform/db/transaction.ts'
import { suggested } from './suggestions.queries.ts'

describe('search as you type', () => {
  const suggest = async (typed: string, lang: 'nl' | 'en' = 'nl') => {
    const { db, scope } = await world()
    return read(db, scope, (trx) => suggested(trx, typed, lang))
  }

  test('gives subjects first, then titles in which a word begins so', async () => {
    const found = await suggest('schuld')
    assert.equal(found[0]?.kind, 'term')
    assert.equal(found[0]?.id, 'schulden')
    for (const { label } of await suggest('KOF')) assert.match(label, /(^|[^\p{L}])kof/iu)
    assert.ok((await suggest('koffie')).some(({ kind }) => kind === 'offer'))
    assert.ok((await suggest('e')).length <= 8)
  })

  test('speaks English below /en, and takes signs as signs', async () => {
    assert.ok((await suggest('debt', 'en')).some(({ id }) => id === 'schulden'))
    for (const sign of ['%', '_', '\\', "'", '%%', '" or 1=1 --'])
      assert.deepEqual(await suggest(`${sign}x`), [], sign)
  })
})
