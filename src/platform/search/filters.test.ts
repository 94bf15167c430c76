import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ENTRIES, shared } from './find-fixture.test.ts'
import type { SearchQuery } from './search.ts'

describe('filters and numbers', () => {
  test('values of a group widen, groups narrow', async () => {
    const { ask } = await shared
    assert.equal((await ask({ facets: { cost: ['free'] } })).total, 4)
    assert.equal((await ask({ facets: { cost: ['free', 'paid'] } })).total, 8)
    assert.equal((await ask({ facets: { cost: ['free'], situation: ['schulden'] } })).total, 2)
    assert.equal((await ask({ kinds: ['place'] })).total, 1)
    assert.equal((await ask({ facets: { cost: ['onzin'] } })).total, 0)
  })

  test('every number beside the results is that of the results when it is chosen', async () => {
    const { ask } = await shared
    const base: Partial<SearchQuery>[] = [
      {},
      { text: 'koffie' },
      { facets: { cost: ['free'] } },
      { text: 'koffie', facets: { cost: ['free'] } },
      { facets: { cost: ['paid'] }, when: 'TU' },
      { areas: ['WK990101'], when: 'today' },
      { age: 60 },
    ]
    for (const query of base) {
      const { counts } = await ask(query)
      const names = [
        'cost:free',
        'cost:paid',
        'situation:schulden',
        'kind:place',
        'area:WK990101',
        'area:GM9902',
        'when:today',
        'when:TU',
        'when:weekend',
        'when:now',
        'when:evening',
      ]
      for (const name of names) {
        const [group = '', value = ''] = name.split(':')
        const chosen: Partial<SearchQuery> =
          group === 'kind'
            ? { ...query, kinds: ['place'] }
            : group === 'area'
              ? { ...query, areas: [value] }
              : group === 'when'
                ? { ...query, when: value as NonNullable<SearchQuery['when']> }
                : { ...query, facets: { ...query.facets, [group]: [value] } }
        assert.equal(counts.get(name) ?? 0, (await ask(chosen)).total, `${JSON.stringify(query)} ${name}`)
      }
    }
  })

  test('what is for a whole municipality is found in each of its wijken, what lies elsewhere is not', async () => {
    const { titles } = await shared
    const found = await titles({ areas: ['WK990102'] })
    assert.deepEqual(found.sort(), ['Koffiekeet', 'Taalcafé'])
  })

  test('now: also what began yesterday and goes on; not what has ended', async () => {
    const { titles } = await shared
    assert.deepEqual((await titles({ when: 'now' })).sort(), [
      'Dansen tot laat',
      'Praat mee over je schulden',
    ])
    assert.deepEqual(await titles({ when: 'today' }), ['Praat mee over je schulden'])
    assert.deepEqual(await titles({ when: 'weekend' }), ['Dansen tot laat'])
  })

  test('an age, and near a place with the nearest of several points', async () => {
    const { titles, ask } = await shared
    assert.ok(!(await titles({ age: 30 })).includes('Zwemmen voor kinderen'))
    const near = { point: { x: 155_000, y: 463_000 }, radius: 500 }
    const { hits } = await ask({ near, sort: 'near' })
    assert.deepEqual(
      hits.map(({ title, distance }) => [title, distance]),
      [
        ['Zwemmen voor kinderen', 0],
        ['Bibliotheek', 100],
      ],
    )
  })

  test('without a question: what is soonest first, then by title; the next time comes along', async () => {
    const { ask, titles } = await shared
    const { hits, total } = await ask({})
    assert.equal(total, ENTRIES.length)
    assert.deepEqual(
      hits.slice(0, 3).map(({ title }) => title),
      ['Dansen tot laat', 'Praat mee over je schulden', 'Koffie in het buurthuis'],
    )
    assert.deepEqual(hits[1]?.next, { day: '2026-11-24', opensAt: '10:00', closesAt: '12:00' })
    assert.equal(hits.at(-1)?.next, null)
    assert.deepEqual(
      await titles({ pageSize: 3, page: 2 }),
      hits.slice(3, 6).map(({ title }) => title),
    )
    assert.equal((await titles({ sort: 'soon' }))[0], 'Dansen tot laat')
  })
})
