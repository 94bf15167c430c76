import { localDay } from '../../platform/clock.ts'
import type { Database } from '../../platform/db/database.ts'
import { read, type Scope, write } from '../../platform/db/transaction.ts'
import type { Lang } from '../../platform/i18n.ts'
import { mailsOn } from './ladder.ts'
import { askOrganization, forgetReminders } from './reminder.commands.ts'
import { organizationsToAsk } from './reminder.queries.ts'
import { mailsReminders } from './term.queries.ts'

/** Letters of one run: a large import must not make a flood of one night, and tomorrow comes another run. */
export const MOST_LETTERS = 200

/** What one run did; `held` says why it mailed nothing. */
export interface Run {
  letters: number
  items: number
  held: 'off' | 'weekend' | 'noAddress' | null
}

interface Running {
  now: Date
  /** Scheme and host of the site; null when it has none: a letter without links asks nothing. */
  origin: string | null
  lang?: Lang
  /** This organisation only. */
  only?: string | undefined
  /** Also when it is no working day. */
  anyDay?: boolean | undefined
}

/**
 * Mails every organisation that has something due, each in a transaction of its own: a run that is cut off is finished by
 * the next. Needs the role `system`.
 */
export async function sendReminders(db: Database, scope: Scope, running: Running): Promise<Run> {
  const { now, origin, lang = 'nl', only, anyDay = false } = running
  const today = localDay(now)
  const run = (held: Run['held']): Run => ({ letters: 0, items: 0, held })
  const { actor, tenant } = scope
  await write(db, scope, (trx) => forgetReminders(trx, { actor, now }))
  const on = await read(db, scope, mailsReminders)
  if (!on) return run('off')
  if (!anyDay && !mailsOn(today)) return run('weekend')
  if (origin === null) return run('noAddress')
  const done = run(null)
  const all = await read(db, scope, (trx) => organizationsToAsk(trx, today))
  const organizations = only ? all.filter((id) => id === only) : all
  for (const organization of organizations) {
    if (done.letters >= MOST_LETTERS) break
    const sending = { actor, now, origin, lang, tenant: { id: tenant.id, name: tenant.name } }
    const items = await write(db, scope, (trx) => askOrganization(trx, organization, sending))
    if (items > 0) done.letters += 1
    done.items += items
  }
  return done
}
