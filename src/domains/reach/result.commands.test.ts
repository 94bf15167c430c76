import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smallTown } from './fixture.test.ts'
import { storeResults } from './result.commands.ts'
import { resultsOf } from './result.queries.ts'
import { inputsOf } from './run.queries.ts'

test('results come back as they were stored, what is not known as null', async (t) => {
  const { run, open, look, as } = await smallTown(t)
  const [done, other] = [await run(), await open()]
  const question = { domain: 'ontmoeting', group: 'ouderen', mode: 'frail' } as const
  const results = await look(['system'], (trx) => resultsOf(trx, done, question))
  assert.ok(results.some(({ score }) => score === null) && results.some(({ score }) => score !== null))
  await as(['system'], async (trx) => {
    const inputs = (await inputsOf(trx, done)) ?? assert.fail('no inputs')
    await storeResults(trx, other, inputs, { results, findings: [] })
  })
  assert.deepEqual(await look(['system'], (trx) => resultsOf(trx, other, question)), results)
})
