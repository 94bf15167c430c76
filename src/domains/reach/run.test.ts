import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare } from './compare.ts'
import { comparisonLines } from './compare-words.ts'
import { eraseRuns } from './erase.commands.ts'
import { executeRun } from './execute.commands.ts'
import { clock, NOW, smallTown, TODAY } from './fixture.test.ts'
import type { Inputs } from './inputs.ts'
import { setNorm } from './norm.commands.ts'
import { currentNorms, normHistory } from './norm.queries.ts'
import { findingOf, findingsOf, freshOf, resultsOf, resultsOfBuurt } from './result.queries.ts'
import { reachRetention } from './retention.queries.ts'
import { askRun, askStop } from './run.commands.ts'
import { basisOf, findRun, inputsOf, lastDone, listRuns, openRunIds } from './run.queries.ts'
import { findingLines, isUnknown, shownFinding } from './words.ts'

const OLDER = { domain: 'ontmoeting', group: 'ouderen', mode: 'walk' } as const

test('a run computes what the map and the figures say of a day, and stores what it was made of', async (t) => {
  const { run, look } = await smallTown(t)
  const id = await run()
  await look(['adviser'], async (trx) => {
    const [listed] = await listRuns(trx)
    assert.deepEqual(
      [listed?.id, listed?.outcome, listed?.onDay, listed?.publication],
      [id, 'done', TODAY, null],
    )
    assert.equal((await lastDone(trx))?.id, id)
    const found = await resultsOf(trx, id, OLDER)
    assert.deepEqual(
      found.map(({ areaCode, verdict, why, people, peopleBasis, noneShare }) => [
        ...[areaCode, verdict, why, people, peopleBasis, noneShare],
      ]),
      [
        ['BU99010101', 'enough', null, 200, 'count', 0],
        // A kilometre away: within reach of the wide catchments only.
        ['BU99010102', 'gap', null, 300, 'count', 1],
        // Nothing was published of anybody around: not known is not zero.
        ['BU99010201', 'unknown', 'people', null, null, null],
      ],
    )
    const [first] = found
    // Four hours for 200 people who live at it, in hours for every 1,000; the neighbours are 1,000 metres away.
    assert.ok(first?.score && Math.abs(first.score - 20) < 1e-6, String(first?.score))
    assert.equal(first?.uncovered, null, 'no border of a municipality is loaded')
    const finding = await findingOf(trx, id, OLDER)
    assert.deepEqual([finding?.facilities, finding?.measured, finding?.normId], [1, 1, null])
    assert.deepEqual(finding?.verdicts, { gap: 1, unsure: 0, enough: 1, unknown: 1 })
    assert.equal((await findingsOf(trx, id)).length, 9 * 2 * 3)
    assert.equal((await resultsOfBuurt(trx, id, 'BU99010101')).length, 9 * 2 * 3)
    assert.deepEqual(
      (await freshOf(trx, id)).find(({ wijk, domain }) => wijk === 'WK990101' && domain === 'ontmoeting'),
      {
        ...{ wijk: 'WK990101', domain: 'ontmoeting', offers: 1, fresh: 1, byWijk: false },
      },
    )
    assert.deepEqual((await basisOf(trx, id))?.sources, [
      {
        ...{ id: 'kwb', title: 'Kerncijfers', publisher: 'CBS', licence: 'CC BY 4.0', year: 2024 },
        ...{ sha256: 'abc', groups: ['iedereen', 'ouderen'] },
      },
    ])
  })
})

test('the same inputs have the same hash and give the same results; other inputs have another', async (t) => {
  const { run, look, pool } = await smallTown(t)
  const [one, two] = [await run(), await run()]
  await pool.query(`update weefdorp.service set schedules = '[]'`)
  const three = await run()
  await look(['operator'], async (trx) => {
    const hashes = await Promise.all([one, two, three].map(async (id) => (await basisOf(trx, id))?.hash))
    assert.equal(hashes[0], hashes[1])
    assert.notEqual(hashes[0], hashes[2])
    assert.deepEqual(await resultsOf(trx, one, OLDER), await resultsOf(trx, two, OLDER))
    const kept = (await inputsOf(trx, one)) as Inputs
    assert.equal(kept.facilities[0]?.hours, 4)
    assert.deepEqual(
      kept.buurten.map(({ code, own }) => [code, own]),
      [
        ['BU99010101', true],
        ['BU99010102', true],
        ['BU99010201', true],
        ['BU99020101', false],
      ],
    )
    assert.equal((await findingOf(trx, three, OLDER))?.measured, 0)
  })
})

test('a map that nobody checked is not known yet', async (t) => {
  const { run, look } = await smallTown(t, { checked: null })
  const id = await run()
  const found = await look(['adviser'], (trx) => resultsOf(trx, id, OLDER))
  assert.deepEqual(
    found.map(({ verdict, why }) => [verdict, why]),
    [
      ['unknown', 'freshness'],
      ['unknown', 'freshness'],
      ['unknown', 'people'],
    ],
  )
  const finding = (await look(['adviser'], (trx) => findingOf(trx, id, OLDER))) ?? assert.fail()
  assert.ok(isUnknown(finding))
  const { mean, gap, noneShare, norm, facilities } = shownFinding(finding)
  assert.deepEqual([mean, gap, noneShare, norm, facilities], [null, null, null, null, 1])
  const lines = findingLines('nl', {
    ...{ finding, results: found, norm: null, domainName: 'Ontmoeten', onDay: TODAY, sources: [] },
  })
  assert.match(lines.join('\n'), /Op de kaart staat 1 plek of activiteit hiervoor/)
  assert.doesNotMatch(lines.join('\n'), /Gemiddeld|meer nodig|Van elke 100/)
  const told = { finding, results: found }
  assert.deepEqual(comparisonLines('nl', { ...compare(told, told), sameNorm: true }, new Map()), [
    'Van geen enkele buurt is het oordeel anders.',
  ])
})

test('where nobody wrote hours down, no number in hours is told as if somebody had', async (t) => {
  const { run, look } = await smallTown(t)
  const id = await run()
  const finding = (await look(['adviser'], (trx) => findingOf(trx, id, OLDER))) ?? assert.fail()
  const said = (measured: number, facilities: number) =>
    findingLines('nl', {
      finding: { ...finding, measured, facilities },
      ...{ results: [], norm: null, domainName: 'Ontmoeten', onDay: TODAY, sources: [] },
    }).join('\n')
  assert.match(said(0, 27), /Van geen van de 27 .* even zwaar\. .* niet hoe lang er iets open is/)
  assert.match(said(0, 1), /enige plek of activiteit .* niet hoe lang er iets open is/)
  assert.match(said(3, 27), /Van 3 van de 27 .* wat gewoon is/)
})

test('who asks to stop is heard, and nothing is left but that it was asked', async (t) => {
  const { open, as, look, execute, doing, db, system, pool } = await smallTown(t)
  const id = await open()
  assert.equal(await as(['adviser'], (trx) => askStop(trx, id, doing('adviser'))), true)
  assert.deepEqual(await execute(id), { outcome: 'cancelled', problem: null })
  const late = await open()
  let parts = 0
  const executed = await executeRun(
    {
      ...{ db, scope: system, clock },
      onProgress: (done, total) => {
        parts += 1
        if (done === total - 1) void pool.query(`insert into weefdorp.reach_stop values ($1, now())`, [late])
      },
    },
    late,
  )
  assert.ok(parts > 1)
  assert.equal(executed?.outcome, 'cancelled')
  assert.equal(await execute(late), null, 'what ended does not begin again')
  const { rows } = await pool.query(`select (select count(*) from weefdorp.reach_result) as results,
    (select count(*) from weefdorp.reach_input) as inputs, (select count(*) from weefdorp.reach_finding) as findings`)
  assert.deepEqual(rows, [{ results: 0, inputs: 0, findings: 0 }])
  assert.equal(await as(['adviser'], (trx) => askStop(trx, late, doing('adviser'))), false)
  assert.equal((await look(['adviser'], (trx) => findRun(trx, 2)))?.stopping, true)
})

test('a site that stops leaves a run for its next start, however often', async (t) => {
  const { open, look, execute, db, system } = await smallTown(t)
  const id = await open()
  const stop = new AbortController()
  stop.abort()
  for (const _ of [1, 2, 3, 4])
    assert.equal(await executeRun({ db, scope: system, clock, signal: stop.signal }, id), null)
  assert.deepEqual(await look(['system'], openRunIds), [id])
  assert.deepEqual(await execute(id), { outcome: 'done', problem: null })
})

test('a run that broke off three times does not begin again', async (t) => {
  const { open, execute, db, system } = await smallTown(t)
  const id = await open()
  const broken = () => {
    throw new Error('broken off')
  }
  for (const _ of [1, 2, 3])
    await assert.rejects(executeRun({ db, scope: system, clock, onProgress: broken }, id), /broken off/)
  assert.deepEqual(await execute(id), { outcome: 'failed', problem: 'broken' })
})

test('without people or places a run says so', async (t) => {
  const town = await smallTown(t, { offers: 0 })
  assert.deepEqual(await town.execute(await town.open()), { outcome: 'failed', problem: 'no-places' })
  await town.pool.query('delete from open_data.figure_set')
  assert.deepEqual(await town.execute(await town.open()), { outcome: 'failed', problem: 'no-people' })
})

test('one run is asked for at a time, as a job', async (t) => {
  const { as, look, doing, tenant, pool } = await smallTown(t)
  const ask = () => as(['adviser'], (trx) => askRun(trx, TODAY, doing('adviser'), tenant.id))
  const id = await ask()
  assert.ok(id)
  assert.equal(await ask(), null)
  assert.deepEqual(await look(['adviser'], openRunIds), [id])
  const { rows } = await pool.query(`select count(*)::int as jobs from graphile_worker._private_jobs`)
  assert.deepEqual(rows, [{ jobs: 1 }])
})

test('the newest norm counts, one that was taken away does not; all stay as records', async (t) => {
  const { as, look, run, doing } = await smallTown(t)
  const norm = { domain: 'ontmoeting', unit: 'hours' as const, name: 'An', reason: 'Afgesproken in de raad' }
  const at = (minute: number) => ({ ...doing('operator'), now: new Date(NOW.getTime() + minute * 60_000) })
  await as(['operator'], (trx) => setNorm(trx, { ...norm, group: null, value: 5 }, at(1)))
  const own = await as(['operator'], (trx) => setNorm(trx, { ...norm, group: 'ouderen', value: 25 }, at(2)))
  const id = await run()
  const finding = await look(['operator'], (trx) => findingOf(trx, id, OLDER))
  assert.deepEqual([finding?.norm, finding?.normId], [25, own])
  assert.equal((await look(['operator'], (trx) => resultsOf(trx, id, OLDER)))[0]?.verdict, 'gap')
  await as(['operator'], (trx) => setNorm(trx, { ...norm, group: 'ouderen', value: null }, at(3)))
  const now = await look(['operator'], currentNorms)
  assert.deepEqual(
    now.map(({ group, value }) => [group, value]),
    [[null, 5]],
  )
  assert.equal((await look([], normHistory)).length, 3)
})

test('what was never published goes after two years, and is counted', async (t) => {
  const { run, open, as, look, pool } = await smallTown(t)
  await run()
  await open()
  const due = (until = '2028-11-21') =>
    look(['system'], (trx) => reachRetention[0]?.due(trx, until) ?? Promise.resolve(-1))
  await pool.query(`update weefdorp.reach_run set asked_at = '2026-11-22T12:00:00Z'`)
  assert.deepEqual([await due('2028-11-20'), await due()], [0, 1], 'not a day earlier')
  assert.equal(await as(['system'], (trx) => eraseRuns(trx, 'job:x', '2026-11-21')), 0)
  assert.equal(await as(['system'], (trx) => eraseRuns(trx, 'job:x', '2026-11-22')), 1)
  const { rows } = await pool.query(`select count(*)::int as left from weefdorp.reach_result`)
  assert.deepEqual(rows, [{ left: 0 }])
  assert.equal(await due(), 0)
})
