import {
  type EditTexts,
  type GroupValues,
  generalCost,
  type HoursValues,
  hoursForm,
  type Item,
  readHours,
  sameValue,
  type Wish,
} from '../../domains/directory/index.ts'
import type { Lang } from '../../platform/i18n.ts'
import { no, ok, type Problems, type Result } from '../../platform/result.ts'
import type { FreshnessTexts } from './texts.nl.ts'

/** The names of the fields beside those of the hours. */
export const PHONE = 'telefoon'
export const PRICE = 'prijs'

type Costs = GroupValues['cost']

function priceText(amount: number | null, lang: Lang): string {
  if (amount === null) return ''
  const text = Number.isInteger(amount) ? String(amount) : amount.toFixed(2)
  return lang === 'nl' ? text.replace('.', ',') : text
}

/** The form as it opens: everything filled in as it stands. */
export function changeForm({ values }: Item, today: string, lang: Lang): HoursValues {
  const { times, contact, cost } = values
  return {
    ...(times ? hoursForm(times, today) : {}),
    [PHONE]: contact?.phones[0]?.number ?? '',
    ...(cost ? { [PRICE]: priceText(generalCost(cost.costs), lang) } : {}),
  }
}

/** The amount that everybody pays, replaced; words of the source that name another amount would contradict it, and go. */
function withPrice({ costs }: Costs, amount: number): Costs {
  const others = costs.filter(({ option }) => option !== undefined)
  return { costs: [{ amount, currency: 'EUR' }, ...others], text: null }
}

/** An amount as people type it: `2,50`, `€ 3`, `gratis`; null when it is none. */
export function readPrice(typed: string): number | null {
  const clean = typed.trim().toLowerCase()
  if (clean === 'gratis' || clean === 'free') return 0
  const found = /^(?:€|eur|euro)?\s*(\d{1,4})(?:[.,](\d{1,2}|-))?\s*(?:€|eur|euro)?$/.exec(clean)
  if (!found) return null
  return Number(`${found[1]}.${(found[2] ?? '0').replace('-', '0')}`)
}

function readPhone(typed: string): string | null {
  const number = typed.trim()
  const digits = number.replace(/\D/g, '').length
  return /^\+?[\d\s()./-]+$/.test(number) && digits >= 8 && digits <= 15 ? number : null
}

interface Reading {
  today: string
  lang: Lang
  texts: FreshnessTexts['change']
  hours: EditTexts['hours']
}

/** What of the contact changes; a field that was left empty changes nothing. */
function contactWish({ values }: Item, typed: string, problems: Problems, texts: Reading['texts']) {
  const { contact } = values
  const [first, ...others] = contact?.phones ?? []
  if (!contact || typed.trim() === '' || typed.trim() === first?.number) return null
  const number = readPhone(typed)
  if (number === null) problems[PHONE] = texts.problems.phone
  return number === null ? null : { ...contact, phones: [{ ...first, number }, ...others] }
}

function costWish({ values }: Item, typed: string, problems: Problems, { texts, lang }: Reading) {
  const { cost } = values
  if (!cost || typed.trim() === '' || typed.trim() === priceText(generalCost(cost.costs), lang)) return null
  const amount = readPrice(typed)
  if (amount === null) problems[PRICE] = texts.problems.cost
  return amount === null || amount === generalCost(cost.costs) ? null : withPrice(cost, amount)
}

/** What somebody wants changed of a thing, part by part; nothing when it stands so already. Every problem at its field. */
export function readChange(item: Item, values: HoursValues, reading: Reading): Result<Wish[]> {
  const { kind, id } = item
  const problems: Problems = {}
  const wishes: Wish[] = []
  const { times } = item.values
  if (times) {
    const hours = readHours(values, times, { today: reading.today, texts: reading.hours })
    if (!hours.ok) Object.assign(problems, hours.problems)
    else if (!sameValue(hours.value, times)) wishes.push({ kind, id, group: 'times', values: hours.value })
  }
  const contact = contactWish(item, values[PHONE] ?? '', problems, reading.texts)
  if (contact) wishes.push({ kind, id, group: 'contact', values: contact })
  const cost = costWish(item, values[PRICE] ?? '', problems, reading)
  if (cost) wishes.push({ kind, id, group: 'cost', values: cost })
  return Object.keys(problems).length > 0 ? no(problems) : ok(wishes)
}
