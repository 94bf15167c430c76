import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Area } from '../../domains/areas/index.ts'
import type { Member } from '../../domains/directory/index.ts'
import { countMembers, groupMembers, pageOfGroups } from './members.ts'

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
