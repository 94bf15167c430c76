import assert from 'node:assert/strict'
import { test } from 'node:test'
import { client } from '../../../test/request.ts'
import { world } from '../../../test/world.ts'
import { allPurposes } from '../rights/sources.ts'

test('privacy names what is kept, why, how long, and who sees it', async () => {
  const { app } = await world()
  const { text } = await client(app).get('/privacy')
  for (const part of [
    'één cookie',
    'op drie verschillende dagen',
    'artikel 6',
    '180 dagen',
    'Autoriteit Persoonsgegevens',
  ])
    assert.ok(text.includes(part), part)
})

test('the accessibility page says what has not been done', async () => {
  const { app } = await world()
  assert.match((await client(app).get('/toegankelijkheid')).text, /nog niet onderzocht/)
})

test('the whole register of purposes stands on the page, in both languages', async () => {
  const { app } = await world()
  for (const lang of ['nl', 'en'] as const) {
    const { text } = await client(app, { lang }).get('/privacy')
    for (const { title, why, data, ground, retention } of allPurposes)
      for (const words of [title, why, data, ground, retention])
        assert.ok(text.includes(words[lang]), words[lang])
  }
})
