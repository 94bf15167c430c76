import type { Handler } from 'hono'
import {
  type Asked,
  askedByKey,
  letterByKey,
  type Opened,
  REMINDER_ACTOR,
} from '../../domains/freshness/index.ts'
import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read, type Scope, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { readSecret, secretHash } from '../../platform/secret.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { DeadLink } from './views/dead-link.tsx'

/** What the key of one thing opens. */
interface One {
  opened: Opened
  asked: Asked
}

/** What the key of a whole letter opens. */
interface Whole {
  opened: Opened
  asked: Asked[]
}

export const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang]

/**
 * Whoever holds a key is nobody in particular: the log says that it was the link of a letter. The rights of the system,
 * because a visitor has none; every transaction looks the key up itself and does nothing but what it opens.
 */
const holding = (c: AppContext): Scope => ({ ...c.var.scope, actor: REMINDER_ACTOR, roles: ['system'] })

/** A page that says that a link is not, or no longer, the key of anything. */
function unknownLink(c: AppContext) {
  const { asked } = textsOf(c)
  const body = <DeadLink title={asked.unknownLink} text={asked.unknownLinkText} />
  return c.var.page({ title: asked.unknownLink, status: 404, noindex: true, body })
}

type Found<T> = (trx: Trx, keyHash: string, today: string) => Promise<T | null>
type Work<T> = (c: AppContext, trx: Trx, found: T & { key: string }) => Promise<Response>

function withKey<T>({ db, clock }: Deps, how: typeof read, look: Found<T>, work: Work<T>): Handler<AppEnv> {
  return async (c) => {
    const key = readSecret(c.req.param('link'))
    if (key === null) return unknownLink(c)
    const today = localDay(clock.now())
    const done = await how(db, holding(c), async (trx) => {
      const found = await look(trx, secretHash(key), today)
      return found ? work(c, trx, { ...found, key }) : null
    })
    return done ?? unknownLink(c)
  }
}

/** Shows the one thing that the key in the address opens. Nothing can change. */
export const showAsked = (deps: Deps, work: Work<One>) => withKey(deps, read, askedByKey, work)
/** Does something with the one thing that the key in the address opens. */
export const actAsked = (deps: Deps, work: Work<One>) => withKey(deps, write, askedByKey, work)
/** Shows the letter that the key in the address opens. Nothing can change. */
export const showLetter = (deps: Deps, work: Work<Whole>) => withKey(deps, read, letterByKey, work)
/** Does something with all that the key in the address opens. */
export const actLetter = (deps: Deps, work: Work<Whole>) => withKey(deps, write, letterByKey, work)
