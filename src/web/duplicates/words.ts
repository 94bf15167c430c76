import {
  addressLine,
  type Evidence,
  type GroupValues,
  type Item,
  isHollow,
  type MergeField,
} from '../../domains/directory/index.ts'
import { costLines, scheduleLines } from '../../domains/directory/views/schedule-text.ts'
import type { Lang } from '../../platform/i18n.ts'
import type { DuplicateTexts } from './texts.nl.ts'

function reason({ what, percent = 0 }: Evidence, { reasons }: DuplicateTexts): string {
  const said = reasons[what]
  return typeof said === 'string' ? said : said(percent)
}

/** What speaks for two things being one, and what against it; what weighs most first. */
export function reasonsOf(
  evidence: readonly Evidence[],
  texts: DuplicateTexts,
): { for: string[]; against: string[] } {
  const words = (sign: number) =>
    evidence.filter(({ points }) => Math.sign(points) === sign).map((each) => reason(each, texts))
  return { for: words(1), against: words(-1) }
}

type Lines = (values: Partial<GroupValues>, lang: Lang) => readonly (string | null | undefined)[]

const LINES: Readonly<Record<MergeField, Lines>> = {
  name: ({ texts }) => [texts?.name],
  description: ({ texts }) => [texts?.description],
  times: ({ times }, lang) => [...scheduleLines(times?.schedules ?? [], lang), times?.text],
  place: ({ place }) => [addressLine(place?.addresses ?? []) ?? coordinates(place?.point)],
  phones: ({ contact }) =>
    contact?.phones.map(({ number, description }) => [number, description].filter(Boolean).join(', ')) ?? [],
  email: ({ contact }) => [contact?.email],
  site: ({ contact }) => [contact?.site],
  cost: ({ cost }, lang) => (cost ? costLines(cost.text, cost.costs, lang) : []),
}

function coordinates(point: { longitude: number; latitude: number } | null | undefined): string | null {
  return point ? `${point.latitude.toFixed(5)}, ${point.longitude.toFixed(5)}` : null
}

/** What an item says of a field, in lines for a reader; empty when it says nothing. */
export function linesOf({ values }: Item, field: MergeField, lang: Lang): string[] {
  return LINES[field](values, lang).filter((line): line is string => !isHollow(line) && line !== undefined)
}
