import type { Handler } from 'hono'
import { authScope } from '../../domains/accounts/index.ts'
import {
  askClaim,
  claimPaths,
  codeLetter,
  openClaim,
  readAsked,
  readWay,
  stateOf,
  type Way,
} from '../../domains/claims/index.ts'
import { organizationPath } from '../../domains/directory/index.ts'
import { localDay } from '../../platform/clock.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { originOf } from '../../platform/http/origin.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import type { Problems } from '../../platform/result.ts'
import { forSignedIn } from '../account/signed-in.ts'
import { editedBy, loadOpenings, type OrganizationOpenings } from './load.ts'
import { Ask } from './views/ask.tsx'
import { textsOf } from './words.ts'

interface Shown {
  way: Way | null
  values?: Readonly<Record<string, string>>
  problems?: Problems
  many?: boolean
}

function page(c: AppContext, { detail, openings }: OrganizationOpenings, shown: Shown) {
  const texts = textsOf(c).ask
  const { problems = {}, many = false } = shown
  const error = Object.keys(problems).length > 0
  return c.var.page({
    title: texts.title(detail.name),
    breadcrumb: [{ href: organizationPath(detail.id), label: detail.name }],
    noindex: true,
    error,
    status: error ? 422 : many ? 429 : 200,
    body: <Ask lang={c.var.lang} texts={texts} organization={detail} openings={openings} {...shown} />,
  })
}

type Work = (c: AppContext, who: SignedIn, found: OrganizationOpenings) => Response | Promise<Response>

/** Runs `work` for who does not edit this organisation yet and has nothing running; others go to where they are. */
function forNew({ db, clock }: Deps, work: Work): Handler<AppEnv> {
  return forSignedIn(async (c, who) => {
    const { tenant, scope } = c.var
    const now = clock.now()
    const found = await read(db, scope, (trx) => loadOpenings(trx, String(c.req.param('id'))))
    if (!found) return c.notFound()
    const { id } = found.detail
    const edited = await read(db, authScope(tenant, who.account), (trx) =>
      editedBy(trx, who.account, localDay(now)),
    )
    if (edited.has(id)) return seeOther(c, claimPaths.organization(id))
    const claim = await read(db, scope, (trx) => openClaim(trx, who.account, id))
    const state = claim && stateOf(claim, now)
    if (claim && (state === 'code' || state === 'waiting' || state === 'suspended'))
      return seeOther(c, claimPaths.claim(claim.id))
    return work(c, who, found)
  })
}

/** Asks in which way somebody shows that an organisation is theirs, and then what that way needs. */
export const askPage = (deps: Deps) =>
  forNew(deps, (c, _, found) => page(c, found, { way: readWay(c.req.query('weg'), found.openings) }))

/** Takes a claim; a code by mail goes out at once. */
export function ask(deps: Deps): Handler<AppEnv> {
  const { db, clock, config } = deps
  return forNew(deps, async (c, { account, email }, found) => {
    const { tenant, lang } = c.var
    const values = await readForm(c)
    const way = readWay(values.weg, found.openings)
    if (way === null) return page(c, found, { way })
    const judged = readAsked(way, values, found.openings, textsOf(c).ask.problems)
    if (!judged.ok) return page(c, found, { way, values, problems: judged.problems })
    const { id: organization, name } = found.detail
    const asking = { tenant: tenant.id, account, email, organization, lang, now: clock.now() }
    const facts = {
      lang,
      site: tenant.name,
      origin: originOf(c, config),
      phone: tenant.phone,
      organization: name,
    }
    const { value } = judged
    const claim = await write(db, authScope(tenant, account), (trx) =>
      askClaim(trx, asking, value, (id, code) =>
        codeLetter({ ...facts, to: value.ownEmail ?? '' }, id, code),
      ),
    )
    if (claim === null) return page(c, found, { way, values, many: true })
    return seeOther(c, claimPaths.claim(claim))
  })
}
