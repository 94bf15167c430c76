import assert from 'node:assert/strict'
import { addWeefdorp, sharedBench } from './fixture.test.ts'

/** Imports it twice: the second time the same rows are refused for the same reasons, and all others are unchanged. */
export async function twice(
  recipe: object,
  content: string | Uint8Array,
  query = 'select name from weefdorp.location',
) {
  const here = await sharedBench()
  await addWeefdorp(here.pool)
  const report = await here.import(recipe, content)
  const again = await here.import(recipe, content)
  assert.equal(report.read, report.created + report.rejected)
  assert.deepEqual(
    [again.read, again.unchanged, again.rejected],
    [report.read, report.created, report.rejected],
    JSON.stringify(again),
  )
  assert.deepEqual(again.problems, report.problems)
  const { rows } = await here.pool.query(query)
  const refused = report.problems.map(({ row, column }) => `${row} ${column}`.trim())
  return { report, rows, refused }
}
