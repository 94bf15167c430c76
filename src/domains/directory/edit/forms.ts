import { no, ok, type Problems, type Result } from '../../../platform/result.ts'
import {
  type Address,
  type CostOption,
  generalCost,
  type Phone,
  STATUSES,
  type Status,
} from '../directory.ts'
import { isPhone, isWebAddress } from '../import/reading.ts'
import { postalCode, toAddress } from '../recipe/address.ts'
import { hasMarkup, tidy } from '../recipe/text.ts'
import type { GroupValues } from './item.ts'
import type { Texts } from './texts.nl.ts'

/** What somebody typed, by the names of the fields. */
export type Typed = Readonly<Record<string, string | undefined>>
type Words = Texts['problems']

export const LONGEST_NAME = 200
export const LONGEST_TEXT = 5_000
/** Phone numbers of one form: those that there are, and room for one more, up to here. */
export const MOST_PHONES = 6
export const phoneField = (index: number) => `telefoon-${index}`
export const themeField = (taxonomy: keyof GroupValues['themes'], id: string) =>
  `${taxonomy === 'life_domain' ? 'domein' : 'groep'}-${id}`

/** What each status is called in a form. */
export const STATUS_WORDS: Record<Status, string> = {
  ...{ active: 'er', 'temporarily closed': 'dicht', defunct: 'gestopt', inactive: 'weg' },
}

const one = (typed: Typed, name: string) => tidy(typed[name] ?? '')
const orNull = (text: string) => (text === '' ? null : text)

function done<T>(problems: Problems, value: T): Result<T> {
  return Object.keys(problems).length > 0 ? no(problems) : ok(value)
}

/** The fields of a form that was not sent yet, for the parts that have no form of their own. */
export const formOf = {
  texts: ({ name, description }: GroupValues['texts']) => ({ naam: name, uitleg: description }),
  contact: ({ phones, email, site }: GroupValues['contact']) => ({
    ...Object.fromEntries(phones.map(({ number }, index) => [phoneField(index), number])),
    ...{ mail: email ?? '', site: site ?? '' },
  }),
  place: ({ addresses: [address] }: GroupValues['place']) => ({
    straat: address?.address_1 ?? '',
    postcode: address?.postal_code ?? '',
    plaats: address?.city ?? '',
  }),
  cost: ({ costs, text }: GroupValues['cost']) => ({
    bedrag: String(generalCost(costs) ?? '').replace('.', ','),
    tekst: text ?? '',
  }),
  themes: (themes: GroupValues['themes']) =>
    Object.fromEntries(
      (['life_domain', 'target_group'] as const).flatMap((taxonomy) =>
        themes[taxonomy].map((id) => [themeField(taxonomy, id), 'ja']),
      ),
    ),
  existence: ({ status }: GroupValues['existence']) => ({ stand: STATUS_WORDS[status] }),
}

/** Name and explanation. */
export function readTexts(typed: Typed, words: Words): Result<GroupValues['texts']> {
  const problems: Problems = {}
  const [name, description] = [one(typed, 'naam').replaceAll('\n', ' '), one(typed, 'uitleg')]
  if (name === '') problems.naam = words.name
  else if (name.length > LONGEST_NAME) problems.naam = words.long(LONGEST_NAME)
  else if (hasMarkup(name)) problems.naam = words.markup
  if (description.length > LONGEST_TEXT) problems.uitleg = words.long(LONGEST_TEXT)
  else if (hasMarkup(description)) problems.uitleg = words.markup
  return done(problems, { name, description })
}

/** Phone numbers, mail address and website; what a number is for stays with it. */
export function readContact(
  typed: Typed,
  present: GroupValues['contact'],
  words: Words,
): Result<GroupValues['contact']> {
  const problems: Problems = {}
  const phones: Phone[] = []
  for (let index = 0; index < Math.max(MOST_PHONES, present.phones.length); index += 1) {
    const [number, before] = [one(typed, phoneField(index)), present.phones[index]]
    if (number === '') continue
    if (number !== before?.number && !isPhone(number)) problems[phoneField(index)] = words.phone
    phones.push({ ...before, number })
  }
  const mail = one(typed, 'mail')
  if (mail !== (present.email ?? '') && mail !== '' && !/^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i.test(mail))
    problems.mail = words.mail
  const written = one(typed, 'site')
  const site = written === '' || /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `https://${written}`
  if (site !== (present.site ?? '') && site !== '' && !isWebAddress(site)) problems.site = words.site
  return done(problems, { phones, email: orNull(mail), site: orNull(site) })
}

/** The address as typed; null when all is empty. Where it lies on the map is looked up apart. */
export function readAddress(typed: Typed, words: Words): Result<Address | null> {
  const problems: Problems = {}
  const [street, code, city] = [one(typed, 'straat'), one(typed, 'postcode'), one(typed, 'plaats')]
  if (street === '' && code === '' && city === '') return ok(null)
  if (!/\p{L}{2}.*\d/u.test(street)) problems.straat = words.street
  const clean = postalCode(code)
  if (code !== '' && clean === null) problems.postcode = words.postcode
  if (city === '') problems.plaats = words.city
  return done(problems, toAddress({ street, postalCode: clean ?? undefined, city }))
}

/** What everybody pays, and words about it; amounts for others stay. */
export function readCost(
  typed: Typed,
  present: GroupValues['cost'],
  words: Words,
): Result<GroupValues['cost']> {
  const problems: Problems = {}
  const [amount, text] = [one(typed, 'bedrag').replace(/^€\s*/, '').replace(',', '.'), one(typed, 'tekst')]
  const known = /^\d{1,5}(\.\d{1,2})?$/.test(amount)
    ? Number(amount)
    : /^gratis$|^free$/i.test(amount)
      ? 0
      : null
  if (amount !== '' && known === null) problems.bedrag = words.amount
  if (text.length > 1_000) problems.tekst = words.long(1_000)
  else if (hasMarkup(text)) problems.tekst = words.markup
  const others = present.costs.filter(({ option }) => option !== undefined)
  const before = present.costs.find(({ option }) => option === undefined)
  const general: CostOption[] =
    known === null ? [] : [{ ...(before?.amount === known ? before : {}), amount: known, currency: 'EUR' }]
  return done(problems, { costs: [...general, ...others], text: orNull(text) })
}

/** What it is about: every box that was ticked, of the terms that there are. */
export function readThemes(
  typed: Typed,
  known: Record<keyof GroupValues['themes'], readonly { id: string }[]>,
): Result<GroupValues['themes']> {
  const ticked = (taxonomy: keyof GroupValues['themes']) =>
    known[taxonomy]
      .map(({ id }) => id)
      .filter((id) => typed[themeField(taxonomy, id)] !== undefined)
      .sort()
  return ok({ life_domain: ticked('life_domain'), target_group: ticked('target_group') })
}

/** Whether it is still there. */
export function readExistence(typed: Typed, words: Words): Result<GroupValues['existence']> {
  const status = STATUSES.find((each) => STATUS_WORDS[each] === typed.stand)
  return status ? ok({ status }) : no({ stand: words.status })
}
