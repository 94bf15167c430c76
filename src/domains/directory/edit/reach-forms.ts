import { no, ok, type Problems, type Result } from '../../../platform/result.ts'
import type { Typed } from './forms.ts'
import type { GroupValues } from './item.ts'
import type { Texts } from './texts.nl.ts'

type Words = Texts['problems']

/** The names of the fields of ages, in years. */
export const AGE_FIELDS = { least: 'leeftijd-van', most: 'leeftijd-tot' } as const
export const areaField = (code: string) => `gebied-${code}`

/** The fields of both parts, not sent yet. */
export const reachForm = {
  areas: ({ codes }: GroupValues['areas']) =>
    Object.fromEntries(codes.map((code) => [areaField(code), 'ja'])),
  ages: ({ least, most }: GroupValues['ages']) => ({
    [AGE_FIELDS.least]: String(least ?? ''),
    [AGE_FIELDS.most]: String(most ?? ''),
  }),
}

function readAge(typed: string): number | null | undefined {
  const text = typed.trim().replace(/\s*jaar$/i, '')
  if (text === '') return null
  return /^\d{1,3}$/.test(text) && Number(text) <= 120 ? Number(text) : undefined
}

/** From which age and up to which; empty is no limit on that side. */
export function readAges(typed: Typed, words: Words): Result<GroupValues['ages']> {
  const problems: Problems = {}
  const least = readAge(typed[AGE_FIELDS.least] ?? '')
  const most = readAge(typed[AGE_FIELDS.most] ?? '')
  if (least === undefined) problems[AGE_FIELDS.least] = words.age
  if (most === undefined) problems[AGE_FIELDS.most] = words.age
  else if (typeof least === 'number' && most !== null && most < least)
    problems[AGE_FIELDS.most] = words.ageOrder
  if (Object.keys(problems).length > 0) return no(problems)
  return ok({ least: least ?? null, most: most ?? null })
}

/**
 * The areas that were ticked, of those that the form shows (`known`); what it cannot show – a buurt, an area elsewhere –
 * stays. The whole municipality makes its own wijken needless.
 */
export function readAreas(
  typed: Typed,
  { codes }: GroupValues['areas'],
  known: readonly string[],
): GroupValues['areas'] {
  const ticked = known.filter((code) => typed[areaField(code)] !== undefined)
  const others = codes.filter((code) => !known.includes(code))
  const whole = (code: string) => !code.startsWith('GM') && ticked.includes(`GM${code.slice(2, 6)}`)
  return { codes: [...ticked.filter((code) => !whole(code)), ...others].sort() }
}
