import { formatDate, inLang, type Lang } from '../../platform/i18n.ts'
import { freshnessPaths } from './paths.ts'
import type { Asked } from './reminder.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** More links than this make a letter that nobody reads; the list on the site has all. */
const MOST_NAMED = 20

interface Facts {
  lang: Lang
  /** Name of the site. */
  site: string
  /** Scheme and host. */
  origin: string
  organization: string
  /** The key that opens the whole letter. */
  key: string
  /** What it asks about, with the key of each. */
  items: readonly (Pick<Asked, 'name' | 'dueOn'> & { key: string })[]
  today: string
}

/** On one line: a name comes from files of others, and a line break in a subject would begin a new header. */
const line = (text: string) => text.replace(/[\s\p{C}]+/gu, ' ').trim()

/** The mail that asks an organisation whether what the map says of it is still right. */
export function reminderLetter(facts: Facts): { subject: string; text: string } {
  const { lang, site, origin, key, items, today } = facts
  const texts = { nl, en }[lang].letter
  const to = (path: string, language = lang) => new URL(inLang(language, path), origin).href
  const organization = line(facts.organization).slice(0, 80)
  const named = items.slice(0, MOST_NAMED).map(({ name, dueOn, key: own }) => {
    const term = dueOn < today ? texts.was(formatDate(lang, dueOn)) : texts.until(formatDate(lang, dueOn))
    return `${line(name)} (${term})\n${to(freshnessPaths.asked(own))}`
  })
  const rest = items.length - named.length
  const parts = [
    texts.hello,
    texts.why(organization, line(site)),
    items.length > 1 ? texts.all(items.length, to(freshnessPaths.letter(key))) : null,
    texts.each(items.length),
    ...named,
    rest > 0 ? texts.more(rest) : null,
    texts.who(organization),
    items.length > 1 ? null : texts.letter(to(freshnessPaths.letter(key))),
    texts.english(to(freshnessPaths.letter(key), lang === 'nl' ? 'en' : 'nl')),
  ]
  return {
    subject: texts.subject(organization, items.length),
    text: `${parts.filter((part) => part !== null).join('\n\n')}\n`,
  }
}
