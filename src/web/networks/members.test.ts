import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Area } from '../../domains/areas/index.ts'
import type { Member } from '../../domains/directory/index.ts'
import { countMembers, groupMembers, pageOfGroups } from './members.ts'
import { spread } from './spread.ts'

const area = (code: string): Area => ({
  ...{ code, name: code, year: 2024, level: 'municipality', municipalityCode: null, wijkCode: null },
  ...{ invented: true, longitude: null, latitude: null },
})
const member = (id: string, municipalityCode: string | null): Member => ({
  ...{ id, name: id, description: '', phone: null, municipalityCode, spot: null, otherSpots: 0 },
})
const members = [member('a', 'GM2'), member('b', 'GM1'), member('b', 'GM2'), member('c', null)]
const groups = groupMembers(members, [area('GM1'), area('GM2'), area('GM3')])

describe('members per municipality', () => {
  test('in the order of the working area, numbered from 1, an empty one left out, without a place last', () => {
    assert.deepEqual(
      groups.map((group) => [
        group.area?.code ?? null,
        group.members.map((each) => [each.number, each.member.id]),
      ]),
      [
        ['GM1', [[1, 'b']]],
        [
          'GM2',
          [
            [1, 'a'],
            [2, 'b'],
          ],
        ],
        [null, [[1, 'c']]],
      ],
    )
  })

  test('one in two municipalities is one organisation', () => {
    assert.deepEqual(countMembers(members), { all: 3, placed: 2 })
  })

  test('pages go on with the numbers, and a page that is not there is the last', () => {
    const first = pageOfGroups(groups, 1, 2)
    const last = pageOfGroups(groups, 9, 2)
    assert.deepEqual([first.pages, last.page], [2, 2])
    const numbers = (from: typeof first) =>
      from.groups.map((group) => group.members.map((each) => each.number))
    assert.deepEqual(numbers(first), [[1], [1]])
    assert.deepEqual(numbers(last), [[2], [1]])
  })
})

describe('markers that lie on top of each other', () => {
  test('are set apart, near where they were; others stay', () => {
    const points = [...Array.from({ length: 20 }, () => ({ x: 100, y: 100 })), { x: 400, y: 300 }]
    const moved = spread(points, 30)
    assert.deepEqual(moved[0], { x: 100, y: 100 })
    assert.deepEqual(moved.at(-1), { x: 400, y: 300 })
    for (const [index, one] of moved.entries())
      for (const other of moved.slice(index + 1))
        assert.ok(Math.hypot(one.x - other.x, one.y - other.y) >= 29.8, `${index}`)
    assert.ok(
      moved.every(
        (each, index) =>
          Math.hypot(each.x - (points[index]?.x ?? 0), each.y - (points[index]?.y ?? 0)) <= 120,
      ),
    )
  })

  test('the same points, the same places', () => {
    const points = [
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ]
    assert.deepEqual(spread(points, 10), spread(points, 10))
  })
})
