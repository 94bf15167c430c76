import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, write } from '../../platform/db/transaction.ts'
import { bestPlaces } from './best-places.ts'
import { smallTown } from './fixture.test.ts'
import { inputsOf } from './run.queries.ts'
import { makeScenario, removeScenario } from './scenario.commands.ts'
import { findScenario, holdingScenario, listScenarios, scenarioByKey } from './scenario.queries.ts'
import { applySteps, readPlan, type Step, touchedBy } from './scenario.ts'
import { computeOne, whatIf } from './what-if.ts'

const OLDER = { domain: 'ontmoeting', group: 'ouderen', mode: 'walk' } as const
const WHY = { title: 'Koffie in de tweede buurt', reason: 'Bewoners misten het daar' }
const second = { x: 151_000, y: 450_000 }
const add: Step = {
  kind: 'add',
  title: 'Huiskamer',
  reason: 'vraag',
  point: second,
  hours: 6,
  domains: ['ontmoeting'],
}

async function planned(t: Parameters<typeof smallTown>[0]) {
  const town = await smallTown(t)
  const id = await town.run()
  const inputs = (await town.look(['adviser'], (trx) => inputsOf(trx, id))) ?? assert.fail('no inputs')
  const key = inputs.facilities[0]?.key ?? ''
  return { ...town, id, inputs, key }
}

test('a plan says what is wrong with it, all at once', async (t) => {
  const { inputs, key } = await planned(t)
  assert.ok(readPlan({ ...WHY, steps: [add, { kind: 'close', facility: key, reason: 'huur' }] }, inputs).ok)
  const wrong = readPlan(
    {
      ...{ title: ' ', reason: 'zo' },
      steps: [
        { ...add, domains: ['niets'] },
        { kind: 'close', facility: 'x', reason: 'huur' },
        { ...add, hours: 0 },
        { ...add, point: { x: 5.1, y: 52.1 } },
        { kind: 'verhuis' },
      ],
    },
    inputs,
  )
  assert.deepEqual(wrong, {
    ok: false,
    problems: [
      { part: 'title' },
      { part: 'reason' },
      { part: 'step', step: 1, problem: 'domain' },
      { part: 'step', step: 2, problem: 'facility' },
      { part: 'step', step: 3, problem: 'form' },
      { part: 'step', step: 4, problem: 'form' },
      { part: 'step', step: 5, problem: 'form' },
    ],
  })
  for (const steps of [[], 'x', Array(501).fill(add)])
    assert.deepEqual(readPlan({ ...WHY, steps }, inputs), { ok: false, problems: [{ part: 'steps' }] })
})

test('what is placed helps who lives there, what is closed leaves nobody anything, and the norm stays', async (t) => {
  const { inputs, key } = await planned(t)
  const more = whatIf(inputs, (given) => applySteps(given, [add]), OLDER) ?? assert.fail()
  assert.deepEqual(more.changes, [{ areaCode: 'BU99010102', before: 'gap', after: 'enough' }])
  assert.equal(more.before.norm, more.after.norm)
  assert.ok(more.after.gap < more.before.gap)
  const less = whatIf(
    inputs,
    (given) => applySteps(given, [{ kind: 'close', facility: key, reason: 'x' }]),
    OLDER,
  )
  assert.deepEqual([less?.after.facilities, less?.after.mean, less?.after.noneShare], [0, 0, 1])
  const moved = applySteps(inputs, [{ kind: 'move', facility: key, point: second, reason: 'x' }])
  assert.equal(
    computeOne(moved, OLDER)?.results.find(({ areaCode }) => areaCode === 'BU99010102')?.noneShare,
    0,
  )
  assert.equal(computeOne(inputs, { ...OLDER, group: 'kinderen' }), null)
  assert.equal(inputs.facilities.length, 1, 'the inputs themselves stay')
})

test('a new place changes nothing of what stands elsewhere, also where nobody wrote hours down', async (t) => {
  const { inputs } = await planned(t)
  const guessed = { ...inputs, facilities: inputs.facilities.map((each) => ({ ...each, hours: null })) }
  const far = { x: 190_000, y: 450_000 }
  const after = whatIf(guessed, (given) => applySteps(given, [{ ...add, point: far, hours: 40 }]), OLDER)
  assert.ok(after && after.before.mean > 0)
  assert.deepEqual([after.changes, after.after.mean], [[], after.before.mean])
})

test('a first place makes no gap elsewhere where nobody set a norm', async (t) => {
  const { inputs } = await planned(t)
  const nothing = { ...inputs, facilities: [], norms: [] }
  const plan = whatIf(nothing, (given) => applySteps(given, [add]), OLDER) ?? assert.fail()
  assert.deepEqual([plan.changes, plan.before.gap, plan.after.gap], [[], 0, 0])
  assert.equal(plan.after.facilities, 1)
})

test('one part of a run comes out as in the whole run', async (t) => {
  const { inputs, id, look } = await planned(t)
  const { findingOf, resultsOf } = await import('./result.queries.ts')
  const one = computeOne(inputs, OLDER)
  const { finding, results } = await look(['adviser'], async (trx) => ({
    finding: await findingOf(trx, id, OLDER),
    results: await resultsOf(trx, id, OLDER),
  }))
  assert.deepEqual(one?.results, results)
  assert.equal(one?.finding.mean, finding?.mean)
})

test('whom a plan touches is known before any number', async (t) => {
  const { inputs, key } = await planned(t)
  const touched = touchedBy(inputs, [{ kind: 'move', facility: key, point: second, reason: 'x' }])
  assert.deepEqual(
    touched.facilities.map((each) => each.key),
    [key],
  )
  assert.deepEqual(touched.buurten, ['BU99010101', 'BU99010102'])
  assert.deepEqual(touchedBy(inputs, [add]), { facilities: [], buurten: ['BU99010102'] })
})

test('where a new place helps most is where people have least', async (t) => {
  const { inputs } = await planned(t)
  const best = bestPlaces(inputs, OLDER, { count: 1, hours: 4 })
  assert.deepEqual(
    best?.sites.map(({ buurt }) => buurt),
    ['BU99010102'],
  )
  assert.ok(best && best.gapAfter < best.gapBefore && best.least <= best.gapAfter)
  const one = computeOne(inputs, OLDER)
  assert.ok(Math.abs((one?.finding.gap ?? 0) - (best?.gapBefore ?? 1)) < 1e-9)
})

test('longer hours are chosen among what is there, and close no more than there are people around it', async (t) => {
  const { inputs } = await planned(t)
  const best = bestPlaces(inputs, OLDER, { count: 1, hours: 4, longer: true })
  const [site] = best?.sites ?? []
  assert.ok(site?.name)
  assert.ok(inputs.facilities.some(({ x, y }) => x === site.x && y === site.y))
  assert.ok(best && best.gapAfter <= best.gapBefore && best.least <= best.gapAfter)
})

test('a plan is kept by who works with reach, and read by who has its link', async (t) => {
  const { db, scope, id, as, look, doing } = await planned(t)
  const steps: Step[] = [add, { kind: 'close', facility: 'a:b', reason: 'huur' }]
  const made = await as(['adviser'], (trx) => makeScenario(trx, id, { ...WHY, steps }, doing('adviser')))
  await assert.rejects(
    as(['worker'], (trx) => makeScenario(trx, id, { ...WHY, steps }, doing('adviser'))),
    /row-level security/,
  )
  const found = await look(['coordinator'], (trx) => findScenario(trx, made.number))
  assert.deepEqual([found?.steps, found?.title], [steps, WHY.title])
  assert.deepEqual(await look([], listScenarios), [])
  const holder = holdingScenario(scope([], 'web'), made.key)
  const [held, inputs] = await read(db, holder, async (trx) => [
    await scenarioByKey(trx, made.key),
    await inputsOf(trx, id),
  ])
  assert.deepEqual(held?.steps, steps)
  assert.ok(inputs)
  const stranger = holdingScenario(scope([], 'web'), 'x'.repeat(26))
  assert.equal(await read(db, stranger, (trx) => scenarioByKey(trx, made.key)), null)
  assert.equal(await read(db, stranger, (trx) => inputsOf(trx, id)), null)
  assert.ok(await write(db, scope(['adviser']), (trx) => removeScenario(trx, held?.id ?? '', 'job:x')))
  assert.equal(await read(db, holder, (trx) => scenarioByKey(trx, made.key)), null)
})
