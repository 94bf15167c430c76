import type { Handler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { accountEn, accountNl, accountPaths, ownScope } from '../../domains/accounts/index.ts'
import { organizationsById } from '../../domains/directory/index.ts'
import {
  choose,
  claim,
  isWaitingFor,
  ownEn,
  ownNl,
  ownPerson,
  ownProfilePath,
  readOwn,
  savePhoto,
  saveValues,
  type Typed,
  typedOf,
  usualEnd,
  withdrawAll,
} from '../../domains/people/index.ts'
import { NoProfile } from '../../domains/people/views/no-profile.tsx'
import { OwnProfilePage } from '../../domains/people/views/own-profile.tsx'
import { localDay } from '../../platform/clock.ts'
import { accountActor, read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { inLang } from '../../platform/i18n.ts'
import { makePicture } from '../../platform/images.ts'
import type { Problems } from '../../platform/result.ts'
import { guarded } from '../account/guarded.ts'
import { loadOwn } from './own-load.ts'

/** For whoever works in the wijk; for everybody else these pages are not there. */
function forWorkers(deps: Deps, work: (c: AppContext, who: SignedIn) => Promise<Response>): Handler<AppEnv> {
  return guarded(deps, async (c, who) => {
    const { roles } = c.var.scope
    return roles.includes('worker') || roles.includes('coordinator') ? work(c, who) : await c.notFound()
  })
}

const textsOf = (c: AppContext) => ({ nl: ownNl, en: ownEn })[c.var.lang]
const doing = ({ clock }: Deps, { account }: SignedIn) => ({ actor: accountActor(account), now: clock.now() })

/** Sees a profile that is of nobody yet. */
const claiming = (c: AppContext, { account }: SignedIn) => ownScope(c.var.tenant, account)

interface Shown {
  typed?: Typed
  problems?: Problems
}

async function show(c: AppContext, deps: Deps, who: SignedIn, { typed, problems = {} }: Shown = {}) {
  const { lang, scope } = c.var
  const texts = textsOf(c)
  const today = localDay(deps.clock.now())
  const found = await read(deps.db, scope, async (trx) => {
    const own = await loadOwn(trx, who.account, { today })
    if (!own) return null
    const [organization] = (await organizationsById(trx, own.organization ? [own.organization] : [])).values()
    return { ...own, organization: organization?.name ?? null }
  })
  const waiting = !found && (await read(deps.db, claiming(c, who), (trx) => isWaitingFor(trx, who.email)))
  const error = Object.keys(problems).length > 0
  return c.var.page({
    title: texts.title,
    breadcrumb: [{ href: accountPaths.own, label: { nl: accountNl, en: accountEn }[lang].crumb.own }],
    noindex: true,
    ...(error ? { error, status: 422 as const } : {}),
    body: found ? (
      <OwnProfilePage
        {...{ lang, texts, problems, today, ...found }}
        typed={typed ?? typedOf(found.profile.values, found.consents, today)}
        saved={c.req.query('bewaard') !== undefined}
        hasPhoto={found.profile.photo !== null}
      />
    ) : (
      <NoProfile lang={lang} texts={texts} waiting={waiting} />
    ),
  })
}

/** Every value of every field: boxes that are ticked come more than once. */
async function readTyped(c: AppContext): Promise<{ typed: Typed; file: File | null }> {
  const body = await c.req.parseBody({ all: true }).catch(() => {
    throw new HTTPException(400)
  })
  const typed: Record<string, string[]> = {}
  let file: File | null = null
  for (const [name, value] of Object.entries(body))
    for (const each of Array.isArray(value) ? value : [value]) {
      if (typeof each === 'string') {
        typed[name] ??= []
        typed[name].push(each.replaceAll('\r\n', '\n').replaceAll('\0', ''))
      } else if (name === 'foto') file = each
    }
  return { typed, file }
}

const back = (c: AppContext) => c.redirect(`${inLang(c.var.lang, ownProfilePath)}?bewaard`, 303)

async function save(c: AppContext, deps: Deps, who: SignedIn) {
  const { typed } = await readTyped(c)
  const today = localDay(deps.clock.now())
  const outcome = await write(deps.db, c.var.scope, async (trx) => {
    const own = await ownPerson(trx, who.account)
    if (!own) return null
    const { id, values, photo } = own.profile
    const read = readOwn(typed, values, photo !== null, today, textsOf(c).problems)
    if (!read.ok) return read
    await saveValues(trx, id, read.value.values, doing(deps, who))
    await choose(trx, id, own.consents, read.value.choices, doing(deps, who))
    return read
  })
  if (!outcome) throw new HTTPException(404)
  return outcome.ok ? back(c) : show(c, deps, who, { typed, problems: outcome.problems })
}

/** A photo comes with its own yes: without it nothing is kept. */
async function addPhoto(c: AppContext, deps: Deps, who: SignedIn) {
  const { typed, file } = await readTyped(c)
  const bytes = file && file.size <= 8 * 1024 * 1024 ? Buffer.from(await file.arrayBuffer()) : null
  const picture = bytes && typed.akkoord ? await makePicture(bytes) : null
  const wrong = typed.akkoord ? textsOf(c).problems.photo : textsOf(c).problems.agree
  if (!picture) return show(c, deps, who, { problems: { [typed.akkoord ? 'foto' : 'akkoord']: wrong } })
  await write(deps.db, c.var.scope, async (trx) => {
    const own = await ownPerson(trx, who.account)
    if (!own) throw new HTTPException(404)
    const endsOn = usualEnd(localDay(deps.clock.now()))
    const choice = { field: 'photo', audience: 'public', endsOn } as const
    await choose(trx, own.profile.id, own.consents, [choice], doing(deps, who))
    await savePhoto(trx, own.profile.id, picture, doing(deps, who))
  })
  return back(c)
}

async function stop(c: AppContext, deps: Deps, who: SignedIn) {
  await write(deps.db, c.var.scope, async (trx) => {
    const own = await ownPerson(trx, who.account)
    if (own) await withdrawAll(trx, own.profile.id, own.consents, doing(deps, who))
  })
  return back(c)
}

async function take(c: AppContext, deps: Deps, who: SignedIn) {
  await write(deps.db, claiming(c, who), (trx) => claim(trx, who))
  return seeOther(c, ownProfilePath)
}

/** `/mijn/profiel`: what somebody shows of themselves, and one button to stop. */
export function ownHandlers(deps: Deps) {
  return {
    page: forWorkers(deps, (c, who) => show(c, deps, who)),
    save: forWorkers(deps, (c, who) => save(c, deps, who)),
    photo: forWorkers(deps, (c, who) => addPhoto(c, deps, who)),
    stop: forWorkers(deps, (c, who) => stop(c, deps, who)),
    take: forWorkers(deps, (c, who) => take(c, deps, who)),
  }
}
