import { itemNow } from '../../domains/directory/index.ts'
import {
  type Asked,
  freshnessPaths,
  purposeOf,
  REMINDER_ACTOR,
  takeAnswer,
  wishCall,
} from '../../domains/freshness/index.ts'
import type { AppContext, Deps } from '../../platform/http/context.ts'
import { inLang } from '../../platform/i18n.ts'
import { secretFrom } from '../../platform/secret.ts'
import { actLetter, showLetter, textsOf } from './key.tsx'
import { LetterPage, type Thing } from './views/letter.tsx'
import { whatStands } from './views/what.ts'

/** What “all are right” is about: what has an answer keeps it. */
const unanswered = (asked: readonly Asked[]) => asked.filter((each) => each.answer === null && !each.over)

/** What was just done, in words; null when nothing was. */
function doneOf(c: AppContext): string | null {
  const { letter } = textsOf(c)
  const [said, number] = [c.req.query('gezegd'), Number(c.req.query('gezegd'))]
  if (said === 'bellen') return letter.called
  return said && Number.isInteger(number) && number > 0 && number < 1_000 ? letter.done(number) : null
}

/** Everything that a letter asks about. Looking changes nothing. */
export const letterPage = (deps: Deps) =>
  showLetter(deps, async (c, trx, { key, opened, asked }) => {
    const texts = textsOf(c)
    const things: Thing[] = []
    for (const each of asked) {
      const item = await itemNow(trx, each.kind, each.id)
      const facts = item ? whatStands(item, c.var.lang, texts.asked) : []
      things.push({
        ...each,
        facts,
        secret: secretFrom(key, purposeOf({ kind: each.kind, id: each.askedId })),
      })
    }
    const open = unanswered(asked).length
    const props = { lang: c.var.lang, texts, secret: key, opened, things, open, done: doneOf(c) }
    const title = texts.letter.title(opened.organization.name)
    return c.var.page({ title, noindex: true, body: <LetterPage {...props} /> })
  })

const backToLetter = (c: AppContext, key: string, said: string) =>
  c.redirect(`${inLang(c.var.lang, freshnessPaths.letter(key))}?gezegd=${said}`, 303)

/** “Alles klopt nog”: what has no answer yet. */
export const allRight = (deps: Deps) =>
  actLetter(deps, async (c, trx, { key, opened, asked }) => {
    const doing = { actor: REMINDER_ACTOR, now: deps.clock.now() }
    let taken = 0
    for (const each of unanswered(asked)) if (await takeAnswer(trx, opened, each, 'ok', doing)) taken += 1
    return backToLetter(c, key, String(taken))
  })

/** “Bel ons liever”: no letters any more. */
export const callMe = (deps: Deps) =>
  actLetter(deps, async (c, trx, { key, opened }) => {
    await wishCall(trx, opened.organization.id, { actor: REMINDER_ACTOR, now: deps.clock.now() })
    return backToLetter(c, key, 'bellen')
  })
