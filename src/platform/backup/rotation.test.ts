import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { backupName, madeAt, readKeep, superseded } from './rotation.ts'

const on = (day: string, time = '01:30:00') => backupName(new Date(`${day}T${time}Z`), false)
const nights = (first: string, count: number) =>
  Array.from({ length: count }, (_, night) =>
    backupName(new Date(Date.parse(`${first}T01:30:00Z`) + night * 86_400_000), true),
  )

describe('backups that stay', () => {
  test('a name tells when it was made, and only a name of ours does', () => {
    assert.equal(on('2026-11-24'), 'weefsel-2026-11-24T013000Z.tar')
    assert.deepEqual(madeAt('weefsel-2026-11-24T013000Z.tar.age'), new Date('2026-11-24T01:30:00Z'))
    for (const name of ['weefsel-2026-13-24T013000Z.tar', 'weefsel-2026-11-24T013000Z.tar.part', 'notes.txt'])
      assert.equal(madeAt(name), null)
  })

  test('are those of the last days and weeks; other files are not touched', () => {
    const files = [...nights('2026-10-01', 55), 'erasures.ndjson', 'weefsel-2026-11-24T013000Z.tar.part']
    const gone = superseded(files, { days: 7, weeks: 4 })
    const stay = files.filter((name) => !gone.includes(name))
    // 24 November 2026 is a Tuesday: seven days, and the last night of each of three earlier weeks.
    assert.deepEqual(
      stay.filter((name) => madeAt(name)).map((name) => name.slice(13, 18)),
      ['11-08', '11-15', '11-18', '11-19', '11-20', '11-21', '11-22', '11-23', '11-24'],
    )
    assert.equal(stay.filter((name) => !madeAt(name)).length, 2)
  })

  test('of one day the newest stays, and the newest of all whatever is asked', () => {
    const files = [on('2026-11-24', '01:30:00'), on('2026-11-24', '12:00:00')]
    assert.deepEqual(superseded(files, { days: 7, weeks: 4 }), [on('2026-11-24', '01:30:00')])
    assert.deepEqual(superseded(files, { days: 0, weeks: 0 }), [on('2026-11-24', '01:30:00')])
    assert.deepEqual(superseded(files.slice(0, 1), readKeep('0,0')), [])
  })
})
