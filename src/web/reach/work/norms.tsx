import type { Handler } from 'hono'
import {
  currentNorms,
  groups,
  type NormProblem,
  normHistory,
  readNorm,
  setNorm,
} from '../../../domains/reach/index.ts'
import { terms } from '../../../domains/taxonomy/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { read, write } from '../../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../../platform/http/context.ts'
import { readForm } from '../../../platform/http/form.ts'
import { inLang } from '../../../platform/i18n.ts'
import { no, type Problems } from '../../../platform/result.ts'
import { forRoles } from '../../desk/for-roles.ts'
import { REACH_ROLES } from '../load.ts'
import { reachPaths } from '../paths.ts'
import { doingOf, textsOf } from './runs.tsx'
import { NO_NORM, NormsPage } from './views/norms-page.tsx'

/** Where in the form each problem is. */
const FIELDS: Record<NormProblem, string> = {
  ...{ domain: 'domein', group: 'groep', unit: 'eenheid', value: 'waarde', name: 'naam', reason: 'reden' },
}

interface Shown {
  values?: Record<string, string>
  problems?: Problems
}

/** `bereik.norm` in docs/policy/access.md. */
const forSetters = (work: (c: AppContext) => Promise<Response>) => forRoles(REACH_ROLES, work)

async function show(c: AppContext, { db }: Deps, { values = {}, problems = {} }: Shown = {}) {
  const { lang, scope } = c.var
  const texts = textsOf(c)
  const shown = await read(db, scope, async (trx) => ({
    now: await currentNorms(trx),
    history: await normHistory(trx),
    domains: await terms(trx, 'life_domain'),
  }))
  const error = Object.keys(problems).length > 0
  return c.var.page({
    title: texts.norms.title,
    breadcrumb: [{ href: reachPaths.runs, label: texts.runs.title }],
    noindex: true,
    ...(error ? { error, status: 422 as const } : {}),
    body: (
      <NormsPage {...{ lang, texts, values, problems, ...shown }} done={c.req.query('gedaan') === 'ja'} />
    ),
  })
}

/** `/werk/bereik/normen`: what people find enough, and what they found before. */
export const normsPage = (deps: Deps): Handler<AppEnv> =>
  forSetters((c) => {
    const { domein = '', groep = '' } = c.req.query()
    return show(c, deps, { values: { domein, groep } })
  })

/** Reads the form. “No norm any more” is said aloud: an amount that was forgotten takes nothing away. */
async function readTyped(trx: Trx, typed: Record<string, string>) {
  const { domein = '', groep = '', eenheid = '', waarde = '', naam = '', reden = '' } = typed
  const none = eenheid === NO_NORM
  const known = {
    domains: (await terms(trx, 'life_domain')).map(({ id }) => id),
    groups: groups.map(({ key }) => key),
  }
  const unit = none ? 'hours' : eenheid
  const fields = { domain: domein, group: groep === '' ? null : groep, unit, name: naam, reason: reden }
  const found = readNorm({ ...fields, value: none ? '' : waarde }, known)
  if (none || waarde.trim() !== '') return found
  const others = found.ok ? [] : found.problems
  return no([...others, 'value' as const])
}

/** Sets a norm, or takes one away; what was before stays in the list. */
export const setOne = (deps: Deps): Handler<AppEnv> =>
  forSetters(async (c) => {
    const typed = await readForm(c)
    const done = await write(deps.db, c.var.scope, async (trx) => {
      const found = await readTyped(trx, typed)
      if (found.ok) await setNorm(trx, found.value, doingOf(c, deps))
      return found
    })
    if (done.ok) return c.redirect(`${inLang(c.var.lang, reachPaths.norms)}?gedaan=ja`, 303)
    const { problems: words } = textsOf(c).norms
    const problems = Object.fromEntries(done.problems.map((each) => [FIELDS[each], words[each]]))
    return show(c, deps, { values: typed, problems })
  })
