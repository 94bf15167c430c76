import type { Handler } from 'hono'
import {
  type Changer,
  type MergeChoices,
  mergeItems,
  sayDistinct,
  undoMerge,
} from '../../domains/directory/index.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { type FormValues, readForm } from '../../platform/http/form.ts'
import { inLang } from '../../platform/i18n.ts'
import type { Problems } from '../../platform/result.ts'
import { forRoles } from '../desk/for-roles.ts'
import { pairOf, showCompared } from './compare.tsx'
import { followers } from './followers.ts'
import { type Compared, loadCompared } from './load.ts'
import { duplicatePaths } from './paths.ts'
import { MERGE_ROLES, NO_PROOF, textsOf } from './queue.tsx'

const changer = (c: AppContext, { account }: SignedIn, { clock }: Deps): Changer => ({
  ...{ actor: c.var.scope.actor, account, role: 'coordinator', now: clock.now() },
})

function toQueue(c: AppContext, query: Record<string, string>): Response {
  return c.redirect(`${inLang(c.var.lang, duplicatePaths.queue)}?${new URLSearchParams(query)}`, 303)
}

/** What was chosen, or which choice is missing. */
function readChoices(c: AppContext, { items, differs }: Compared, form: FormValues) {
  const words = textsOf(c).compare
  const ids = items.map(({ id }) => id)
  const problems: Problems = {}
  const choices: MergeChoices = {}
  if (!ids.includes(form.blijft ?? '')) problems.blijft = words.problems.keeps
  for (const field of differs) {
    const id = form[field] ?? ''
    if (ids.includes(id)) choices[field] = id
    else problems[field] = words.problems.field(words.fields[field])
  }
  return { choices, problems }
}

/** Makes two things one, as chosen on the page that compares them. */
export function merge(deps: Deps): Handler<AppEnv> {
  const { db } = deps
  return forRoles(
    MERGE_ROLES,
    async (c, who) => {
      const form = await readForm(c)
      const pair = pairOf(form)
      const { scope } = c.var
      const compared =
        pair && (await read(db, scope, (trx) => loadCompared(trx, pair.kind, pair.one, pair.other)))
      if (!pair || !compared) return toQueue(c, { niet: 'gone' })
      const { choices, problems } = readChoices(c, compared, form)
      if (Object.keys(problems).length > 0) return showCompared(c, compared, { values: form, problems })
      const [keptId, goneId] = form.blijft === pair.one ? [pair.one, pair.other] : [pair.other, pair.one]
      const wish = { kind: pair.kind, keptId, goneId, choices }
      const done = await write(db, scope, (trx) => mergeItems(trx, wish, changer(c, who, deps), followers))
      return toQueue(c, done.ok ? { gedaan: 'samengevoegd' } : { niet: done.problems })
    },
    NO_PROOF,
  )
}

/** Remembers that two things are not the same. */
export function distinct(deps: Deps): Handler<AppEnv> {
  return forRoles(
    MERGE_ROLES,
    async (c, who) => {
      const pair = pairOf(await readForm(c))
      if (!pair || pair.one === pair.other) return toQueue(c, { niet: 'gone' })
      const { kind, one, other } = pair
      await write(deps.db, c.var.scope, (trx) => sayDistinct(trx, kind, [one, other], changer(c, who, deps)))
      return toQueue(c, { gedaan: 'verschillend' })
    },
    NO_PROOF,
  )
}

/** Makes two of one again. */
export function undo(deps: Deps): Handler<AppEnv> {
  return forRoles(
    MERGE_ROLES,
    async (c, who) => {
      const id = c.req.param('id') ?? ''
      const by = changer(c, who, deps)
      const done = await write(deps.db, c.var.scope, (trx) => undoMerge(trx, id, by, followers))
      if (!done.ok) return toQueue(c, { niet: done.problems })
      return toQueue(c, {
        gedaan: 'hersteld',
        ...(done.value.length > 0 ? { bleef: done.value.join(' ') } : {}),
      })
    },
    NO_PROOF,
  )
}
