import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { write } from '../db/transaction.ts'
import { shared } from './find-fixture.test.ts'
import { putSynonym, removeSynonym } from './synonym.commands.ts'

describe('finding', () => {
  test('by a word: in the title before in the text, in any form, in a longer word', async () => {
    const { titles } = await shared
    assert.deepEqual(await titles({ text: 'Koffie' }), ['Koffie in het buurthuis', 'Koffiekeet', 'Biljarten'])
    assert.deepEqual(await titles({ text: 'dans' }), ['Dansen tot laat'])
  })

  test('by everyday words for a theme', async () => {
    const { titles, ask } = await shared
    assert.deepEqual((await titles({ text: 'de deurwaarder staat voor de deur' })).sort(), [
      'Post sorteren met een vrijwilliger',
      'Praat mee over je schulden',
    ])
    const [reading] = (await ask({ text: 'deurwaarder' })).readings
    assert.deepEqual(reading, { typed: 'deurwaarder', as: 'meaning', to: ['situation:schulden'] })
  })

  test('with a typing error, a cut compound and a compound that nobody uses', async () => {
    const { titles, ask } = await shared
    for (const text of ['bibleotheek', 'biebliotheek'])
      assert.equal((await titles({ text }))[0], 'Bibliotheek', text)
    assert.equal((await titles({ text: 'taal kafee' }))[0], 'Taalcafé')
    assert.equal((await titles({ text: 'koffieuurtjes' }))[0]?.startsWith('Koffie'), true)
    const [mended, meant] = (await ask({ text: 'zwemen' })).readings
    assert.deepEqual(mended, { typed: 'zwemen', as: 'mended', to: ['zwemmen'] })
    assert.equal(meant?.as, 'meaning')
  })

  test('nothing, when only a word of no weight fits or when another counter does it', async () => {
    const { ask } = await shared
    for (const text of [
      'paspoort verlengen',
      'parkeervergunning',
      'ufologie',
      'loodgieter gezocht',
      'kunt u mij iets vertellen over quantumfysica',
    ])
      assert.equal((await ask({ text })).total, 0, text)
  })

  test('one rare word among many is enough', async () => {
    const { titles } = await shared
    assert.equal(
      (await titles({ text: 'mijn vader van 80 wil graag weer eens biljarten met anderen' }))[0],
      'Biljarten',
    )
  })

  test('a day, a place, an age and what it costs make a result nicer', async () => {
    const { titles } = await shared
    assert.equal((await titles({ text: 'koffie donderdag' }))[0], 'Koffie in het buurthuis')
    assert.equal((await titles({ text: 'wandelen spoelhaven' }))[0], 'Wandelen in Spoelhaven')
    assert.equal((await titles({ text: 'zwemmen met mijn zoon van 8' }))[0], 'Zwemmen voor kinderen')
    assert.deepEqual(await titles({ text: 'in spoelhaven' }), ['Wandelen in Spoelhaven'])
  })

  test('danger is told', async () => {
    const { ask } = await shared
    assert.equal((await ask({ text: 'ik wil niet meer leven' })).urgent, 'suicide')
    assert.equal((await ask({ text: 'mijn man slaat mij' })).urgent, 'violence')
    assert.equal((await ask({ text: 'zelfmoort' })).urgent, 'suicide')
    assert.equal((await ask({ text: 'ik wil niet meer alleen eten' })).urgent, null)
  })

  test('words of the working area work at once, and may switch a phrase off', async () => {
    const { db, operator, titles } = await shared
    const put = (phrase: string, means: string[]) =>
      write(db, operator, (trx) => putSynonym(trx, { phrase, means }))
    await put('blauwe maandag', ['biljarten'])
    assert.deepEqual(await titles({ text: 'blauwe maandag' }), ['Biljarten'])
    await put('deurwaarder', [])
    assert.deepEqual(await titles({ text: 'deurwaarder' }), [])
    await write(db, operator, async (trx) => {
      await removeSynonym(trx, 'Deurwaarder')
      await removeSynonym(trx, 'blauwe maandag')
    })
    assert.equal((await titles({ text: 'deurwaarder' })).length, 2)
  })
})
