import type { HeldRole } from '../../../domains/accounts/index.ts'
import { formatDate, type Lang } from '../../../platform/i18n.ts'
import type { PeopleTexts } from '../texts-people.nl.ts'

type Role = Pick<HeldRole, 'role' | 'organizationId' | 'areaCode' | 'endsOn'>

/** A role in words: `redacteur, Buurthuis De Spoel (tot en met 30 juni 2027)`. */
export function roleWords(
  { role, organizationId, areaCode, endsOn }: Role,
  {
    lang,
    texts,
    names,
    today,
  }: { lang: Lang; texts: PeopleTexts; names: ReadonlyMap<string, string>; today: string },
): string {
  const thing = organizationId ?? areaCode
  const of = thing ? texts.of(names.get(thing) ?? texts.unknown) : ''
  const until = endsOn ? (endsOn < today ? texts.over : texts.until)(formatDate(lang, endsOn)) : ''
  return `${texts.roles[role]}${of}${until}`
}
