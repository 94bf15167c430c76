import {
  type AtWork,
  answerMessage,
  decide,
  inboxEn,
  inboxNl,
  type Message,
  OUTCOMES,
  type Outcome,
  readAnswer,
  takeMessage,
} from '../../domains/inbox/index.ts'
import { write } from '../../platform/db/transaction.ts'
import type { AppContext, Deps } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { no, ok, type Problems, type Result } from '../../platform/result.ts'
import { siteOf } from '../../platform/site-address.ts'
import { backTo } from './acts.ts'
import type { MessageData } from './load-message.ts'
import { atWork, showMessagePage, textsOf, withMessage } from './message.tsx'
import type { DeskTexts } from './texts.nl.ts'

interface Given {
  body: string
  by: string
  /** Only of a correction that was not decided yet. */
  outcome: Outcome | null
}

/** Whether this answer must also say what becomes of a correction. */
const decides = ({ message, correction }: MessageData) =>
  message.kind === 'wrong' && correction.outcome === null && message.answers.length === 0

/** Reads an answer and, for a correction, the decision. Who accepts need not write: we say thank you ourselves. */
function readGiven(
  data: MessageData,
  { antwoord = '', uitkomst }: Record<string, string>,
  role: AtWork['role'],
  texts: DeskTexts['message'],
): Result<Given> {
  const problems: Problems = {}
  const outcome = decides(data) ? (OUTCOMES.find((each) => each === uitkomst) ?? null) : null
  if (decides(data) && outcome === null) problems.uitkomst = texts.problems.outcome
  const { lang } = data.message
  const body = antwoord.trim() === '' && outcome === 'accepted' ? texts.thanks[lang] : antwoord
  const empty = outcome === 'refused' ? texts.problems.reason : texts.problems.answer
  const read = readAnswer(body, { nl: inboxNl, en: inboxEn }[lang].roles[role])
  // Who has not said yet whether it is right, may still leave it empty.
  const mayBeEmpty = problems.uitkomst !== undefined
  if (body.trim() === '') Object.assign(problems, mayBeEmpty ? {} : { antwoord: empty })
  else if (!read.ok) problems.antwoord = read.problems === 'bsn' ? texts.problems.bsn : texts.problems.length
  return read.ok && Object.keys(problems).length === 0 ? ok({ ...read.value, outcome }) : no(problems)
}

type Refusal = 'held' | 'gone' | 'repeated'

/** Stores the answer, with the decision. Who answers has the message in hand: of two at once, one answers. */
async function give(c: AppContext, { db, clock, config }: Deps, message: Message, given: Given, by: AtWork) {
  const { scope, tenant } = c.var
  const site = siteOf(tenant.hosts, config.PUBLIC_URL)
  return write(db, scope, async (trx): Promise<Result<{ mailed: boolean }, Refusal>> => {
    if (message.body === null) return no('gone')
    if (!(await takeMessage(trx, message, by))) return no('held')
    const how = { tenant: tenant.id, actor: by.actor, now: clock.now(), site }
    const answered = await answerMessage(trx, message, given, how)
    if (!answered.ok) return no(answered.problems === 'repeated' ? 'repeated' : 'gone')
    if (given.outcome) await decide(trx, message, given.outcome, by)
    return answered
  })
}

/** Answers a message: by mail when its sender wants that, else on the page of the code. */
export const answer = (deps: Deps) =>
  withMessage(deps, async (c, who, data) => {
    const values = await readForm(c)
    const texts = textsOf(c).message
    const by = atWork(c, who, deps)
    const given = readGiven(data, values, by.role, texts)
    if (!given.ok) return showMessagePage(c, who, data, { values, problems: given.problems })
    const done = await give(c, deps, data.message, given.value, by)
    if (done.ok) return backTo(c, data.message, done.value.mailed ? 'gemaild' : 'beantwoord')
    return showMessagePage(c, who, data, { values, problems: { antwoord: texts.problems[done.problems] } })
  })
