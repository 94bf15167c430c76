import type { Lang } from '../../platform/i18n.ts'
import { type ApiContact, openapi } from '../openapi.ts'
import type { Flavour } from './endpoints.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** The OpenAPI document of one of the standards. */
export function hsdsDocument(
  lang: Lang,
  { base, version, standard, endpoints }: Flavour,
  contact: ApiContact,
): object {
  const words = { nl, en }[lang]
  const used = new Set(endpoints.map(({ tag }) => tag))
  const tags = Object.fromEntries(Object.entries(words.tags).filter(([name]) => used.has(name)))
  const title = words.title.replace('HSDS 3.1', standard === '3.1' ? 'HSDS 3.1' : standard)
  return openapi({ words: { ...words, title, tags }, version, server: base, contact, endpoints })
}
