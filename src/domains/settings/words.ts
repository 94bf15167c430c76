import { LANGS } from '../../platform/i18n.ts'
import { no, ok, type Problems, type Result } from '../../platform/result.ts'
import type { SiteWords } from './setting.ts'
import type { Texts } from './texts.nl.ts'

/** Names of the fields in the form. */
export const wordFields = {
  name: 'naam',
  phone: 'telefoon',
  phoneHours: 'telefoontijden',
  email: 'mail',
  address: 'adres',
  open: { nl: 'open-nl', en: 'open-en' },
  about: { nl: 'wie-nl', en: 'wie-en' },
  welcome: { nl: 'welkom-nl', en: 'welkom-en' },
  foot: { nl: 'voet-nl', en: 'voet-en' },
} as const

/** Most characters of each; what stands on every page must stay short. */
const MOST = {
  ...{ name: 60, phone: 25, phoneHours: 80, email: 254, address: 120 },
  ...{ open: 120, about: 160, welcome: 240, foot: 300 },
} as const
const MOST_FOOT_LINES = 4

const PHONE = /^\+?[0-9][0-9 ()-]{1,23}$/
const EMAIL = /^[^\s@<>"(),:;[\]\\]{1,64}@[a-z0-9]([a-z0-9.-]{0,180}[a-z0-9])?\.[a-z]{2,24}$/i

/** One line: what was typed over more becomes one. It goes into mails too, where a line end would begin a header. */
const oneLine = (typed = '') => typed.replace(/[\p{Cc}\s]+/gu, ' ').trim()
const someLines = (typed = '') => typed.split('\n').map(oneLine).filter(Boolean).join('\n')

/** Reads the form; all problems at once, by field. Fields that are not of this form are not looked at. */
export function readWords(
  typed: Record<string, string>,
  texts: Texts['words']['problems'],
): Result<SiteWords> {
  const problems: Problems = {}
  const take = (field: string, most: number, read = oneLine) => {
    const value = read(typed[field])
    if (value.length > most) problems[field] = texts.long(most)
    return value
  }
  const pair = (key: 'open' | 'about' | 'welcome' | 'foot', read = oneLine) => {
    const [nl, en] = LANGS.map((lang) => take(wordFields[key][lang], MOST[key], read))
    return { nl: nl ?? '', en: en ?? '' }
  }
  const value: SiteWords = {
    name: take(wordFields.name, MOST.name),
    phone: take(wordFields.phone, MOST.phone) || null,
    phoneHours: take(wordFields.phoneHours, MOST.phoneHours) || null,
    email: take(wordFields.email, MOST.email) || null,
    address: take(wordFields.address, MOST.address) || null,
    ...{ open: pair('open'), about: pair('about'), welcome: pair('welcome') },
    foot: pair('foot', someLines),
  }
  if (value.name.length < 2) problems[wordFields.name] = texts.name
  if (value.phone && !PHONE.test(value.phone)) problems[wordFields.phone] = texts.phone
  if (value.email && !EMAIL.test(value.email)) problems[wordFields.email] = texts.email
  for (const lang of LANGS)
    if (value.foot[lang].split('\n').length > MOST_FOOT_LINES)
      problems[wordFields.foot[lang]] = texts.lines(MOST_FOOT_LINES)
  return Object.keys(problems).length > 0 ? no(problems) : ok(value)
}

/** The form as it is filled in for these words. */
export function typedWords(words: SiteWords): Record<string, string> {
  const { name, phone, phoneHours, email, address } = words
  const pairs = (['open', 'about', 'welcome', 'foot'] as const).flatMap((key) =>
    LANGS.map((lang) => [wordFields[key][lang], words[key][lang]]),
  )
  return {
    [wordFields.name]: name,
    [wordFields.phone]: phone ?? '',
    [wordFields.phoneHours]: phoneHours ?? '',
    [wordFields.email]: email ?? '',
    [wordFields.address]: address ?? '',
    ...Object.fromEntries(pairs),
  }
}
