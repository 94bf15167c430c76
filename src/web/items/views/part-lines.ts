import {
  type AnyValue,
  addressLine,
  type FieldGroup,
  type GroupValues,
  type Item,
} from '../../../domains/directory/index.ts'
import { hoursSentence } from '../../../domains/directory/views/hours-editor.tsx'
import { costLines } from '../../../domains/directory/views/schedule-text.ts'
import { type Term, termNames } from '../../../domains/taxonomy/index.ts'
import type { Lang } from '../../../platform/i18n.ts'
import { siteName } from '../../../ui/link.tsx'
import type { Texts } from '../texts.nl.ts'

/** What a value is said with. */
export interface Words {
  lang: Lang
  texts: Texts
  terms: Readonly<Record<keyof GroupValues['themes'], readonly Term[]>>
  areas: readonly Municipality[]
}

interface Named {
  code: string
  name: string
}

/** A municipality of the working area with its wijken. */
export interface Municipality extends Named {
  wijken: readonly Named[]
}

/** The codes of a municipality and its wijken. */
export const codesOf = ({ code, wijken }: Municipality) => [code, ...wijken.map((wijk) => wijk.code)]

/** What areas are called; a code that is none of the working area stays a code. */
export function areaNames(codes: readonly string[], { areas, texts }: Words): string[] {
  const names = new Map(
    areas.flatMap(({ code, name, wijken }) => [
      [code, texts.edit.wholeMunicipality(name)] as const,
      ...wijken.map((wijk) => [wijk.code, wijk.name] as const),
    ]),
  )
  return codes.map((code) => names.get(code) ?? code)
}

type Said = { [G in FieldGroup]: (value: GroupValues[G], words: Words) => (string | null)[] }

const said: Said = {
  texts: ({ name, description }) => [name, ...description.split(/\n+/)],
  times: ({ schedules, text }, { lang }) =>
    schedules.length > 0 ? schedules.map((rule) => hoursSentence(rule, lang)) : [text],
  contact: ({ phones, email, site }) => [
    ...phones.map(({ number, description }) => (description ? `${number} (${description})` : number)),
    email,
    site && siteName(site),
  ],
  place: ({ addresses }) => addresses.map((address) => addressLine([address])),
  areas: ({ codes }, words) => areaNames(codes, words),
  ages: ({ least, most }, { texts }) =>
    least === null && most === null ? [] : [texts.item.years(least, most)],
  cost: ({ costs, text }, { lang }) => costLines(text, costs, lang),
  themes: (themes, { terms, lang }) =>
    (['life_domain', 'target_group'] as const).flatMap((each) => termNames(terms[each], themes[each], lang)),
  existence: ({ status }, { texts }) => [texts.edit.statuses[status]],
}

/** A part as lines that a person reads; none when nothing is known. */
export function partLines(group: FieldGroup, value: AnyValue, words: Words): string[] {
  const lines = (said[group] as (value: AnyValue, words: Words) => (string | null)[])(value, words)
  return lines.filter((line) => line !== null && line.trim() !== '') as string[]
}

/** The same of an item as it stands. */
export function itemLines({ values }: Item, group: FieldGroup, words: Words): string[] {
  const value = values[group]
  return value === undefined ? [] : partLines(group, value, words)
}
