import {
  type AtWork,
  giveBack,
  handOver,
  type Message,
  recordCall,
  recordReferral,
  sortMiss,
  takeMessage,
} from '../../domains/inbox/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/transaction.ts'
import type { AppContext, Deps } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { inLang } from '../../platform/i18n.ts'
import type { MessageData } from './load-message.ts'
import { atWork, showMessagePage, textsOf, withMessage } from './message.tsx'
import { deskPaths } from './paths.ts'

/** Back to the message, with a word of what was done. */
export function backTo(c: AppContext, { number }: Pick<Message, 'number'>, done: string): Response {
  return c.redirect(`${inLang(c.var.lang, deskPaths.message(number))}?gedaan=${done}`, 303)
}

type Work = (trx: Trx, by: AtWork) => Promise<unknown>

const run = (c: AppContext, { db }: Deps, by: AtWork, work: Work) =>
  write(db, c.var.scope, (trx) => work(trx, by))

/** Takes a message in hand; who was just too late is told so. */
export const take = (deps: Deps) =>
  withMessage(deps, async (c, who, { message }) => {
    const by = atWork(c, who, deps)
    const mine = message.body !== null && (await run(c, deps, by, (trx) => takeMessage(trx, message, by)))
    return backTo(c, message, mine ? 'opgepakt' : 'te-laat')
  })

/** To whom a message may go: a colleague who works on its area, or the coordinators together. */
function receiverOf({ colleagues }: MessageData, typed: string | undefined) {
  if (typed === 'coordinator') return { role: 'coordinator' as const, account: null }
  return colleagues.find(({ account }) => account === typed) ?? null
}

/** Gives a message to a colleague or to the coordinators. */
export const hand = (deps: Deps) =>
  withMessage(deps, async (c, who, data) => {
    const { naar } = await readForm(c)
    const to = receiverOf(data, naar)
    const { problems } = textsOf(c).message
    if (!to) return showMessagePage(c, who, data, { problems: { naar: problems.colleague } })
    const by = atWork(c, who, deps)
    const { role, account } = to
    const done = await run(c, deps, by, (trx) => handOver(trx, data.message, { role, account }, by))
    return backTo(c, data.message, done ? 'overgedragen' : 'te-laat')
  })

/** Lets go of a message. Who was given it from elsewhere no longer sees it then. */
export const back = (deps: Deps) =>
  withMessage(deps, async (c, who, { message }) => {
    const by = atWork(c, who, deps)
    await run(c, deps, by, (trx) => giveBack(trx, message, by))
    return seeOther(c, deskPaths.messages)
  })

/** Records a call to the sender. */
export const call = (deps: Deps) =>
  withMessage(deps, async (c, who, { message }) => {
    const { uitkomst } = await readForm(c)
    if (message.body === null || message.reply !== 'call') return c.notFound()
    const by = atWork(c, who, deps)
    await run(c, deps, by, (trx) => recordCall(trx, message, uitkomst === 'gesproken', by))
    return backTo(c, message, 'gebeld')
  })

/** Records that the organisation itself was asked to solve it. */
export const refer = (deps: Deps) =>
  withMessage(deps, async (c, who, { message, subject }) => {
    const name = subject?.organization
    if (!name || message.body === null) return c.notFound()
    const by = atWork(c, who, deps)
    await run(c, deps, by, (trx) => recordReferral(trx, message, name, by))
    return backTo(c, message, 'doorgegeven')
  })

/** Says what a miss is about. */
export const sort = (deps: Deps) =>
  withMessage(deps, async (c, who, data) => {
    const { message, terms } = data
    if (message.kind !== 'missing' || message.body === null) return c.notFound()
    const { domein = '', groep = '' } = await readForm(c)
    const known = terms.life_domain.some(({ id }) => id === domein)
    const problem = textsOf(c).message.problems.domain
    if (!known) return showMessagePage(c, who, data, { problems: { domein: problem } })
    const targetGroup = terms.target_group.some(({ id }) => id === groep) ? groep : null
    const by = atWork(c, who, deps)
    await run(c, deps, by, (trx) => sortMiss(trx, message, { lifeDomain: domein, targetGroup }, by))
    return backTo(c, message, 'bewaard')
  })
