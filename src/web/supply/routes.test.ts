import assert from 'node:assert/strict'
import { test } from 'node:test'
import { client } from '../../../test/request.ts'
import { world } from '../../../test/world.ts'

async function firstOf(list: 'aanbod' | 'plekken') {
  const { app } = await world()
  const visitor = client(app)
  const { document } = await visitor.get(`/wijken/WK990101/${list}`)
  return visitor.get(String(document.querySelector(`main a[href^="/${list}/"]`)?.getAttribute('href')))
}

test('an offer says when, where, what it costs and when it was checked, and asks whether that is right', async () => {
  const { text, document } = await firstOf('aanbod')
  for (const part of ['Waar', 'Kosten', 'Nagekeken op', 'Klopt dit niet?'])
    assert.ok(text.includes(part), part)
  assert.ok(document.querySelector('nav a[href="/wijken/GM9901"]'), 'the way back to its municipality')
})

test('a place says what one can do there', async () => {
  const { text } = await firstOf('plekken')
  assert.match(text, /Dit kun je hier doen/)
})
