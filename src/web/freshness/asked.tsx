import {
  changeItem,
  type Item,
  itemNow,
  offerPath,
  organizationPath,
  placePath,
} from '../../domains/directory/index.ts'
import {
  type Answer,
  type Asked,
  freshnessPaths,
  type Opened,
  REMINDER_ACTOR,
  takeAnswer,
} from '../../domains/freshness/index.ts'
import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { AppContext, Deps } from '../../platform/http/context.ts'
import { inLang } from '../../platform/i18n.ts'
import { actAsked, showAsked, textsOf } from './key.tsx'
import { AskedPage } from './views/asked.tsx'
import { DeadLink } from './views/dead-link.tsx'

const PATHS = { service: offerPath, location: placePath, organization: organizationPath }

/** Its own page on the site; null while it is not shown there. */
export const pageOf = ({ kind, id, active }: Item) => (active ? PATHS[kind](id) : null)

/** As whom the answer to a letter changes something: the organisation itself, by a link that anybody may have. */
export const byLink = ({ clock }: Deps) => ({
  ...{ actor: REMINDER_ACTOR, account: null, role: 'organization' as const },
  now: clock.now(),
})

/** A page for a thing that left the map since the letter was sent. */
export function missingPage(c: AppContext) {
  const { asked } = textsOf(c)
  const body = <DeadLink title={asked.over} text={asked.missing} />
  return c.var.page({ title: asked.over, status: 404, noindex: true, body })
}

/** One thing that a letter asks about, with what was answered. Looking changes nothing. */
export const askedPage = (deps: Deps) =>
  showAsked(deps, async (c, trx, { key, opened, asked }) => {
    const item = await itemNow(trx, asked.kind, asked.id)
    if (!item) return missingPage(c)
    const waits = c.req.query('wacht') === 'ja'
    const props = { lang: c.var.lang, texts: textsOf(c).asked, secret: key, opened, asked, item, waits }
    const body = <AskedPage {...props} page={pageOf(item)} />
    return c.var.page({ title: item.name, noindex: true, body })
  })

/** Back to the thing, which says what was answered. */
export const backToAsked = (c: AppContext, key: string, waits = false) =>
  c.redirect(`${inLang(c.var.lang, freshnessPaths.asked(key))}${waits ? '?wacht=ja' : ''}`, 303)

/** Takes an answer that changes nothing by itself. */
export async function takes(trx: Trx, deps: Deps, opened: Opened, asked: Asked, answer: Answer) {
  return takeAnswer(trx, opened, asked, answer, { actor: REMINDER_ACTOR, now: deps.clock.now() })
}

/** “Klopt nog”. The same again does nothing. */
export const right = (deps: Deps) =>
  actAsked(deps, async (c, trx, { key, opened, asked }) => {
    await takes(trx, deps, opened, asked, 'ok')
    return backToAsked(c, key)
  })

/** “Bestaat niet meer”: waits for a coordinator, so that nobody with a link takes a thing off the map. */
export const gone = (deps: Deps) =>
  actAsked(deps, async (c, trx, { key, opened, asked }) => {
    const taken = await takes(trx, deps, opened, asked, 'gone')
    const { kind, id } = asked
    if (taken) {
      const values = { status: 'defunct' as const }
      await changeItem(trx, { kind, id, group: 'existence', values }, byLink(deps))
    }
    return backToAsked(c, key)
  })

/** The calendar day of now. */
export const todayOf = ({ clock }: Deps) => localDay(clock.now())
