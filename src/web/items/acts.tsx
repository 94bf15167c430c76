import type { Handler } from 'hono'
import {
  belowOf,
  type ChangeRefusal,
  changeOf,
  countWaitingChanges,
  decideChange,
  GROUPS_OF,
  type ItemChange,
  type ItemKind,
  itemNow,
  letGo,
  undoChange,
  type Verdict,
  waitingChanges,
} from '../../domains/directory/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Result } from '../../platform/result.ts'
import { forRoles } from '../desk/for-roles.ts'
import { backToItem } from './edit.tsx'
import { changerOf, DECIDERS, KEEPERS, textsOf, withItem, wordsFor } from './load.ts'
import { groupOf, itemPaths } from './paths.ts'
import { type NewThing, type Refused, reasonField } from './views/change.tsx'
import { WaitingPage } from './views/waiting.tsx'

const PAGE = 20

/** What a refusal is called on the page of the item. */
const WORD: Record<ChangeRefusal['why'], string> = {
  ...{ gone: 'later', same: 'zelfde', secret: 'geheim', later: 'later', decided: 'besloten' },
}

/** The things that are new, by id, with where they are. */
async function madeBy(trx: Trx, changes: readonly ItemChange[]): Promise<Map<string, NewThing>> {
  const made = new Map<string, NewThing>()
  for (const { makes, kind, itemId } of changes) {
    const item = makes ? await itemNow(trx, kind, itemId) : null
    if (item) made.set(itemId, { item, at: (await belowOf(trx, kind, itemId)).places })
  }
  return made
}

async function showWaiting(c: AppContext, { db }: Deps, refused?: Refused) {
  const asked = Number(c.req.query('pagina') ?? 1)
  const shown = await read(db, c.var.scope, async (trx) => {
    const { count } = await countWaitingChanges(trx)
    const pages = Math.max(1, Math.ceil(count / PAGE))
    const page = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1
    const changes = await waitingChanges(trx, { offset: (page - 1) * PAGE, limit: PAGE })
    return { words: await wordsFor(trx, c), changes, made: await madeBy(trx, changes), page, pages }
  })
  return c.var.page({
    title: textsOf(c).waiting.title,
    breadcrumb: [{ href: itemPaths.find, label: textsOf(c).find.title }],
    noindex: true,
    ...(refused ? { error: true, status: 422 as const } : {}),
    body: <WaitingPage {...shown} refused={refused} />,
  })
}

/** The changes that wait for a coordinator. */
export const waitingPage = (deps: Deps): Handler<AppEnv> =>
  forRoles(DECIDERS, (c) => showWaiting(c, deps), { proof: false })

/** Runs `work` with the change in the address, when this person may see it. */
function withChange(
  deps: Deps,
  roles: typeof KEEPERS,
  work: (c: AppContext, who: SignedIn, change: ItemChange) => Promise<Response>,
): Handler<AppEnv> {
  return forRoles(
    roles,
    async (c, who) => {
      const id = (c.req.param('id') ?? '').toLowerCase()
      const change = await read(deps.db, c.var.scope, (trx) => changeOf(trx, id))
      return change ? work(c, who, change) : c.notFound()
    },
    { proof: false },
  )
}

/** Lets a change take effect or refuses it, with a reason. */
export const decide = (deps: Deps): Handler<AppEnv> =>
  withChange(deps, DECIDERS, async (c, who, change) => {
    const typed = await readForm(c)
    const field = reasonField(change.id)
    const reason = (typed[field] ?? '').trim()
    const said = textsOf(c).waiting
    const problem = reason === '' ? said.needsReason : reason.length > 1_000 ? said.longReason : null
    if (typed.besluit !== 'ja' && problem)
      return showWaiting(c, deps, { change: change.id, reason, problems: { [field]: problem } })
    const verdict: Verdict = typed.besluit === 'ja' ? { apply: true } : { apply: false, reason }
    const by = changerOf(c, who, deps)
    const done = await write(deps.db, c.var.scope, (trx) => decideChange(trx, change.id, verdict, by))
    const item = { kind: change.kind, id: change.itemId }
    if (!done.ok) return backToItem(c, item, WORD[done.problems.why])
    return backToItem(c, item, verdict.apply ? 'bewaard' : 'geweigerd', change.group)
  })

function after(c: AppContext, change: ItemChange, done: Result<{ state: string } | null, ChangeRefusal>) {
  const item = { kind: change.kind, id: change.itemId }
  if (!done.ok) return backToItem(c, item, WORD[done.problems.why])
  return backToItem(c, item, done.value?.state === 'waiting' ? 'wacht' : 'terug', change.group)
}

/** Puts back what stood before a change. */
export const undo = (deps: Deps): Handler<AppEnv> =>
  withChange(deps, KEEPERS, async (c, who, change) => {
    const by = changerOf(c, who, deps)
    return after(c, change, await write(deps.db, c.var.scope, (trx) => undoChange(trx, change.id, by)))
  })

/** Lets a part follow its source again. */
export const release = (deps: Deps, kind: ItemKind): Handler<AppEnv> =>
  withItem(deps, kind, async (c, who, item) => {
    const group = groupOf(c.req.param('group') ?? '')
    if (!group || !GROUPS_OF[kind].includes(group)) return c.notFound()
    const by = changerOf(c, who, deps)
    const done = await write(deps.db, c.var.scope, (trx) => letGo(trx, { kind, id: item.id, group }, by))
    if (!done.ok) return backToItem(c, item, WORD[done.problems.why])
    return backToItem(c, item, done.value?.state === 'waiting' ? 'wacht' : 'los', group)
  })
