import type { Trx } from '../../platform/db/database.ts'
import { findArea } from '../areas/index.ts'
import type { Stood } from './correction.ts'
import { ABOUT_KINDS, type About, type AboutKind } from './message.ts'

/**
 * Looks up what a message is about, when it is more than the area: the name and what its page says now, or null when it is
 * not (any more) there.
 */
export type SubjectOf = (
  trx: Trx,
  kind: Exclude<AboutKind, 'area'>,
  id: string,
) => Promise<{ label: string; areaCode: string | null; stood?: Stood } | null>

export interface Place {
  area: { code: string; name: string }
  about: About
  /** What the page of the thing says now. */
  stood?: Stood
}

const SUBJECT = /^([a-z]+):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

/** Reads `service:<uuid>`; null when it is something else. */
export function readSubject(over: string): { kind: Exclude<AboutKind, 'area'>; id: string } | null {
  const [, name = '', id = ''] = SUBJECT.exec(over) ?? []
  const kind = ABOUT_KINDS.find((one) => one === name)
  return kind && kind !== 'area' ? { kind, id } : null
}

/**
 * Where the sender stands and what the message is about; null when there is no such area. A thing that has gone since
 * the page was opened becomes a message about the area: it still says something.
 */
export async function findPlace(
  trx: Trx,
  code: string,
  over: string,
  subjectOf: SubjectOf,
): Promise<Place | null> {
  const found = await findArea(trx, code)
  if (!found || !/^(GM|WK|BU)/.test(found.code)) return null
  const area = { code: found.code, name: found.name }
  const subject = readSubject(over)
  const thing = subject ? await subjectOf(trx, subject.kind, subject.id) : null
  const about: About =
    subject && thing ? { ...subject, label: thing.label } : { kind: 'area', id: area.code, label: area.name }
  return { area, about, ...(thing?.stood ? { stood: thing.stood } : {}) }
}
