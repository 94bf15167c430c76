import type { Handler } from 'hono'
import { saveTerms, termsInForce } from '../../domains/settings/index.ts'
import { localDay } from '../../platform/clock.ts'
import { addDays } from '../../platform/day.ts'
import { read, type Scope, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { no, ok, type Problems, type Result } from '../../platform/result.ts'
import { daysOf, type Term } from '../../platform/retention.ts'
import { forRoles } from '../desk/for-roles.ts'
import { allPurposes, allRetention } from '../rights/sources.ts'
import { doing, sentOn, textsOf } from './common.ts'
import { beheerPaths } from './paths.ts'
import { KEEPERS } from './people.tsx'
import type { BeheerTexts } from './texts.nl.ts'
import { Keeping } from './views/keeping.tsx'

/** The terms that may be changed. */
const terms: readonly Term[] = allRetention.flatMap(({ term }) => term ?? [])

interface Shown {
  values: Record<string, string>
  problems: Problems
}

async function show(c: AppContext, { db, clock }: Deps, shown?: Shown) {
  const { lang, scope } = c.var
  const texts = textsOf(c)
  const tomorrow = addDays(localDay(clock.now()), 1)
  // Counts only: an administrator may not read the rows themselves.
  const counting: Scope = { ...scope, roles: ['system'] }
  const { chosen, rules } = await read(db, counting, async (trx) => {
    const found = []
    for (const rule of allRetention) found.push({ ...rule, count: await rule.due(trx, tomorrow) })
    return { chosen: await termsInForce(trx), rules: found }
  })
  const error = shown !== undefined
  const values = Object.fromEntries(terms.map((term) => [term.key, String(daysOf(term, chosen))]))
  return c.var.page({
    ...{ title: texts.keeping.title, noindex: true, error, status: error ? 422 : 200 },
    breadcrumb: [{ href: beheerPaths.start, label: texts.title }],
    body: (
      <Keeping
        {...{ lang, texts, rules, purposes: allPurposes, days: values, problems: shown?.problems ?? {} }}
        values={shown?.values ?? values}
        saved={c.req.query('gedaan') !== undefined}
      />
    ),
  })
}

/** What goes by itself, after how long, on which ground, and how much of it tomorrow. */
export const keepingPage = (deps: Deps): Handler<AppEnv> => forRoles(KEEPERS, (c) => show(c, deps))

/** Reads the terms of the form; each must lie within its bounds. What is no term is not looked at. */
function readTerms(
  typed: Record<string, string>,
  texts: BeheerTexts['keeping'],
): Result<Record<string, number>> {
  const problems: Problems = {}
  const chosen: Record<string, number> = {}
  for (const { key, least, usual } of terms) {
    const days = Number((typed[key] ?? '').trim() || Number.NaN)
    if (Number.isInteger(days) && days >= least && days <= usual) chosen[key] = days
    else problems[key] = texts.problem(least, usual)
  }
  return Object.keys(problems).length > 0 ? no(problems) : ok(chosen)
}

/** Sets the terms; they hold from the next time that something is erased, and stand in the log. */
export const keepTerms = (deps: Deps): Handler<AppEnv> =>
  forRoles(KEEPERS, async (c) => {
    const values = await readForm(c)
    const judged = readTerms(values, textsOf(c).keeping)
    if (!judged.ok) return show(c, deps, { values, problems: judged.problems })
    await write(deps.db, c.var.scope, (trx) => saveTerms(trx, judged.value, doing(c, deps)))
    return sentOn(c, beheerPaths.keeping, 'bewaard')
  })
