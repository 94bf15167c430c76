import type { Trx } from '../../platform/db/database.ts'
import type { InputNorm } from './inputs.ts'
import type { ReadNorm } from './norm.ts'

/** A norm as it was set: by whom, when and why. A value of null took the one before away. */
export interface Norm extends ReadNorm {
  id: string
  role: string
  setAt: Date
}

/** The norm that a finding was measured by, of every norm that was ever set; null where nobody set it. */
export const normOf = (norms: readonly Norm[], normId: string | null | undefined): Norm | null =>
  norms.find(({ id }) => id === normId) ?? null

const COLUMNS = [
  ...(['id', 'lifeDomain as domain', 'groupKey as group', 'unit', 'value'] as const),
  ...(['name', 'reason', 'role', 'setAt'] as const),
] as const

/** Every norm that was ever set, the newest first. */
export async function normHistory(trx: Trx): Promise<Norm[]> {
  const rows = await trx
    .selectFrom('reachNorm')
    .select(COLUMNS)
    .orderBy('setAt', 'desc')
    .orderBy('id')
    .execute()
  return rows as Norm[]
}

/** The norms that count now: of each part of life and group the newest, when it has a value; by part of life. */
export async function currentNorms(trx: Trx): Promise<Norm[]> {
  const newest = new Map<string, Norm>()
  for (const norm of await normHistory(trx)) {
    const key = `${norm.domain} ${norm.group ?? ''}`
    if (!newest.has(key)) newest.set(key, norm)
  }
  const key = ({ domain, group }: Norm) => `${domain} ${group ?? ''}`
  return [...newest.values()]
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The same as a run takes them along. */
export async function normsNow(trx: Trx): Promise<InputNorm[]> {
  return (await currentNorms(trx)).map(({ id, domain, group, unit, value }) => ({
    ...{ id, domain, group, unit, value: value ?? 0 },
  }))
}
