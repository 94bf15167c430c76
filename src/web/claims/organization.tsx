import type { Handler } from 'hono'
import { invitationLetter, readEmail } from '../../domains/accounts/index.ts'
import {
  claimPaths,
  type Editor,
  editorsOf,
  endEditor,
  inviteEditor,
  openClaim,
  openOffers,
  sharesEditing,
  withdrawOffer,
} from '../../domains/claims/index.ts'
import { organization } from '../../domains/directory/index.ts'
import { recordRead } from '../../platform/audit.ts'
import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { limitOf, type RateLimit } from '../../platform/http/limit.ts'
import { originOf } from '../../platform/http/origin.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { inLang } from '../../platform/i18n.ts'
import { isId } from '../../platform/id.ts'
import { forSignedIn } from '../account/signed-in.ts'
import { forRoles } from '../desk/for-roles.ts'
import type { Shared } from './shared.ts'
import { OrganizationView } from './views/organization.tsx'
import { ownCrumbs, textsOf } from './words.ts'

/** Somebody from outside the organisation sees who edits it: that person can read so in their log. */
async function note(trx: Trx, c: AppContext, id: string, editors: readonly Editor[]): Promise<void> {
  const { actor, roles } = c.var.scope
  const role = roles.includes('coordinator') ? 'coordinator' : 'administrator'
  const reading = { actor, role, organization: id, action: 'claim.editors.read', purpose: 'access' } as const
  for (const { account } of editors) await recordRead(trx, { ...reading, kind: 'account', subject: account })
}

async function loadShared(trx: Trx, c: AppContext, { account }: SignedIn, now: Date): Promise<Shared | null> {
  const id = String(c.req.param('id'))
  if (!isId(id) || !(await sharesEditing(trx, id))) return null
  const found = await organization(trx, id)
  if (!found) return null
  const [editors, offers] = [await editorsOf(trx, id), await openOffers(trx, id, localDay(now))]
  const own = editors.find((editor) => editor.account === account) ?? null
  if (!own) await note(trx, c, id, editors)
  const claim = own ? await openClaim(trx, account, id) : null
  return { id, name: found.name, editors, offers, own, claimed: claim?.grantedAt != null }
}

export type EditorWork = (c: AppContext, who: SignedIn, shared: Shared) => Response | Promise<Response>

/**
 * Runs `work` for an editor of the organisation in the address, and after a second proof for who looks after the map or the
 * accounts. For everybody else the page is not there.
 */
export function forEditors({ db, clock }: Deps, work: EditorWork): Handler<AppEnv> {
  const others = forRoles(['coordinator', 'administrator'], async (c) => c.notFound())
  return forSignedIn(async (c, who) => {
    const shared = await write(db, c.var.scope, (trx) => loadShared(trx, c, who, clock.now()))
    return shared ? work(c, who, shared) : ((await others(c, async () => undefined)) ?? c.notFound())
  })
}

interface Shown {
  value?: string
  problem?: string
  /** Why somebody was not ended. */
  refused?: string
}

function page(c: AppContext, { clock }: Deps, shared: Shared, shown: Shown = {}) {
  const { organization: texts } = textsOf(c)
  const done = texts.done[c.req.query('gedaan') ?? '']
  const props = { lang: c.var.lang, texts, shared, done, today: localDay(clock.now()), ...shown }
  return c.var.page({
    title: shared.name,
    breadcrumb: ownCrumbs(c),
    noindex: true,
    error: shown.problem !== undefined,
    status: shown.problem ? 422 : 200,
    body: <OrganizationView {...props} />,
  })
}

/** One organisation and who edits it. */
export const organizationPage = (deps: Deps) => forEditors(deps, (c, _, shared) => page(c, deps, shared))

/** Back to the organisation, with a word of what was done. */
export const backTo = (c: AppContext, id: string, done: string) =>
  c.redirect(`${inLang(c.var.lang, claimPaths.organization(id))}?gedaan=${done}`, 303)

const HOUR = 3_600_000

/** Invitations that one account may send: whatever it asks, nobody’s mailbox is filled. */
export const inviteLimit = (deps: Deps) => limitOf(deps, 20, HOUR)

/** Invites a colleague by mail; the page says the same whoever it is. */
export const inviteColleague = (deps: Deps, limit: RateLimit) =>
  forEditors(deps, async (c, who, shared) => {
    const { tenant, scope, lang } = c.var
    const { organization: texts } = textsOf(c)
    const { email: typed = '' } = await readForm(c)
    const email = readEmail(typed)
    const again = (problem: string) => page(c, deps, shared, { value: typed.slice(0, 254), problem })
    if (email === null) return again(typed.trim() ? texts.problems.malformed : texts.problems.empty)
    if (email === who.email) return again(texts.problems.self)
    if (limit.take(`${tenant.id} ${who.account}`) > 0) return again(texts.problems.many)
    const facts = {
      to: email,
      lang,
      site: tenant.name,
      origin: originOf(c, deps.config),
      role: 'editor' as const,
    }
    const letter = invitationLetter({ ...facts, forWhat: shared.name })
    const offer = { organization: shared.id, email, open: shared.offers.length }
    const by = { tenant: tenant.id, actor: scope.actor, account: who.account, now: deps.clock.now() }
    const done = await write(deps.db, scope, (trx) => inviteEditor(trx, offer, letter, by))
    return done === 'full' ? again(texts.problems.full) : backTo(c, shared.id, 'uitgenodigd')
  })

/** Takes back an invitation that nobody answered. */
export const uninvite = (deps: Deps) =>
  forEditors(deps, async (c, _, { id: organization }) => {
    const { scope } = c.var
    const id = String(c.req.param('invitation'))
    const by = { actor: scope.actor, now: deps.clock.now() }
    const done =
      isId(id) && (await write(deps.db, scope, (trx) => withdrawOffer(trx, { organization, id }, by)))
    return done ? backTo(c, organization, 'ingetrokken') : c.notFound()
  })

/** Ends the role of a colleague, or one’s own. */
export const end = (deps: Deps) =>
  forEditors(deps, async (c, { account }, shared) => {
    const { tenant, scope } = c.var
    const { id: organization, own } = shared
    const role = String(c.req.param('role'))
    const by = { tenant: tenant.id, actor: scope.actor, account, now: deps.clock.now() }
    const done = await write(deps.db, scope, (trx) => endEditor(trx, { organization, role }, by))
    if (done === 'none') return c.notFound()
    if (done === 'new') return page(c, deps, shared, { refused: textsOf(c).organization.endNew })
    const left = own?.roleId === role
    return left ? seeOther(c, claimPaths.own) : backTo(c, organization, 'beeindigd')
  })
