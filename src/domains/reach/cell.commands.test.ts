import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepCells } from './cell.commands.ts'
import { NOW, smallTown } from './fixture.test.ts'
import { middleOfCode, readCells } from './read-cells.ts'

const SET = {
  title: 'Vierkanten',
  publisher: 'CBS',
  licence: 'CC BY 4.0',
  year: 2024,
  sha256: 'a'.repeat(64),
}

test('a new list of squares replaces the one before, and only the server does that', async (t) => {
  const { as, pool } = await smallTown(t)
  const keep = (roles: Parameters<typeof as>[0], people: number) =>
    as(roles, (trx) =>
      keepCells(trx, SET, [{ x: 150_050, y: 450_050, people }], { actor: 'job:x', now: NOW }),
    )
  await keep(['operator'], 5)
  await keep(['operator'], 7)
  const { rows } = await pool.query('select people from weefdorp.reach_cell')
  assert.deepEqual(rows, [{ people: 7 }])
  await assert.rejects(keep(['coordinator', 'proved'], 9), /row-level security/)
})

test('a square is read by its middle or by the code of its corner', () => {
  assert.deepEqual(middleOfCode('e1215n4875'), { x: 121_550, y: 487_550 })
  assert.equal(middleOfCode('E12N48'), null)
  assert.deepEqual(readCells(['x', 'people'], []), { ok: false, problems: 'columns' })
  const read = readCells(['X', 'Y', 'Inwoners'], [{ X: '150000,4', Y: 450_000, Inwoners: '3' }])
  assert.deepEqual(read.ok && read.value.cells, [{ x: 150_000, y: 450_000, people: 3 }])
})
