import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { filterCount, readAsked, searchPath, toggled } from './asked.ts'

const ask = (query: string) => readAsked(new URLSearchParams(query))

describe('the address is the whole question', () => {
  test('reading and writing give the same address', () => {
    for (const query of [
      'q=koffie+drinken&soort=aanbod&domein=ontmoeting&domein=cultuur&kosten=gratis&in=WK990102&leeftijd=75&wanneer=do',
      'q=taal&meedoen=inloop&taal=ar&toegang=rolstoel&bij=0991+AB&straal=5000&pagina=3',
      'wanneer=avond&volgorde=eerst',
      'bij=Indigolaan+4&volgorde=beste&q=x',
    ]) {
      const [, written] = searchPath(ask(query)).split('?')
      assert.deepEqual(ask(written ?? ''), ask(query), query)
    }
  })

  test('Dutch words stand for what the index knows', () => {
    const asked = ask('kosten=gratis&meedoen=inloop&wanneer=wo&soort=plek')
    assert.deepEqual(asked.facets, { cost: ['free'], access: ['walk_in'] })
    assert.equal(asked.when, 'WE')
    assert.deepEqual(asked.kinds, ['place'])
  })

  test('near a spot the nearest come first, unless something was asked in words', () => {
    assert.equal(ask('bij=0991 AB').sort, 'near')
    assert.equal(ask('').sort, 'best')
  })

  test('nonsense is left out and never breaks', () => {
    const asked = ask(
      `q=${'x'.repeat(500)}&in=WK99&in=../etc&domein=%27%3B&leeftijd=999&wanneer=ooit&straal=-5&pagina=0&soort=mens`,
    )
    assert.equal(asked.text.length, 120)
    assert.deepEqual([asked.areas, asked.kinds, asked.facets], [[], [], {}])
    assert.deepEqual([asked.age, asked.when, asked.radius, asked.page], [null, null, 2000, 1])
  })

  test('what was left out is counted, and nothing else is', () => {
    const unread = (query: string) => ask(query).unread
    assert.equal(unread('q=x&kosten=gratis&in=WK990102&wanneer=do&leeftijd=8&soort=plek&bij=0991 AB'), 0)
    assert.equal(unread('wanneer=&domein=&leeftijd=&in='), 0, 'an empty field of a form is no filter')
    assert.equal(unread('wanneer=ooit&soort=mens&leeftijd=acht&in=hier'), 4)
    assert.equal(unread('domein=werk&domein=%27%3B'), 1)
  })

  test('a filter put in and taken out again is the same question', () => {
    const asked = ask('q=zwemmen&kosten=gratis&pagina=4')
    const more = toggled(asked, 'life_domain', 'bewegen')
    assert.equal(more.page, 1)
    assert.equal(filterCount(more), 2)
    assert.equal(searchPath(toggled(more, 'life_domain', 'bewegen')), '/zoeken?q=zwemmen&kosten=gratis')
  })
})
