import { authScope, type Colleague, colleaguesFor } from '../../domains/accounts/index.ts'
import { findArea } from '../../domains/areas/index.ts'
import { offerPath, organizationPath, placePath } from '../../domains/directory/index.ts'
import {
  correctionOf,
  holderOf,
  type Message,
  markRead,
  missOf,
  proposeMiss,
  type Stood,
  showMessage,
} from '../../domains/inbox/index.ts'
import { allTerms } from '../../domains/taxonomy/index.ts'
import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, Deps } from '../../platform/http/context.ts'
import { subjectNow } from '../subject.ts'

/** What a message is about, as it stands now. */
export interface Subject {
  href: string
  stood: Stood
  organization: string | null
  source: string | null
}

const PATHS = { service: offerPath, location: placePath, organization: organizationPath }

async function subjectFor(trx: Trx, { about }: Message, c: AppContext): Promise<Subject | null> {
  if (about.kind === 'area')
    return { href: `/wijken/${about.id}`, stood: {}, organization: null, source: null }
  const found = await subjectNow(trx, about.kind, about.id, c.var.lang)
  if (!found) return null
  const { stood, organization, source } = found
  return { href: PATHS[about.kind](about.id), stood, organization, source }
}

/** The number in the address; null when it is none. */
export function numberOf(c: AppContext): number | null {
  const typed = c.req.param('number') ?? ''
  return /^\d{1,11}$/.test(typed) ? Number(typed) : null
}

/** Everything the page of one message shows; null when this person may not see it. Opening it is the first reading. */
export async function loadMessage(c: AppContext, { db, clock }: Deps) {
  const number = numberOf(c)
  if (number === null) return null
  const { scope, lang, tenant } = c.var
  const today = localDay(clock.now())
  const loaded = await write(db, scope, async (trx) => {
    const message = await showMessage(trx, { number })
    if (!message) return null
    if (message.body !== null) await markRead(trx, message, { actor: scope.actor, today })
    const miss = message.kind === 'missing' ? await missOf(trx, message.id) : null
    return {
      message: message.readOn === null && message.body !== null ? { ...message, readOn: today } : message,
      area: (await findArea(trx, message.areaCode))?.name ?? message.areaCode,
      subject: await subjectFor(trx, message, c),
      holder: await holderOf(trx, message.id),
      correction: await correctionOf(trx, message.id),
      terms: await allTerms(trx),
      ...{
        miss,
        proposed:
          miss || message.kind !== 'missing' ? null : await proposeMiss(trx, message.body ?? '', today),
      },
    }
  })
  if (!loaded) return null
  const { message } = loaded
  const colleagues: Colleague[] = await read(db, authScope(tenant), (trx) =>
    colleaguesFor(trx, message.areaCode, today),
  )
  return { ...loaded, colleagues, today, lang }
}

export type MessageData = NonNullable<Awaited<ReturnType<typeof loadMessage>>>
