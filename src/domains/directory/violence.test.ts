import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAboutViolence } from './violence.ts'

test('violence at home is known by its situation or specialism, safety in the street is something else', () => {
  assert.ok(isAboutViolence({ situation: ['schulden', 'huiselijk-geweld'] }))
  assert.ok(isAboutViolence({ specialism: ['veilig-thuis'] }))
  assert.ok(!isAboutViolence({ life_domain: ['veiligheid'], situation: ['schulden'] }))
  assert.ok(!isAboutViolence({}))
})
