import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrast, mix, readColor } from './contrast.ts'
import { weakPairs } from './pairs.ts'

test('the contrast of known colours is what WCAG says', () => {
  assert.equal(contrast('#000', '#fff'), 21)
  assert.equal(contrast('#fff', '#ffffff'), 1)
  assert.ok(Math.abs(contrast('#767676', '#fff') - 4.54) < 0.01)
  assert.ok(Math.abs(contrast('#777777', '#fff') - 4.48) < 0.01)
})

test('a colour is read with or without its sign, and nothing else is', () => {
  assert.equal(readColor(' 1B4B73 '), '#1b4b73')
  assert.equal(readColor('#abc'), '#aabbcc')
  for (const wrong of ['', 'red', '#12', '#12345', '#1b4b7g', '#fff;}', 'url(x)'])
    assert.equal(readColor(wrong), null)
  assert.throws(() => contrast('red', '#fff'), /not a colour/)
})

test('colours mix as in CSS', () => {
  assert.equal(mix('#ffffff', 0.5, '#000000'), '#808080')
  assert.equal(mix('#1b4b73', 1, '#fff'), '#1b4b73')
  assert.equal(mix('#1b4b73', 0, '#fff'), '#ffffff')
})

test('weak pairs are told with their ratio, the worst first; a role without a colour is not judged', () => {
  assert.deepEqual(weakPairs({}), [])
  assert.deepEqual(weakPairs({ action: '#1b4b73', ground: '#ffffff' }), [])
  const [worst, ...others] = weakPairs({
    action: '#ffe000',
    ground: '#ffffff',
    'on-action': '#ffffff',
    ink: '#777777',
  })
  assert.equal(worst?.front, 'action')
  assert.ok(worst && worst.ratio < 1.4)
  assert.equal(others.at(-1)?.front, 'ink')
})
