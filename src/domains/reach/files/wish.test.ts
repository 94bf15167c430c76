import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMPUTE_METHODS, DECAYS, readWish } from './wish.ts'

const troubles = (words: Parameters<typeof readWish>[0]) => {
  const wish = readWish({ catchment: '1000', ...words }, 2)
  return wish.ok ? [] : wish.problems
}

test('without words: E2SFCA with the normalised Gaussian, on all cores', () => {
  const wish = readWish({ catchment: '1000' }, 8)
  assert.deepEqual(wish.ok && wish.value, {
    method: 'e2sfca',
    decay: { kind: 'dai' },
    catchment: 1000,
    threads: 8,
  })
})

test('every measure and every decay of the help can be asked', () => {
  for (const method of COMPUTE_METHODS)
    for (const decay of DECAYS) assert.deepEqual(troubles({ method, decay }), [], `${method} ${decay}`)
  assert.deepEqual([COMPUTE_METHODS.length, DECAYS.length], [8, 5])
})

test('rings: one to four weights, 0 included', () => {
  for (const rings of ['1', '0', '1,0.5', '1, .68 ,0.22', '.962,.704,.377,.042'])
    assert.deepEqual(troubles({ rings }), [], rings)
  const wish = readWish({ catchment: '9', decay: 'rings', rings: '1, .5' }, 1)
  assert.deepEqual(wish.ok && wish.value.decay, { kind: 'rings', weights: [1, 0.5] })
  for (const rings of ['', '1,,2', '-1', 'a', '0x1', 'NaN', '1e400', '1e16', '1,1,1,1,1'])
    assert.deepEqual(troubles({ rings }), ['rings'], rings)
})

test('the catchment: any distance from 0; only nearest can do without', () => {
  for (const catchment of ['0', '-0', '.5', '1e15', ' 7 ']) assert.deepEqual(troubles({ catchment }), [])
  for (const catchment of ['', ' ', '-1', '1,5', '0x10', 'NaN', 'Infinity', '1e400', '1e300'])
    assert.deepEqual(troubles({ catchment }), ['catchment'], catchment)
  const without = (method: string) => readWish({ method }, 1)
  assert.ok(without('nearest').ok)
  assert.ok(!without('2sfca').ok)
})

test('threads: a whole number from 1 to 64', () => {
  for (const threads of ['1', '64']) assert.deepEqual(troubles({ threads }), [])
  for (const threads of ['0', '-1', '1.5', '65', '', 'two', '0x2'])
    assert.deepEqual(troubles({ threads }), ['threads'], threads)
})

test('all that is wrong at once; names that every object has are no measure', () => {
  const words = { method: 'constructor', decay: 'x', catchment: 'x', rings: 'x', threads: 'x' }
  assert.deepEqual(troubles(words), ['method', 'decay', 'catchment', 'rings', 'threads'])
})
