import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyOf, lexiconOf, literalKeyOf, partsOf, phraseRoot, writtenKeyOf } from './lexicon.ts'
import { meaningOf } from './meaning.ts'
import { phrasesOf } from './phrases.ts'
import { plain } from './plain.ts'
import { roughSlots } from './slot.ts'
import { ownSynonyms, synonymRows } from './synonym-file.ts'

const heard = (question: string, csv: string) =>
  phrasesOf(roughSlots(plain(question).split(' ')), [lexiconOf(synonymRows(`phrase,means\n${csv}`))]).map(
    ({ phrase }) => phrase.text,
  )

test('meanings are sorted by kind', () => {
  const meaning = meaningOf([
    'voedselbank',
    'situation:weinig-geld',
    '~cost:free',
    'urgent:child',
    'person:gemeente',
  ])
  assert.deepEqual(meaning.words, ['voedselbank'])
  assert.deepEqual(meaning.facets, ['situation:weinig-geld'])
  assert.deepEqual(meaning.soft, ['cost:free'])
  assert.deepEqual([meaning.urgent, meaning.elsewhere, meaning.wordsFirst], ['child', 'gemeente', true])
  assert.deepEqual(meaningOf(['?sociaal werk']).words, ['sociaal werk'])
  assert.equal(meaningOf(['?sociaal werk']).fallback, true)
})

test('light words do not count, unless little else is left: then every word must be said', () => {
  assert.deepEqual(partsOf('ik heb schulden'), { parts: ['heb', 'schulden'], literal: false })
  assert.equal(partsOf('dood zijn').literal, true)
  assert.equal(partsOf('hij slaat mij').literal, true)
  assert.equal(partsOf('niet meer').literal, true)
})

test('the longest phrase is heard, in any form of its words, and two words in either order', () => {
  const csv = 'schulden,a:b\nman slaat me,urgent:violence\nkind te dik,a:c\nkinderen alleen,a:d'
  assert.deepEqual(heard('Mijn man slaat mij', csv), ['man slaat me'])
  assert.deepEqual(heard('een schuld', csv), ['schulden'])
  assert.deepEqual(heard('alleen met de kinderen', csv), ['kinderen alleen'])
  assert.deepEqual(heard('mijn man is lief', csv), [])
})

test('small words between do not break a phrase, and a phrase of small words must be whole', () => {
  const csv = 'man geslagen,urgent:violence\nuit elkaar,a:b\nhulp,?werk\n'
  assert.deepEqual(heard('mijn man heeft me geslagen', csv), ['man geslagen'])
  assert.deepEqual(heard('wij gaan uit elkaar', csv), ['uit elkaar'])
  assert.deepEqual(heard('uit het huis van elkaar', csv), [])
  assert.deepEqual(heard('hulp', csv), ['hulp'])
  assert.deepEqual(heard('hulp bij het klussen', csv), [])
})

test('how a word is written goes before its root: afvallen is not afval', () => {
  const csv = 'afval,person:gemeente\nafvallen,gewicht'
  assert.deepEqual(heard('afvallen', csv), ['afvallen'])
  assert.deepEqual(heard('afval', csv), ['afval'])
})

test('a phrase without meanings is switched off', () => {
  assert.deepEqual(heard('schulden', 'schulden,'), [])
})

test('the list of the software is sound: plain, without doubles, every meaning of a known form', () => {
  const { rows, lexicon } = ownSynonyms()
  assert.ok(rows.length >= 900, `${rows.length} phrases`)
  const seen = new Set<string>()
  for (const { phrase, means } of rows) {
    assert.ok(!seen.has(phrase), `twice: ${phrase}`)
    seen.add(phrase)
    if (!phrase.startsWith('age:')) assert.equal(plain(phrase), phrase)
    assert.ok(means.length > 0, phrase)
    for (const each of means)
      assert.match(
        each,
        /^(?:-|\??[a-z0-9 ]+|~?(?:situation|target_group|life_domain|place_type|language|cost|access|accessibility|assessment|kind):[a-z0-9_-]+|urgent:(?:suicide|violence|child|emergency)|person:[a-z]+)$/,
        `${phrase}: ${each}`,
      )
  }
  assert.ok(lexicon.phrases.has(writtenKeyOf(['deurwaarder'])))
  assert.ok(lexicon.phrases.has(keyOf(['deurwaarder'].map(phraseRoot))))
  assert.ok(lexicon.phrases.has(literalKeyOf(['slaat', 'me'].map(phraseRoot))))
})

test('no small word alone leads anywhere, and nothing everyday is taken for danger', () => {
  for (const innocent of [
    'niet meer',
    'met een mes snijden',
    'mijn ouders zijn er niet meer',
    'ik wil niet meer alleen eten',
    'de band',
    'slecht',
  ])
    assert.deepEqual(
      phrasesOf(roughSlots(plain(innocent).split(' ')), [ownSynonyms().lexicon]).filter(
        ({ phrase }) => phrase.meaning.urgent,
      ),
      [],
      innocent,
    )
})
