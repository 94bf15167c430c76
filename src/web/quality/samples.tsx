import type { Handler } from 'hono'
import {
  accuracyOf,
  drawSample,
  fieldsOf,
  nextToCall,
  readHeard,
  recordHeard,
  type SampleItem,
  SIZES,
  sampleByNumber,
  sampleItems,
  samples,
} from '../../domains/freshness/index.ts'
import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { inLang } from '../../platform/i18n.ts'
import { forRoles } from '../desk/for-roles.ts'
import { qualityPaths } from './paths.ts'
import { standsOf } from './stands.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { SamplePage } from './views/sample.tsx'
import { fieldName, type ItemProps, SampleItemPage } from './views/sample-item.tsx'
import { Samples } from './views/samples.tsx'

/** `steekproef.doen` in docs/policy/access.md: it shows nothing of people, so no second proof is asked. */
const forCallers = (work: (c: AppContext, who: SignedIn) => Promise<Response>) =>
  forRoles(['coordinator'], work, { proof: false })

const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang]

const callerOf = (c: AppContext, { clock }: Deps) => ({
  ...{ tenant: c.var.tenant.id, actor: c.var.scope.actor, role: 'coordinator' as const, now: clock.now() },
})

const wholeNumber = (typed = '') => (/^\d{1,9}$/.test(typed) ? Number(typed) : 0)

async function showSamples(c: AppContext, { db }: Deps, problem?: string) {
  const { title } = textsOf(c).samples
  const all = await read(db, c.var.scope, samples)
  const body = <Samples lang={c.var.lang} samples={all} problem={problem} />
  return c.var.page({ title, noindex: true, error: problem !== undefined, status: problem ? 422 : 200, body })
}

/** Every sample, and the form to draw one. */
export const samplesPage = (deps: Deps): Handler<AppEnv> => forCallers((c) => showSamples(c, deps))

/** Draws a sample. Not while one waits that nobody began with: nobody draws until it pleases. */
export const drawOne = (deps: Deps): Handler<AppEnv> =>
  forCallers(async (c) => {
    const size = wholeNumber((await readForm(c)).aantal)
    const texts = textsOf(c).samples
    if (size < SIZES.least || size > SIZES.most) return showSamples(c, deps, texts.badSize)
    const number = await write(deps.db, c.var.scope, async (trx) => {
      const fresh = (await samples(trx)).find(({ tally }) => accuracyOf(tally).left === tally.drawn)
      return fresh ? { busy: fresh.number } : drawSample(trx, { size, seed: null }, callerOf(c, deps))
    })
    if (number === null) return showSamples(c, deps, texts.empty)
    if (typeof number === 'object') return showSamples(c, deps, texts.busy)
    return seeOther(c, qualityPaths.sample(number))
  })

/** A sample with what was drawn; null when there is none. */
async function load(trx: Trx, c: AppContext, today: string) {
  const sample = await sampleByNumber(trx, wholeNumber(c.req.param('number')))
  if (!sample) return null
  const items = await sampleItems(trx, sample.id)
  const at = (position: number): SampleItem | undefined => items.find((each) => each.position === position)
  const position = wholeNumber(c.req.param('position'))
  return {
    ...{ sample, items, item: at(position) ?? null, next: nextToCall(items, today, position) },
    recorded: at(wholeNumber(c.req.query('vastgelegd'))),
  }
}

/** One sample: whom to call now, and what was heard. */
export const samplePage = ({ db, clock }: Deps): Handler<AppEnv> =>
  forCallers(async (c) => {
    const { lang, scope } = c.var
    const loaded = await read(db, scope, (trx) => load(trx, c, localDay(clock.now())))
    if (!loaded) return c.notFound()
    const texts = textsOf(c)
    return c.var.page({
      ...{ title: texts.sample.title(loaded.sample.number), noindex: true },
      breadcrumb: [{ href: qualityPaths.samples, label: texts.samples.title }],
      body: <SamplePage lang={lang} {...loaded} />,
    })
  })

type Shown = Pick<ItemProps, 'values' | 'problems'>

async function showItem(c: AppContext, { db, clock }: Deps, shown: Shown = {}) {
  const { lang, scope } = c.var
  const loaded = await read(db, scope, async (trx) => {
    const found = await load(trx, c, localDay(clock.now()))
    return found?.item ? { ...found, item: found.item, stands: await standsOf(trx, found.item) } : null
  })
  if (!loaded) return c.notFound()
  const texts = textsOf(c)
  const { number } = loaded.sample
  return c.var.page({
    ...{ title: loaded.item.name, noindex: true },
    breadcrumb: [
      { href: qualityPaths.samples, label: texts.samples.title },
      { href: qualityPaths.sample(number), label: texts.sample.title(number) },
    ],
    ...{ error: shown.problems !== undefined, status: shown.problems ? 422 : 200 },
    body: <SampleItemPage lang={lang} {...loaded} {...shown} />,
  })
}

/** One entry to call. */
export const itemPage = (deps: Deps): Handler<AppEnv> => forCallers((c) => showItem(c, deps))

/** Records what was heard, and goes on to the next one. */
export const recordOne = (deps: Deps): Handler<AppEnv> =>
  forCallers(async (c) => {
    const { uitkomst: outcome = '', notitie: note = '', ...typed } = await readForm(c)
    const caller = callerOf(c, deps)
    const today = localDay(caller.now)
    const done = await write(deps.db, c.var.scope, async (trx) => {
      const found = await load(trx, c, today)
      if (!found?.item) return null
      const { sample, item } = found
      const fields = fieldsOf(item.kind).filter((field) => typed[fieldName(field)] !== undefined)
      const heard = readHeard(item.kind, { outcome, fields, note })
      if (!heard.ok) return { problems: heard.problems, values: { fields, note } }
      await recordHeard(trx, sample, item, heard.value, caller)
      const next = nextToCall(await sampleItems(trx, sample.id), today, item.position)
      return { number: sample.number, position: item.position, next }
    })
    if (!done) return c.notFound()
    if ('problems' in done) return showItem(c, deps, done)
    const { number, next, position } = done
    const path = next === null ? qualityPaths.sample(number) : qualityPaths.item(number, next)
    return c.redirect(`${inLang(c.var.lang, path)}?vastgelegd=${position}`, 303)
  })
