import { BY_HAND, keptIdOf, offer, organization, place } from '../domains/directory/index.ts'
import { costLines, scheduleLines } from '../domains/directory/views/schedule-text.ts'
import type { Stood, SubjectOf } from '../domains/inbox/index.ts'
import type { Trx } from '../platform/db/database.ts'
import type { Lang } from '../platform/i18n.ts'

/** Leaves out what the page does not say. */
function said(fields: { [Field in keyof Stood]: string | null | undefined }): Stood {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text)) as Stood
}

type Found = {
  label: string
  areaCode: string | null
  stood: Stood
  organization: string | null
  source: string | null
}

async function offerSubject(trx: Trx, id: string, lang: Lang): Promise<Found | null> {
  const found = await offer(trx, id)
  if (!found) return null
  const { phone, place: at, schedules, scheduleText, costText, costOptions } = found
  const stood = said({
    times: [...scheduleLines(schedules, lang), scheduleText].filter(Boolean).join('\n'),
    ...{ phone, address: at?.address, cost: costLines(costText, costOptions, lang).join('\n') },
  })
  return {
    label: found.name,
    areaCode: null,
    stood,
    organization: found.organization?.name ?? null,
    // What was made by hand has no source that must be told too.
    source: found.source === BY_HAND ? null : found.source,
  }
}

async function placeSubject(trx: Trx, id: string, lang: Lang): Promise<Found | null> {
  const found = await place(trx, id)
  if (!found) return null
  const { phone, address, schedules } = found
  return {
    ...{ label: found.name, areaCode: found.wijkCode ?? found.municipalityCode },
    stood: said({ times: scheduleLines(schedules, lang).join('\n'), phone, address }),
    ...{ organization: found.organization?.name ?? null, source: null },
  }
}

async function organizationSubject(trx: Trx, id: string): Promise<Found | null> {
  const found = await organization(trx, id)
  if (!found) return null
  return {
    label: found.name,
    areaCode: null,
    stood: said({ phone: found.phone }),
    organization: found.name,
    source: null,
  }
}

function subjectWith(
  trx: Trx,
  kind: Parameters<SubjectOf>[1],
  id: string,
  lang: Lang,
): Promise<Found | null> {
  if (kind === 'location') return placeSubject(trx, id, lang)
  return kind === 'service' ? offerSubject(trx, id, lang) : organizationSubject(trx, id)
}

/** What a message is about, as its page says it now, and whose it is; of what was merged, what was kept. */
export async function subjectNow(
  trx: Trx,
  kind: Parameters<SubjectOf>[1],
  id: string,
  lang: Lang,
): Promise<Found | null> {
  const found = await subjectWith(trx, kind, id, lang)
  const kept = found ? null : await keptIdOf(trx, id)
  return kept ? subjectWith(trx, kind, kept, lang) : found
}

/** The name of the thing a message is about: the inbox itself does not know the directory. */
export const subjectOf: SubjectOf = (trx, kind, id) => subjectNow(trx, kind, id, 'nl')
