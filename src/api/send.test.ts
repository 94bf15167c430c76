import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf } from './send.ts'

test('a body is made while it is read, and stops when the reader goes away', async () => {
  const made: number[] = []
  let ended = false
  async function* pieces() {
    try {
      for (let number = 0; number < 1000; number += 1) {
        made.push(number)
        yield number % 3 === 0 ? '' : `${number} `
      }
    } finally {
      ended = true
    }
  }
  const reader = bodyOf(pieces()).getReader()
  const first = await reader.read()
  assert.equal(new TextDecoder().decode(first.value), '1 ')
  await reader.cancel()
  assert.ok(made.length < 10, `${made.length} were made`)
  assert.ok(ended)
})

test('bytes pass as they are', async () => {
  async function* pieces() {
    yield new Uint8Array([0xff, 0xfe])
    yield 'é'
  }
  const bytes = new Uint8Array(await new Response(bodyOf(pieces())).arrayBuffer())
  assert.deepEqual([...bytes], [0xff, 0xfe, 0xc3, 0xa9])
})
