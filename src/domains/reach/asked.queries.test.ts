import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedOf, toldOrWhy } from './asked.queries.ts'
import { smallTown } from './fixture.test.ts'

const TYPED = { domain: 'ontmoeting', group: 'ouderen', mode: 'walk' }

test('a question is about the newest run that is done, unless a number is named', async (t) => {
  const { look, run, open } = await smallTown(t)
  const ask = (typed: Parameters<typeof askedOf>[1]) =>
    look(['operator'], async (trx) => {
      const asked = await askedOf(trx, typed, 'en')
      return asked.ok ? asked.value.run.number : asked.problems
    })
  assert.match(String(await ask(TYPED)), /there is no computation yet/)
  await run()
  await open()
  assert.equal(await ask(TYPED), 1)
  assert.equal(await ask({ ...TYPED, run: '1' }), 1)
  assert.match(String(await ask({ ...TYPED, run: '2' })), /not done/)
  assert.match(String(await ask({ ...TYPED, run: '3' })), /no such computation/)
  assert.match(String(await ask({ ...TYPED, domain: 'x' })), /choose a part of life/)
  const none = await look(['operator'], (trx) => toldOrWhy(trx, { ...TYPED, group: 'kinderen' }, 'en'))
  assert.deepEqual(none, { ok: false, problems: 'that computation has no figures of this group' })
})
