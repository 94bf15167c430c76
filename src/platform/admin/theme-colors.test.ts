import assert from 'node:assert/strict'
import { test } from 'node:test'
import { weakPairs } from '../../engines/contrast/pairs.ts'
import { themeColors } from './theme-colors.ts'
import { listThemes } from './themes.ts'

test('every theme tells its colours, light and dark, and they can be read', () => {
  for (const { id } of listThemes()) {
    const { light, dark } = themeColors(id)
    for (const colors of [light, dark]) {
      for (const role of ['ground', 'raised', 'sunk', 'ink', 'action', 'on-action', 'alert-soft', 'tone-0'])
        assert.match(colors[role] ?? '', /^#[\da-f]{3,6}$/, `${id}: ${role}`)
      assert.deepEqual(weakPairs(colors), [])
    }
    assert.notEqual(light.ground, dark.ground)
  }
})

test('there is no theme outside the folder', () => {
  for (const wrong of ['', '..', '../src', 'geen'])
    assert.throws(() => themeColors(wrong), /there is no theme/)
})
