import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawdown, warpPath, weftPath } from './draft.ts'

const tabby = { threading: [0, 1], treadling: [0, 1], tieUp: [[0], [1]] }
const twill = {
  threading: [0, 1, 2, 3],
  treadling: [0, 1, 2, 3],
  tieUp: [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 0],
  ],
}

test('plain weave is a chessboard', () => {
  assert.deepEqual(drawdown(tabby, 2, 2), [
    [false, true],
    [true, false],
  ])
})

test('a twill steps one end aside with every pick', () => {
  const cloth = drawdown(twill, 8, 2)
  assert.deepEqual(cloth[1]?.slice(1), cloth[0]?.slice(0, -1))
})

test('neighbouring cells of one thread are drawn in one go', () => {
  const cloth = [
    [true, true, false],
    [true, false, false],
  ]
  assert.equal(weftPath(cloth), 'M0 0.5h2M0 1.5h1')
  assert.equal(warpPath(cloth), 'M1.5 1v1M2.5 0v2')
})
