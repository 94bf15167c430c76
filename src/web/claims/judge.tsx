import type { Handler } from 'hono'
import {
  type Claim,
  CODE_MINUTES,
  claimById,
  claimPaths,
  decideClaim,
  type Editor,
  editorsOf,
  makeCode,
  readVerdict,
  stateOf,
} from '../../domains/claims/index.ts'
import { recordRead } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import { write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { formatDate } from '../../platform/i18n.ts'
import type { Problems } from '../../platform/result.ts'
import { forRoles } from '../desk/for-roles.ts'
import { JUDGES } from './desk.tsx'
import { loadOpenings, type OrganizationOpenings } from './load.ts'
import { Judge } from './views/judge.tsx'
import { PaperLetter } from './views/paper-letter.tsx'
import { momentOf, textsOf } from './words.ts'

interface Judged extends OrganizationOpenings {
  claim: Claim
  editors: readonly Editor[]
}

/** Runs `work` with the claim in the address, for a coordinator who did not ask it herself. Each time is a reading of who asked. */
function forJudge(
  deps: Deps,
  work: (c: AppContext, judged: Judged) => Response | Promise<Response>,
): Handler<AppEnv> {
  return forRoles(JUDGES, async (c, { account }) => {
    const judged = await write(deps.db, c.var.scope, async (trx): Promise<Judged | null> => {
      const claim = await claimById(trx, String(c.req.param('id')))
      const found = claim && (await loadOpenings(trx, claim.organizationId))
      if (!claim || !found || claim.account === account) return null
      await recordRead(trx, {
        ...{ actor: c.var.scope.actor, role: 'coordinator', kind: 'account', subject: claim.account },
        ...{ action: 'claim.read', purpose: 'claims' },
      })
      return { ...found, claim, editors: await editorsOf(trx, claim.organizationId) }
    })
    return judged ? work(c, judged) : c.notFound()
  })
}

interface Shown {
  values?: Readonly<Record<string, string>>
  problems?: Problems
  /** The code, this once. */
  code?: string
}

function page(c: AppContext, { clock }: Deps, judged: Judged, shown: Shown = {}) {
  const { judge: texts, crumb } = textsOf(c)
  const { lang, tenant } = c.var
  const { claim, detail } = judged
  const error = Object.keys(shown.problems ?? {}).length > 0
  const codeUntil = claim.codeEndsAt ? momentOf(lang, claim.codeEndsAt) : null
  const props = { lang, texts, state: stateOf(claim, clock.now()), codeUntil, site: tenant.name, ...judged }
  return c.var.page({
    title: texts.title(detail.name),
    breadcrumb: [{ href: claimPaths.queue, label: crumb.queue }],
    noindex: true,
    error,
    status: error ? 422 : 200,
    body: <Judge {...props} {...shown} />,
  })
}

/** One claim: who asks, what the map says, and what to do. */
export const judgePage = (deps: Deps) => forJudge(deps, (c, judged) => page(c, deps, judged))

/** Makes the code: to read out on the page, or in a letter to print. It is shown once and kept nowhere. */
export function showCode(deps: Deps): Handler<AppEnv> {
  const { db, clock } = deps
  return forJudge(deps, async (c, judged) => {
    const { claim, detail, openings } = judged
    const open = claim.way === 'post' ? openings.address : openings.phone
    const now = clock.now()
    const by = { actor: c.var.scope.actor, now }
    const code = open && (await write(db, c.var.scope, (trx) => makeCode(trx, claim, by)))
    if (!open || !code) return c.notFound()
    if (claim.way === 'phone') return page(c, deps, judged, { code })
    const { letter: texts } = textsOf(c)
    const { lang, tenant } = c.var
    const until = formatDate(lang, localDay(new Date(now.getTime() + CODE_MINUTES.post * 60_000)))
    const words = { name: detail.name, address: open, site: tenant.name, phone: tenant.phone }
    const when = { today: formatDate(lang, localDay(now)), until }
    const body = <PaperLetter lang={lang} texts={texts} code={code} {...words} {...when} />
    return c.var.page({
      title: texts.title,
      breadcrumb: [{ href: claimPaths.judged(claim.id), label: detail.name }],
      noindex: true,
      body,
    })
  })
}

/** Decides; whoever comes second is told so. */
export function decide(deps: Deps): Handler<AppEnv> {
  const { db, clock } = deps
  return forJudge(deps, async (c, judged) => {
    const values = await readForm(c)
    const { problems } = textsOf(c).judge
    const verdict = readVerdict(values, problems)
    if (!verdict.ok) return page(c, deps, judged, { values, problems: verdict.problems })
    const { scope, tenant } = c.var
    const by = { tenant: tenant.id, actor: scope.actor, now: clock.now() }
    const done = await write(db, scope, (trx) => decideClaim(trx, judged.claim, verdict.value, by))
    // Whoever came second reads on the claim itself that it was decided.
    return seeOther(c, done ? claimPaths.queue : claimPaths.judged(judged.claim.id))
  })
}
