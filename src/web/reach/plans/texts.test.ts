import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

test('one buurt and several are each told in good words', () => {
  assert.match(nl.effect.unsureMap(1), /^Van 1 buurt waar iets verandert, is de kaart te weinig nagekeken/)
  assert.match(nl.effect.unsureMap(2), /^Van 2 buurten waar iets verandert/)
  assert.match(en.effect.unsureMap(1), /^Of 1 part where something changes/)
  assert.match(en.effect.unsureMap(2), /^Of 2 parts where something changes/)
})
