import type { Handler } from 'hono'
import {
  ADD_LINE,
  addLine,
  type ChangeRefusal,
  changeItem,
  editEn,
  editNl,
  type FieldGroup,
  GROUPS_OF,
  type Item,
  type ItemKind,
  type Wish,
} from '../../domains/directory/index.ts'
import { showMessage } from '../../domains/inbox/index.ts'
import { localDay } from '../../platform/clock.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { type FormValues, readForm } from '../../platform/http/form.ts'
import { inLang } from '../../platform/i18n.ts'
import type { Problems } from '../../platform/result.ts'
import { crumbs } from './item.tsx'
import { changerOf, decidesHere, textsOf, withItem, wordsFor } from './load.ts'
import { markOf } from './mark.ts'
import { GROUP_SLUGS, groupOf, itemPaths } from './paths.ts'
import { fieldsOf, readGroup } from './read-group.ts'
import { recordChanged } from './record-changed.ts'
import { EditPage, MESSAGE, STAND } from './views/edit.tsx'
import { firstField } from './views/group-fields.tsx'
import { LOOK } from './views/reads.tsx'

/** The name under which a problem of the form as a whole goes. */
const WHOLE = ''
const formWide = (problem: string): Problems => ({ [WHOLE]: problem })

interface Shown {
  values?: FormValues
  problems?: Problems
  stand?: string
  message?: string | undefined
}

/** A message about this item, when a coordinator came from it and may read it. */
async function messageFor(c: AppContext, { db }: Deps, item: Item, typed: string | undefined) {
  if (!typed || !/^\d{1,11}$/.test(typed) || !c.var.scope.roles.includes('proved')) return null
  const message = await read(db, c.var.scope, (trx) => showMessage(trx, { number: Number(typed) }))
  const about = message?.about
  if (!message?.body || about?.kind !== item.kind || about.id !== item.id) return null
  return { number: message.number, body: message.body }
}

async function show(c: AppContext, deps: Deps, item: Item, group: FieldGroup, shown: Shown = {}) {
  const today = localDay(deps.clock.now())
  const words = await read(deps.db, c.var.scope, (trx) => wordsFor(trx, c))
  const { [WHOLE]: whole, ...own } = shown.problems ?? {}
  const problems = whole === undefined ? own : { [firstField(group, words)]: whole, ...own }
  const message = await messageFor(c, deps, item, shown.message)
  const value = item.values[group]
  const error = Object.keys(problems).length > 0
  const props = { words, item, group, problems, today, message, decides: decidesHere(c) }
  const stand = shown.stand ?? (value ? markOf(value) : '')
  return c.var.page({
    title: words.texts.edit.title(words.texts.groups[group], item.name),
    breadcrumb: crumbs(c, item),
    noindex: true,
    ...(error ? { error, status: 422 as const } : {}),
    body: <EditPage {...props} stand={stand} values={shown.values ?? fieldsOf(item, group, today)} />,
  })
}

type Work = (c: AppContext, who: SignedIn, item: Item, group: FieldGroup) => Promise<Response>

/** Runs `work` for a part that this item has; where a secret place is, is no part of it. */
const withGroup = (deps: Deps, kind: ItemKind, work: Work): Handler<AppEnv> =>
  withItem(deps, kind, async (c, who, item) => {
    const group = groupOf(c.req.param('group') ?? '')
    const hidden = item.secret && kind === 'location' && group === 'place'
    return group && GROUPS_OF[kind].includes(group) && !hidden ? work(c, who, item, group) : c.notFound()
  })

/** The form of one part. */
export const editPage = (deps: Deps, kind: ItemKind): Handler<AppEnv> =>
  withGroup(deps, kind, (c, _, item, group) => show(c, deps, item, group, { message: c.req.query(MESSAGE) }))

/** Back to the item, with a word of what was done and with which part. */
export function backToItem(
  c: AppContext,
  { kind, id }: Pick<Item, 'kind' | 'id'>,
  done: string,
  group?: FieldGroup,
): Response {
  const part = group ? `&deel=${GROUP_SLUGS[group]}` : ''
  return c.redirect(`${inLang(c.var.lang, itemPaths.item(kind, id))}?gedaan=${done}${part}`, 303)
}

/** Stores what a form of a part says; gives back what is wrong with it, or how to go on. */
async function store(
  c: AppContext,
  deps: Deps,
  who: SignedIn,
  item: Item,
  group: FieldGroup,
  typed: FormValues,
) {
  const by = changerOf(c, who, deps)
  const reading = { item, today: localDay(by.now), texts: { nl: editNl, en: editEn }[c.var.lang] }
  return write(deps.db, c.var.scope, async (trx) => {
    const { terms, areas } = await wordsFor(trx, c)
    const value = await readGroup(trx, group, typed, { ...reading, terms, areas })
    if (!value.ok) return { problems: value.problems }
    const wish = { kind: item.kind, id: item.id, group, values: value.value } as Wish
    const made = await changeItem(trx, wish, by)
    if (!made.ok) return { refused: made.problems }
    if (made.value.state === 'applied') await recordChanged(trx, item, group, by)
    return { done: made.value.state === 'applied' ? 'bewaard' : 'wacht' }
  })
}

const refusedWords = (c: AppContext, { why }: ChangeRefusal): Problems | null =>
  why === 'secret' ? formWide(textsOf(c).edit.problems.secret) : null

/** Takes what was typed: stores it, lets it wait, or gives it all back with what is wrong. */
export const savePart = (deps: Deps, kind: ItemKind): Handler<AppEnv> =>
  withGroup(deps, kind, async (c, who, item, group) => {
    const typed = await readForm(c)
    const { [STAND]: stand, [MESSAGE]: message } = typed
    const again = { values: typed, stand: stand ?? '', message }
    if (typed[ADD_LINE]) return show(c, deps, item, group, { ...again, values: addLine(typed) })
    if (typed[LOOK]) return show(c, deps, item, group, again)
    const value = item.values[group]
    if (value && stand !== undefined && stand !== markOf(value)) {
      const { meanwhile } = textsOf(c).edit.problems
      return show(c, deps, item, group, { ...again, stand: markOf(value), problems: formWide(meanwhile) })
    }
    const { problems, refused, done } = await store(c, deps, who, item, group, typed)
    if (done) return backToItem(c, item, done, group)
    if (refused?.why === 'same') return backToItem(c, item, 'zelfde', group)
    const wrong = problems ?? (refused ? refusedWords(c, refused) : null)
    return wrong ? show(c, deps, item, group, { ...again, problems: wrong }) : c.notFound()
  })
