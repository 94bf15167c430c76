import assert from 'node:assert/strict'
import { test } from 'node:test'
import { close, places, points } from '../../../test/reach/worlds.ts'
import { seeded } from '../../../test/seeded.ts'
import { LIVE_METHODS, openLive } from './live.ts'
import { computeReach } from './measures.ts'
import type { Live } from './neighbourhoods.ts'
import type { Decay, Demand, Lens } from './question.ts'

function supplyOf(live: Live) {
  const now = Array.from({ length: live.places }, (_, number) => live.place(number))
  const column = (of: (place: (typeof now)[number]) => number) => Float64Array.from(now, of)
  return {
    x: column(({ x }) => x),
    y: column(({ y }) => y),
    capacities: [column(({ capacity }) => capacity)],
  }
}

function same(live: Live, demand: Demand, lens: Lens, what: string) {
  close(live.scores, computeReach({ demand, supply: supplyOf(live), lens }).scores[0] ?? [], what)
}

const decays: Decay[] = [{ kind: 'dai' }, { kind: 'rings', weights: [1, 0.68, 0.22] }]

for (const method of LIVE_METHODS)
  for (const decay of decays)
    test(`${method} ${decay.kind}: after each of many changes as computed anew`, () => {
      const random = seeded(5)
      const demand = points(400, 6000, 21)
      const lens = { method, decay, catchment: 900 }
      const live = openLive(demand, places(120, 6000, 22), lens)
      same(live, demand, lens, 'at the start')
      const spot = () => ({ x: Math.round(random() * 6000), y: Math.round(random() * 6000) })
      const any = () => Math.floor(random() * live.places)
      for (let turn = 0; turn < 24; turn += 1) {
        if (turn % 4 === 0) live.add({ ...spot(), capacity: 30 })
        if (turn % 4 === 1) live.move(any(), spot())
        if (turn % 4 === 2) live.resize(any(), 0)
        if (turn % 4 === 3) live.resize(any(), 12)
        same(live, demand, lens, `after change ${turn}`)
      }
      live.close()
    })

test('what is opened and closed again leaves no trace, not even of rounding', () => {
  const demand = points(300, 4000, 1)
  const lens: Lens = { method: 'e2sfca', decay: { kind: 'dai' }, catchment: 700 }
  const live = openLive(demand, places(60, 4000, 2), lens)
  const before = live.scores.slice()
  const added = live.add({ x: 2000, y: 2000, capacity: 7 })
  assert.notDeepEqual(live.scores, before)
  live.resize(added, 0)
  assert.deepEqual(live.scores, before)
  live.close()
})

test('a measure in which facilities compete for choice is refused', () => {
  const lens: Lens = { method: '3sfca', decay: { kind: 'dai' }, catchment: 700 }
  assert.throws(() => openLive(points(3, 100, 1), places(3, 100, 1), lens), RangeError)
})
