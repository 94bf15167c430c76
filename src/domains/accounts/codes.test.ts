import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appAddress, appSecret, readableSecret, SECRET_BYTES, stepOf } from './app-code.ts'
import { newRecoveryCodes, RECOVERY_CODES, recoveryHash } from './recovery.ts'

// The secret of the tests in RFC 6238, appendix B: “12345678901234567890” in base 32.
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

test('codes are those of RFC 6238', async () => {
  for (const [seconds, code] of [
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ] as const) {
    const now = new Date(seconds * 1000)
    assert.equal(await stepOf(RFC_SECRET, code, now, 0), Math.floor(seconds / 30))
  }
})

test('a code of half a minute ago still works, one of before that does not', async () => {
  const at = (seconds: number) => new Date(seconds * 1000)
  assert.equal(await stepOf(RFC_SECRET, '287 082', at(89), 0), 1)
  assert.equal(await stepOf(RFC_SECRET, '287082', at(120), 0), null)
  assert.equal(await stepOf(RFC_SECRET, '287082', at(0), 0), 1)
})

test('no code is taken twice, and no code of an earlier step after a later one', async () => {
  assert.equal(await stepOf(RFC_SECRET, '287082', new Date(59_000), 1), null)
  assert.equal(await stepOf(RFC_SECRET, '287082', new Date(59_000), 2), null)
})

test('what is no code is refused without trying', async () => {
  for (const typed of ['', '28708', '2870823', 'abcdef', '-87082'])
    assert.equal(await stepOf(RFC_SECRET, typed, new Date(59_000), 0), null)
})

test('a new secret holds 160 bits, and an app can read its address', () => {
  const secret = appSecret(new Uint8Array(SECRET_BYTES).fill(7))
  assert.match(secret, /^[A-Z2-7]{32}$/)
  const address = new URL(appAddress(secret, 'Weefdorp', 'nel@mail.example'))
  assert.equal(address.searchParams.get('secret'), secret)
  assert.match(decodeURIComponent(address.href), /^otpauth:\/\/totp\/Weefdorp:nel@mail\.example\?/)
  assert.equal(readableSecret('ABCDEFGH'), 'ABCD EFGH')
})

test('codes for paper differ, and are read as people type them', () => {
  const codes = newRecoveryCodes()
  assert.equal(new Set(codes).size, RECOVERY_CODES)
  for (const code of codes) {
    assert.match(code, /^[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}$/)
    assert.equal(recoveryHash(code.toUpperCase().replaceAll('-', ' ')), recoveryHash(code))
  }
  assert.equal(recoveryHash('short'), null)
})
