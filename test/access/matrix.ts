import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Roles as `docs/policy/access.md` names them, and what they are called in the code. */
export const ROLES = {
  bezoeker: 'visitor',
  bewoner: 'resident',
  redacteur: 'editor',
  'sociaal werker': 'worker',
  coördinator: 'coordinator',
  adviseur: 'adviser',
  beheerder: 'administrator',
  privacyfunctionaris: 'privacy',
} as const
export type RoleName = keyof typeof ROLES

/** What a cell says: whether it may, only of one’s own, and whether a second proof is needed. */
export interface Cell {
  may: 'ja' | 'eigen' | 'nee'
  proof: boolean
}

const CELL = /^(ja|eigen|nee)(²?)$/
const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

/** The tables of the policy: what each role may do, by the code of the handling. Throws when a cell is not a word of it. */
export function readMatrix(text: string): Map<string, Map<RoleName, Cell>> {
  const matrix = new Map<string, Map<RoleName, Cell>>()
  let roles: RoleName[] = []
  for (const line of text.split('\n').filter((each) => each.startsWith('|'))) {
    const [first = '', , ...cells] = cellsOf(line)
    if (first === 'Handeling') roles = cells as RoleName[]
    const name = /^`([a-z]+\.[a-z]+)`$/.exec(first)?.[1]
    if (!name) continue
    if (matrix.has(name)) throw new Error(`${name} stands there twice`)
    const row = cells.map((cell, index): [RoleName, Cell] => {
      const [, may, proof] = CELL.exec(cell) ?? []
      const role = roles[index]
      if (!may || !role || !(role in ROLES)) throw new Error(`${name}: “${cell}” is not a cell of this table`)
      return [role, { may: may as Cell['may'], proof: proof === '²' }]
    })
    matrix.set(name, new Map(row))
  }
  return matrix
}

const file = join(import.meta.dirname, '../../docs/policy/access.md')

/** The policy as it stands in the documents. */
export const matrix = () => readMatrix(readFileSync(file, 'utf8'))
