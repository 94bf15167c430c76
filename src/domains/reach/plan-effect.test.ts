import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, write } from '../../platform/db/transaction.ts'
import { smallTown } from './fixture.test.ts'
import type { Inputs } from './inputs.ts'
import { effectOf, movedByGroup } from './plan-effect.ts'
import { renewLink } from './renew-link.commands.ts'
import { findingOf } from './result.queries.ts'
import { inputsOf } from './run.queries.ts'
import { makeScenario, removeScenario } from './scenario.commands.ts'
import { findScenario, holdingScenario, scenarioByKey } from './scenario.queries.ts'
import type { Step } from './scenario.ts'
import { type About, startOf } from './what-if.ts'

const OLDER = { domain: 'ontmoeting', group: 'ouderen', mode: 'walk' } as const
const add: Step = {
  ...{ kind: 'add', title: 'Huiskamer', reason: 'vraag', hours: 6, domains: ['ontmoeting'] },
  point: { x: 151_000, y: 450_000 },
}

async function planned(t: Parameters<typeof smallTown>[0], options = {}) {
  const town = await smallTown(t, options)
  const id = await town.run()
  const inputs = (await town.look(['adviser'], (trx) => inputsOf(trx, id))) ?? assert.fail('no inputs')
  return { ...town, id, inputs, key: inputs.facilities[0]?.key ?? '' }
}

const effectIn = (inputs: Inputs, steps: readonly Step[], about: About) => {
  const start = startOf(inputs, about)
  return start && effectOf(start, steps, about)
}

const of = (effect: ReturnType<typeof effectOf>, code: string) =>
  effect?.buurten.find(({ areaCode }) => areaCode === code) ?? assert.fail(code)

test('who loses is counted where they live: those who had something and have nothing left, and how far it becomes', async (t) => {
  const { inputs, key } = await planned(t)
  const close = effectIn(inputs, [{ kind: 'close', facility: key, reason: 'huur' }], OLDER)
  const [home, next] = [of(close, 'BU99010101'), of(close, 'BU99010102')]
  assert.deepEqual([home.farther, home.nearer, home.loses, home.gains], [200, 0, 200, 0])
  assert.deepEqual([home.before.nearestMedian === null, home.after.nearestMedian], [false, null])
  // A kilometre away nothing was within a walk: it is farther, but nothing is lost that was near.
  assert.deepEqual([next.farther, next.loses], [300, 0])
})

test('who gains is counted too, and nobody loses by a place that comes', async (t) => {
  const { inputs } = await planned(t)
  const effect = effectIn(inputs, [add], OLDER)
  const [home, next] = [of(effect, 'BU99010101'), of(effect, 'BU99010102')]
  assert.deepEqual([next.nearer, next.gains, next.farther, next.loses], [300, 300, 0, 0])
  assert.deepEqual([home.nearer, home.farther], [0, 0])
  assert.equal(effect?.before.norm, effect?.after.norm)
})

test('a plan begins at what the run found, lens by lens', async (t) => {
  const { look, id, inputs } = await planned(t)
  const { found } = startOf(inputs, OLDER) ?? assert.fail()
  assert.deepEqual(found.finding, await look(['adviser'], (trx) => findingOf(trx, id, OLDER)))
  const changed = effectIn(inputs, [add], OLDER)
  assert.deepEqual([changed?.before.norm, changed?.after.norm], [found.finding.norm, found.finding.norm])
  assert.deepEqual(changed?.before.verdicts, found.finding.verdicts)
})

test('a step of less than a minute is no change, and no figures are no effect', async (t) => {
  const { inputs, key } = await planned(t)
  const [here] = inputs.facilities
  const point = { x: (here?.x ?? 0) + 20, y: here?.y ?? 0 }
  const effect = effectIn(inputs, [{ kind: 'move', facility: key, point, reason: 'ernaast' }], OLDER)
  assert.deepEqual(
    effect?.buurten.map(({ farther, nearer }) => farther + nearer),
    effect?.buurten.map(() => 0),
  )
  assert.equal(effectIn(inputs, [add], { ...OLDER, group: 'kinderen' }), null)
})

test('every group is counted for all that a plan is about, and who stays where they are is left out', async (t) => {
  const { inputs, key } = await planned(t)
  const about = { domains: ['ontmoeting', 'cultuur'], mode: 'walk' } as const
  const moved = movedByGroup(inputs, [{ kind: 'close', facility: key, reason: 'huur' }], about)
  assert.deepEqual(
    moved.map(({ domain, group }) => [domain, group]),
    inputs.groups.map((group) => ['ontmoeting', group]),
  )
  const older = moved.find(({ group }) => group === 'ouderen')
  assert.deepEqual([older?.farther, older?.loses, older?.nearer], [500, 200, 0])
  assert.deepEqual(movedByGroup(inputs, [], about), [])
})

test('what is not known has minutes, but no number of how much there is', async (t) => {
  const { inputs, key } = await planned(t, { checked: null })
  const effect = effectIn(inputs, [{ kind: 'close', facility: key, reason: 'huur' }], OLDER)
  const home = of(effect, 'BU99010101')
  assert.equal(home.before.verdict, 'unknown')
  assert.deepEqual([home.before.score, home.before.gap, home.after.noneShare], [null, null, null])
  assert.equal(home.farther, 200)
})

test('another link for a plan ends the old one, and the plan itself stays as it was', async (t) => {
  const { db, scope, id, key, as, look, doing } = await planned(t)
  const steps: Step[] = [add, { kind: 'close', facility: key, reason: 'huur' }]
  const plan = { title: 'Een plan', reason: 'Zo praten we erover', steps }
  const made = await as(['adviser'], (trx) => makeScenario(trx, id, plan, doing('adviser')))
  const kept = (await look(['adviser'], (trx) => findScenario(trx, made.number))) ?? assert.fail()
  const renewed = await as(['coordinator'], (trx) => renewLink(trx, kept, doing('coordinator')))
  const byKey = (secret: string) =>
    read(db, holdingScenario(scope([], 'web'), secret), (trx) => scenarioByKey(trx, secret))
  assert.equal(await byKey(made.key), null)
  assert.deepEqual(await byKey(renewed ?? ''), { ...kept, role: 'coordinator' })
  const worker = await write(db, scope(['worker']), (trx) => renewLink(trx, kept, doing('coordinator')))
  assert.equal(worker, null)
  assert.ok(await byKey(renewed ?? ''), 'who may not renew ends nothing')
  const renew = () => as(['coordinator'], (trx) => renewLink(trx, kept, doing('coordinator')))
  const links = await Promise.all([renew(), renew(), renew()])
  const open = await Promise.all(links.map(async (each) => (await byKey(each ?? '')) !== null))
  assert.equal(open.filter(Boolean).length, 1, 'of several at once the last one opens it')
  await as(['coordinator'], (trx) => removeScenario(trx, kept.id, 'job:x'))
  assert.equal(await renew(), null, 'what was taken away does not come back with another link')
  assert.equal(await look(['adviser'], (trx) => findScenario(trx, made.number)), null)
})
