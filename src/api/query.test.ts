import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { z } from 'zod'
import { readQuery } from './query.ts'

const schema = z.strictObject({
  soort: z
    .array(z.enum(['aanbod', 'plek']))
    .max(2)
    .optional(),
  leeftijd: z.coerce.number().int().min(0).max(120).optional(),
  pagina: z.coerce.number().int().min(1).default(1),
  q: z.string().max(5).optional(),
})

const read = (query: string, lang: 'nl' | 'en' = 'nl') => readQuery(new URLSearchParams(query), schema, lang)

describe('the query of a request', () => {
  test('is read by its schema: lists, numbers, what is left out', () => {
    assert.deepEqual(read('soort=plek&soort=aanbod&leeftijd=8'), {
      ok: true,
      value: { soort: ['plek', 'aanbod'], leeftijd: 8, pagina: 1 },
    })
    assert.deepEqual(read('soort=plek').ok, true)
  })

  test('a field that a form sent empty was not asked', () => {
    assert.deepEqual(read('leeftijd=&q=%20'), { ok: true, value: { pagina: 1 } })
  })

  test('tells everything that is wrong at once, each by its name and with a word for machines', () => {
    const answer = read('soort=huis&leeftijd=oud&pagina=0&q=veelletters&anders=1&q2=')
    assert.ok(!answer.ok)
    const found = answer.problems.map((each) => `${each.location.name}: ${each.code}`)
    assert.deepEqual(found.sort(), [
      'anders: unknown',
      'leeftijd: number',
      'pagina: range',
      'q: too-long',
      'soort: one-of',
    ])
    assert.ok(answer.problems.every(({ detail }) => detail.length > 10))
  })

  test('what may occur once is refused when it comes twice; a list that is too long too', () => {
    const twice = read('leeftijd=8&leeftijd=9')
    assert.deepEqual(!twice.ok && twice.problems.map((each) => each.location.name), ['leeftijd'])
    const many = read('soort=plek&soort=plek&soort=plek')
    assert.deepEqual(!many.ok && many.problems.map((each) => each.code), ['too-many'])
  })

  test('a number is digits, whatever else JavaScript takes for one', () => {
    for (const value of ['1e1', '0x10', '1.5', 'NaN', 'Infinity', '١'])
      assert.equal(read(`pagina=${value}`).ok, false, value)
    assert.deepEqual(read('pagina= 2 '), { ok: true, value: { pagina: 2 } })
  })

  test('says of a form what it should have been', () => {
    const forms = z.strictObject({
      sinds: z.iso.datetime({ offset: true }).optional(),
      wie: z.guid().optional(),
      code: z
        .string()
        .regex(/^GM\d{4}$/)
        .optional(),
      q: z.string().min(2).optional(),
    })
    const answer = readQuery(new URLSearchParams('sinds=gisteren&wie=ik&code=x&q=k'), forms, 'nl')
    const told = answer.ok ? [] : answer.problems.map(({ location, detail }) => `${location.name}: ${detail}`)
    for (const part of [/^sinds: .*2026-11-01T00:00:00Z/, /^wie: .*uuid/, /^code: .*GM/, /^q: .*2 tekens/])
      assert.ok(
        told.some((each) => part.test(each)),
        String(part),
      )
  })

  test('speaks the language of the address', () => {
    const answer = read('pagina=0', 'en')
    assert.match(answer.ok ? '' : (answer.problems[0]?.detail ?? ''), /whole number/)
  })
})
