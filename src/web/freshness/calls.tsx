import type { Handler } from 'hono'
import {
  areaOfItem,
  type CallItem,
  callList,
  checkedItem,
  countCalls,
  hideUnknown,
  type Item,
  recordCheck,
  sayGone,
} from '../../domains/freshness/index.ts'
import { inboxPaths } from '../../domains/inbox/index.ts'
import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { isId } from '../../platform/id.ts'
import { forRoles } from '../desk/for-roles.ts'
import { type CallView, callsPath } from './calls-path.ts'
import { textsOf } from './key.tsx'
import { CallsPage } from './views/calls.tsx'

/** With four buttons each, as many as keep the page light. */
const PAGE = 12
/** Who calls: `belijst.bellen` in docs/policy/access.md. */
export const CALL_ROLES = ['worker', 'coordinator'] as const
const KINDS = ['service', 'location', 'organization'] as const

/** Longest name or number that is looked for. */
const MOST_LETTERS = 100
/** Of one organisation: more than one page never has. */
const MOST_TOGETHER = 200

/** What can come of a call. */
type Outcome = 'klopt' | 'geen-gehoor' | 'weg' | 'verberg'
const OUTCOMES: readonly Outcome[] = ['klopt', 'geen-gehoor', 'weg', 'verberg']

/** As whom somebody calls: who has both roles calls as a coordinator. */
function callerOf(c: AppContext, { clock }: Deps, { account }: SignedIn) {
  const coordinates = c.var.scope.roles.includes('coordinator')
  const role = coordinates ? ('coordinator' as const) : ('worker' as const)
  return { actor: c.var.scope.actor, account, role, now: clock.now() }
}
type Caller = ReturnType<typeof callerOf>

/**
 * Where who may not change things writes down what is different: a message to a coordinator, about that thing. By id; what is
 * nowhere is left out.
 */
async function messagePaths(trx: Trx, rows: readonly CallItem[]): Promise<Map<string, string>> {
  const paths = new Map<string, string>()
  for (const { kind, id } of rows) {
    const { wijkCode, municipalityCode } = await areaOfItem(trx, { kind, id })
    const area = wijkCode ?? municipalityCode
    if (area) paths.set(id, inboxPaths.send(area, 'wrong', { kind, id }))
  }
  return paths
}

/** Which part of the list is asked for, from the address or a form of it. */
function askedOf({ van = '', zoek = '', pagina }: Record<string, string>): CallView {
  const page = Number(pagina ?? 1)
  return {
    organization: isId(van) ? van : undefined,
    words: zoek.replaceAll('\0', '').trim().slice(0, MOST_LETTERS) || undefined,
    page: Number.isInteger(page) && page >= 1 ? page : 1,
  }
}

async function load(trx: Trx, today: string, { page: wanted, ...filter }: CallView, coordinates: boolean) {
  const count = await countCalls(trx, today, filter)
  const pages = Math.max(1, Math.ceil(count.count / PAGE))
  const page = Math.min(wanted, pages)
  const rows = await callList(trx, today, { offset: (page - 1) * PAGE, limit: PAGE, ...filter })
  const messages = coordinates ? new Map<string, string>() : await messagePaths(trx, rows)
  return { count, pages, rows, messages, view: { page, ...filter } }
}

/** Whom to call, the longest due first; all of one organisation, or what a name or number leads to. */
export function callsPage({ db, clock }: Deps): Handler<AppEnv> {
  return forRoles(
    CALL_ROLES,
    async (c) => {
      const { lang, scope } = c.var
      const coordinates = scope.roles.includes('coordinator')
      const view = askedOf(c.req.query())
      const shown = await read(db, scope, (trx) => load(trx, localDay(clock.now()), view, coordinates))
      const { calls: texts } = textsOf(c)
      const words = Object.entries(texts.done).find(([key]) => key === c.req.query('gedaan'))
      const body = <CallsPage {...{ lang, texts, coordinates, done: words?.[1] ?? null }} {...shown} />
      return c.var.page({ title: texts.title, noindex: true, body })
    },
    { proof: false },
  )
}

/** “Alles klopt nog” of one organisation: what whoever called saw of it, and is still on the list. */
async function allRight(trx: Trx, organization: string, seen: readonly string[], by: Caller) {
  const rows = await callList(trx, localDay(by.now), { organization, offset: 0, limit: MOST_TOGETHER })
  const check = { role: by.role, way: 'phone', group: 'all', outcome: 'ok' } as const
  for (const row of rows.filter(({ id }) => seen.includes(id))) await recordCheck(trx, row, check, by)
  return 'alles'
}

/** Writes down what came of a call; the word for what was done. */
async function act(trx: Trx, item: Item, outcome: Outcome, by: Caller): Promise<string> {
  const check = { role: by.role, way: 'phone' as const }
  if (outcome === 'verberg') return (await hideUnknown(trx, item, by)) ? 'verborgen' : 'niet-gebeld'
  if (outcome === 'klopt') await recordCheck(trx, item, { ...check, group: 'all', outcome: 'ok' }, by)
  if (outcome === 'geen-gehoor')
    await recordCheck(trx, item, { ...check, group: 'all', outcome: 'no_answer' }, by)
  if (outcome === 'weg') await sayGone(trx, item, 'phone', by)
  return outcome
}

/** Takes the outcome of one call. Hiding is for coordinators, and only after somebody called. */
export function call(deps: Deps): Handler<AppEnv> {
  return forRoles(
    CALL_ROLES,
    async (c, who) => {
      const [kind, id] = [KINDS.find((each) => each === c.req.param('kind')), c.req.param('id') ?? '']
      const form = await readForm(c)
      const by = callerOf(c, deps, who)
      const outcome = OUTCOMES.find((each) => each === form.uitkomst)
      const all = form.uitkomst === 'alles' && kind === 'organization'
      if (!kind || !isId(id) || !(outcome || all)) return c.notFound()
      if (outcome === 'verberg' && by.role !== 'coordinator') return c.notFound()
      const done = await write(deps.db, c.var.scope, async (trx) => {
        if (!outcome) return allRight(trx, id, (form.gezien ?? '').split(' '), by)
        const item = await checkedItem(trx, { kind, id })
        return item && act(trx, { kind, id }, outcome, by)
      })
      if (!done) return c.notFound()
      return seeOther(c, callsPath({ ...askedOf(form), done }))
    },
    { proof: false },
  )
}
