import assert from 'node:assert/strict'
import { test } from 'node:test'
import { qrCode } from './qr.ts'

const ADDRESS = 'https://weverland.example/aanbod/0190d2c5-7b1e-7c55-8d5b-3f7b6a0c1d2e'
const FINDER = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']

/** The squares of a path of bars, row by row. */
function squares({ size, path }: { size: number; path: string }): string[] {
  const rows = Array.from({ length: size }, () => Array<string>(size).fill('0'))
  for (const [, x, y, wide, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)) {
    assert.equal(back, x)
    rows[Number(y)]?.fill('1', Number(x), Number(x) + Number(wide))
  }
  return rows.map((row) => row.join(''))
}

test('a code has its three finder squares where a camera looks for them, and nothing outside its square', () => {
  const code = qrCode(ADDRESS)
  const { size } = code
  assert.ok(size >= 29 && size <= 45, String(size))
  const rows = squares(code)
  for (const [left, top] of [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ] as const) {
    assert.deepEqual(
      rows.slice(top, top + 7).map((row) => row.slice(left, left + 7)),
      FINDER,
    )
  }
  assert.ok(rows.every((row) => row.length === size))
})

test('other words, other code; the same words, the same code', () => {
  assert.notEqual(qrCode('a').path, qrCode('b').path)
  assert.equal(qrCode('a').path, qrCode('a').path)
})

test('a path is small enough for a page', () => {
  assert.ok(qrCode(ADDRESS).path.length < 5_000, String(qrCode(ADDRESS).path.length))
})
