import {
  ADD_LINE,
  addLine,
  changeItem,
  editEn,
  editNl,
  type HoursValues,
  type Item,
  itemNow,
  specialHours,
  type Wish,
} from '../../domains/directory/index.ts'
import { areaOfItem } from '../../domains/freshness/index.ts'
import { inboxPaths } from '../../domains/inbox/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { AppContext, Deps } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Problems } from '../../platform/result.ts'
import { backToAsked, byLink, missingPage, takes, todayOf } from './asked.tsx'
import { changeForm, PHONE, readChange } from './change-form.ts'
import { actAsked, showAsked, textsOf } from './key.tsx'
import { ChangePage } from './views/change.tsx'

/** Where somebody says what this form cannot change; null for a thing that is nowhere. */
async function elsewhereOf(trx: Trx, { kind, id }: Item): Promise<string | null> {
  const { wijkCode, municipalityCode } = await areaOfItem(trx, { kind, id })
  const area = wijkCode ?? municipalityCode
  return area ? inboxPaths.send(area, 'wrong', { kind, id }) : null
}

interface Shown {
  key: string
  item: Item
  values: HoursValues
  problems?: Problems
}

async function show(c: AppContext, trx: Trx, deps: Deps, { key, item, values, problems = {} }: Shown) {
  const { lang } = c.var
  const texts = textsOf(c)
  const title = texts.change.title(item.name)
  const special = specialHours(item.values.times?.schedules ?? [], todayOf(deps))
  const elsewhere = await elsewhereOf(trx, item)
  const body = <ChangePage {...{ lang, texts, secret: key, item, values, problems, special, elsewhere }} />
  const refused = Object.keys(problems).length > 0
  return c.var.page({ title, body, noindex: true, ...(refused ? { error: true, status: 422 } : {}) })
}

/** The form with what stands there now. */
export const changePage = (deps: Deps) =>
  showAsked(deps, async (c, trx, { key, asked }) => {
    if (asked.over) return backToAsked(c, key)
    const item = await itemNow(trx, asked.kind, asked.id)
    if (!item) return missingPage(c)
    return show(c, trx, deps, { key, item, values: changeForm(item, todayOf(deps), c.var.lang) })
  })

/** Makes the changes, each as a version; what is risky waits. `secret`: one of them was refused. */
async function makeChanges(trx: Trx, deps: Deps, wishes: readonly Wish[]) {
  const made = []
  for (const wish of wishes) made.push(await changeItem(trx, wish, byLink(deps)))
  return {
    waits: made.some((each) => each.ok && each.value.state === 'waiting'),
    secret: made.some((each) => !each.ok && each.problems.why === 'secret'),
  }
}

/** “Aanpassen”: changes what is different, and says that the rest is right. */
export const change = (deps: Deps) =>
  actAsked(deps, async (c, trx, { key, opened, asked }) => {
    if (asked.over) return backToAsked(c, key)
    const item = await itemNow(trx, asked.kind, asked.id)
    if (!item) return missingPage(c)
    const values = await readForm(c)
    if (values[ADD_LINE]) return show(c, trx, deps, { key, item, values: addLine(values) })
    const { lang } = c.var
    const { change: texts } = textsOf(c)
    const { hours } = { nl: editNl, en: editEn }[lang]
    const read = readChange(item, values, { today: todayOf(deps), lang, texts, hours })
    if (!read.ok) return show(c, trx, deps, { key, item, values, problems: read.problems })
    await takes(trx, deps, opened, asked, read.value.length > 0 ? 'changed' : 'ok')
    const { waits, secret } = await makeChanges(trx, deps, read.value)
    if (secret) return show(c, trx, deps, { key, item, values, problems: { [PHONE]: texts.problems.secret } })
    return backToAsked(c, key, waits)
  })
