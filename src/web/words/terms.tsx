import type { Handler } from 'hono'
import {
  addTerm,
  changeTerm,
  OWN_TAXONOMIES,
  type OwnTaxonomy,
  readTermWords,
  retireTerm,
  type TermLine,
  type TermProblem,
  termLines,
  termUse,
} from '../../domains/taxonomy/index.ts'
import { localDay } from '../../platform/clock.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { inLang } from '../../platform/i18n.ts'
import type { Problems } from '../../platform/result.ts'
import { forRoles } from '../desk/for-roles.ts'
import { wordPaths } from './paths.ts'
import { type List, showList, showTerm, textsOf } from './term-shown.tsx'
import { TermLists } from './views/term-lists.tsx'
import { WORD_ROLES } from './words.tsx'

const by = (c: AppContext, { clock }: Deps) => ({
  ...{ actor: c.var.scope.actor, tenant: c.var.tenant.id, today: localDay(clock.now()) },
})

const inWords = (found: Record<string, TermProblem>, texts: ReturnType<typeof textsOf>): Problems =>
  Object.fromEntries(Object.entries(found).map(([field, problem]) => [field, texts.problems[problem]]))

/** Runs `work` with the list in the address; only those that a working area keeps itself are there. */
function withList(
  deps: Deps,
  work: (c: AppContext, list: List) => Response | Promise<Response>,
): Handler<AppEnv> {
  return forRoles(
    WORD_ROLES,
    async (c) => {
      const taxonomy = OWN_TAXONOMIES.find((each) => each === c.req.param('taxonomy'))
      if (!taxonomy) return c.notFound()
      const found = await read(deps.db, c.var.scope, async (trx) => ({
        lines: await termLines(trx, taxonomy),
        use: await termUse(trx, taxonomy),
      }))
      return work(c, { taxonomy, ...found })
    },
    { proof: false },
  )
}

/** The same, with the term in the address. */
const withTerm = (
  deps: Deps,
  work: (c: AppContext, list: List, line: TermLine) => Response | Promise<Response>,
): Handler<AppEnv> =>
  withList(deps, (c, list) => {
    const line = list.lines.find(({ id }) => id === c.req.param('term'))
    return line ? work(c, list, line) : c.notFound()
  })

/** `/werk/onderwerpen`: the lists. */
export const termListsPage = (deps: Deps): Handler<AppEnv> =>
  forRoles(
    WORD_ROLES,
    async (c) => {
      const texts = textsOf(c)
      const counts = await read(deps.db, c.var.scope, async (trx) => {
        const found: Partial<Record<OwnTaxonomy, number>> = {}
        for (const taxonomy of OWN_TAXONOMIES)
          found[taxonomy] = (await termLines(trx, taxonomy)).filter(
            ({ retiredOn }) => retiredOn === null,
          ).length
        return found as Record<OwnTaxonomy, number>
      })
      const body = <TermLists {...{ lang: c.var.lang, texts, counts }} />
      return c.var.page({ title: texts.title, noindex: true, body })
    },
    { proof: false },
  )

/** One list, and what can be done with it and its terms. */
export function termHandlers(deps: Deps) {
  const { db } = deps
  return {
    list: withList(deps, (c, list) => showList(c, list)),
    add: withList(deps, async (c, list) => {
      const values = await readForm(c)
      const words = readTermWords(values, list.lines, null)
      const problems = words.ok ? {} : inWords(words.problems, textsOf(c))
      if (!words.ok) return showList(c, list, { values, problems })
      const id = await write(db, c.var.scope, (trx) => addTerm(trx, list.taxonomy, words.value, by(c, deps)))
      if (id === null) return showList(c, list, { values, problems: { naam: textsOf(c).problems.double } })
      return c.redirect(`${inLang(c.var.lang, wordPaths.list(list.taxonomy))}?gedaan=erbij`, 303)
    }),
    term: withTerm(deps, (c, list, line) => showTerm(c, list, line)),
    save: withTerm(deps, async (c, list, line) => {
      const values = await readForm(c)
      if (line.retiredOn) return showTerm(c, list, line)
      const words = readTermWords(values, list.lines, line.id)
      if (!words.ok) return showTerm(c, list, line, { values, problems: inWords(words.problems, textsOf(c)) })
      await write(db, c.var.scope, (trx) => changeTerm(trx, list.taxonomy, line.id, words.value, by(c, deps)))
      return c.redirect(`${inLang(c.var.lang, wordPaths.term(list.taxonomy, line.id))}?gedaan=bewaard`, 303)
    }),
    end: withTerm(deps, async (c, list, line) => {
      const { door = '' } = await readForm(c)
      const ended = await write(db, c.var.scope, (trx) =>
        retireTerm(trx, list.taxonomy, line.id, door, by(c, deps)),
      )
      if (!ended)
        return showTerm(c, list, line, { values: { door }, problems: { door: textsOf(c).problems.by } })
      return seeOther(c, wordPaths.term(list.taxonomy, line.id))
    }),
  }
}
