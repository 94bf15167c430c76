import type { Handler } from 'hono'
import {
  ADD_LINE,
  type Alike,
  addLine,
  alikeTo,
  blankItem,
  editEn,
  editNl,
  factsOfNew,
  hoursForm,
  type ItemKind,
  itemNow,
  madeBefore,
  makeItem,
  type NewItem,
} from '../../../domains/directory/index.ts'
import { recordCheck } from '../../../domains/freshness/index.ts'
import { localDay } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { type Role, read, write } from '../../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../../platform/http/context.ts'
import { type FormValues, readForm } from '../../../platform/http/form.ts'
import { inLang } from '../../../platform/i18n.ts'
import { isId, newId } from '../../../platform/id.ts'
import type { Problems } from '../../../platform/result.ts'
import { forRoles } from '../../desk/for-roles.ts'
import { backToItem } from '../edit.tsx'
import { crumbs } from '../item.tsx'
import { changerOf, DECIDERS, decidesHere, KEEPERS, wordsFor } from '../load.ts'
import { itemPaths, publicPath } from '../paths.ts'
import { giversOf, placesFor } from './load.ts'
import { readNew } from './read.ts'
import { NEW_FIELDS, type NewReading } from './reading.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import type { Proposal } from './views/alike.tsx'
import { KindsPage } from './views/kinds-page.tsx'
import { NewPage } from './views/new-page.tsx'

const MOST_ALIKE = 3

export const newTexts = (c: AppContext) => ({ nl, en })[c.var.lang]

/** Who makes things of this kind: `kaart.toevoegen` and `kaart.organisatie` in docs/policy/access.md. */
export const makersOf = (kind: ItemKind): readonly Role[] => (kind === 'organization' ? DECIDERS : KEEPERS)

/** Which sort of thing somebody wants to add. */
export const kindsPage: Handler<AppEnv> = forRoles(
  KEEPERS,
  async (c) => {
    const said = newTexts(c)
    const kinds = (['service', 'location', 'organization'] as const).filter((kind) =>
      makersOf(kind).some((role) => c.var.scope.roles.includes(role)),
    )
    const body = <KindsPage {...{ lang: c.var.lang, said, kinds }} />
    return c.var.page({ title: said.title, breadcrumb: crumbs(c), noindex: true, body })
  },
  { proof: false },
)

async function readingFor(trx: Trx, c: AppContext, deps: Deps, kind: ItemKind, typed: FormValues) {
  const key = typed[NEW_FIELDS.key] ?? ''
  const decides = decidesHere(c)
  const reading: NewReading = {
    ...{ kind, decides, words: await wordsFor(trx, c), said: newTexts(c), key: isId(key) ? key : newId() },
    ...{ texts: { nl: editNl, en: editEn }[c.var.lang], today: localDay(deps.clock.now()) },
    givers: await giversOf(trx, decides, typed[NEW_FIELDS.giver]),
  }
  return { reading, places: await placesFor(trx, kind, reading.givers, typed[NEW_FIELDS.place]) }
}

interface Shown {
  problems?: Problems
  proposals?: readonly Proposal[]
  wish?: NewItem
}

async function show(c: AppContext, deps: Deps, kind: ItemKind, typed: FormValues, shown: Shown = {}) {
  const { reading, places } = await read(deps.db, c.var.scope, (trx) => readingFor(trx, c, deps, kind, typed))
  const { problems = {}, proposals = [], wish } = shown
  const times = blankItem(kind).values.times
  const values = { ...(times ? hoursForm(times, reading.today) : {}), ...typed }
  const error = Object.keys(problems).length > 0
  return c.var.page({
    title: reading.said.forms[kind],
    breadcrumb: [...crumbs(c), { href: itemPaths.new, label: reading.said.title }],
    noindex: true,
    islands: ['alike'],
    ...(error ? { error, status: 422 as const } : {}),
    body: <NewPage {...{ reading, places, values, problems, proposals, wish }} />,
  })
}

/** The form of a new thing of this kind; the address may name whose it is and where. */
export const newPage = (deps: Deps, kind: ItemKind): Handler<AppEnv> =>
  forRoles(
    makersOf(kind),
    (c) => {
      const { giver, place } = NEW_FIELDS
      const asked = Object.fromEntries([giver, place].map((name) => [name, c.req.query(name) ?? '']))
      return show(c, deps, kind, asked)
    },
    { proof: false },
  )

/** What is called something like a name that somebody types: what each is, and the page where she looks at it. */
export const alikeNames = (deps: Deps, kind: ItemKind): Handler<AppEnv> =>
  forRoles(
    makersOf(kind),
    async (c) => {
      const name = (c.req.query('naam') ?? '').trim().slice(0, 200)
      const key = newId()
      const wish = { kind, values: { texts: { name, description: '' } }, organization: null, at: null, key }
      const found = await read(deps.db, c.var.scope, (trx) => alikeTo(trx, factsOfNew(wish), MOST_ALIKE))
      return c.json({
        title: found.length > 0 ? newTexts(c).alike.title : '',
        items: found.map((each) => ({
          label: [each.name, each.organization].filter(Boolean).join(', '),
          href: inLang(c.var.lang, publicPath(kind, each.id)),
        })),
      })
    },
    { proof: false },
  )

async function proposalsOf(trx: Trx, kind: ItemKind, alike: readonly Alike[]): Promise<Proposal[]> {
  const found: Proposal[] = []
  for (const each of alike) {
    const item = await itemNow(trx, kind, each.id)
    if (item) found.push({ alike: each, item })
  }
  return found
}

/** What stands there already and was not yet said to be something else; nothing when it may be made. */
async function unseen(trx: Trx, wish: NewItem, typed: FormValues) {
  const alike = await alikeTo(trx, factsOfNew(wish), MOST_ALIKE)
  const seen = typed[NEW_FIELDS.different] === 'ja' ? (typed[NEW_FIELDS.seen] ?? '').split(' ') : []
  return {
    asks: alike.some(({ id }) => !seen.includes(id)) ? alike : [],
    distinct: alike.map(({ id }) => id),
  }
}

async function store(c: AppContext, deps: Deps, who: SignedIn, kind: ItemKind, typed: FormValues) {
  const by = changerOf(c, who, deps)
  return write(deps.db, c.var.scope, async (trx) => {
    const { reading } = await readingFor(trx, c, deps, kind, typed)
    const before = await madeBefore(trx, kind, reading.key, by)
    if (before) return { made: before }
    const wish = await readNew(trx, typed, reading)
    if (!wish.ok) return { problems: wish.problems }
    const { asks, distinct } = await unseen(trx, wish.value, typed)
    if (asks.length > 0) return { wish: wish.value, proposals: await proposalsOf(trx, kind, asks) }
    const made = await makeItem(trx, wish.value, by, distinct)
    if (!made.ok) return {}
    const role = by.role === 'coordinator' ? ('coordinator' as const) : ('organization' as const)
    const check = { group: 'all', role, way: 'site', outcome: 'ok' } as const
    await recordCheck(trx, { kind, id: made.value.id }, check, by)
    return { made: made.value }
  })
}

/** Takes what was typed: puts it on the map or proposes it, or first asks whether it is there already. */
export const makeNew = (deps: Deps, kind: ItemKind): Handler<AppEnv> =>
  forRoles(
    makersOf(kind),
    async (c, who) => {
      const typed = await readForm(c)
      if (typed[ADD_LINE]) return show(c, deps, kind, addLine(typed))
      const { made, problems, wish, proposals } = await store(c, deps, who, kind, typed)
      if (made) {
        const done = made.state === 'applied' || decidesHere(c) ? 'gemaakt' : 'voorgesteld'
        return backToItem(c, { kind, id: made.id }, done)
      }
      if (problems) return show(c, deps, kind, typed, { problems })
      return wish && proposals ? show(c, deps, kind, typed, { wish, proposals }) : c.notFound()
    },
    { proof: false },
  )
