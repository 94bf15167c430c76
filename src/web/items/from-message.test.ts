import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editFromMessage } from './from-message.ts'

test('a message leads to the form of the part that it is about', () => {
  const offer = { kind: 'service', id: 'a' } as const
  assert.equal(editFromMessage(offer, 'times', 7), '/werk/kaart/aanbod/a/tijden?bericht=7')
  assert.equal(editFromMessage(offer, 'gone', 7), '/werk/kaart/aanbod/a/bestaan?bericht=7')
  // The address of an offer is that of its place, which somebody must choose.
  assert.equal(editFromMessage(offer, 'address', 7), '/werk/kaart/aanbod/a')
  assert.equal(editFromMessage(offer, null, 7), '/werk/kaart/aanbod/a')
  const place = { kind: 'location', id: 'b' } as const
  assert.equal(editFromMessage(place, 'address', 8), '/werk/kaart/plekken/b/adres?bericht=8')
  assert.equal(editFromMessage({ kind: 'area', id: 'WK990101' }, 'other', 9), null)
})
