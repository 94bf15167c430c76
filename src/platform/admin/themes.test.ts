import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listThemes } from './themes.ts'

test('every folder in themes is a theme with a name and words in two languages', () => {
  const themes = listThemes()
  assert.ok(themes.length >= 2)
  assert.ok(themes.some(({ id }) => id === 'weefsel'))
  for (const { id, name, description } of themes)
    assert.ok(name && description.nl.endsWith('.') && description.en.endsWith('.'), id)
})
