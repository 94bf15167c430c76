import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { shared } from './find-fixture.test.ts'
import { foreignRoot } from './foreign-root.ts'
import { plain, tokensOf, wordsOf } from './plain.ts'
import { root } from './root.ts'

test('letters of every script stay, and signs without spaces become words', () => {
  assert.equal(plain('Лікар, ЛЁН'), 'лікар лен')
  assert.equal(plain('здоров’я'), 'здоровя')
  assert.equal(plain('أين الطبيب؟'), 'اين الطبيب')
  assert.deepEqual(tokensOf('我需要医生'), ['我', '需要', '医生'])
  assert.deepEqual(tokensOf('ሓገዝ!'), ['ሓገዝ'])
  assert.deepEqual([...wordsOf('𝓴𝓸𝓯𝓯𝓲𝓮 𠮷')], ['koffie'])
})

test('forms of a word in Cyrillic or Arabic script have one root', () => {
  assert.equal(root('долгами'), root('долги'))
  assert.equal(root('الطبيب'), root('طبيب'))
  assert.equal(foreignRoot('荷兰语'), '荷兰语')
})

describe('a question in another language', () => {
  test('finds by general words, and says what they stand for', async () => {
    const { ask } = await shared
    for (const text of ['у меня долги', 'عندي ديون', '我有债务', 'borclar', 'mam dlugi', 'ዕዳ']) {
      const { total, readings } = await ask({ text })
      assert.equal(total, 2, text)
      assert.ok(
        readings.some(({ to }) => to.includes('situation:schulden')),
        text,
      )
    }
  })

  test('danger is told in every language', async () => {
    const { ask } = await shared
    assert.equal((await ask({ text: 'муж бьет меня' })).urgent, 'violence')
    assert.equal((await ask({ text: '自杀' })).urgent, 'suicide')
  })

  test('that nobody here understands has no answer, instead of everything, and says so', async () => {
    const { ask } = await shared
    for (const text of ['ንምንታይ ከምዚ', 'жщцфы', 'คำถาม', '🙂', '%_%', 'xq']) {
      const { total, readings } = await ask({ text })
      assert.equal(total, 0, text)
      assert.ok(readings.every((reading) => reading.as === 'unknown') && readings.length > 0, text)
    }
  })

  test('beside words that are understood the others say nothing', async () => {
    const { ask } = await shared
    const { total, readings } = await ask({ text: 'жщцфы долги' })
    assert.ok(total > 0)
    assert.deepEqual(
      readings.filter(({ as }) => as === 'left-out').map(({ typed }) => typed),
      ['жщцфы'],
    )
  })
})
