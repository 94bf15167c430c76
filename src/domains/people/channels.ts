import type { Translated } from '../../platform/i18n.ts'
import type { Profile, Values } from './person.ts'
import { type Audience, type Consent, type Shown, standInOf, visibleTo } from './visibility.ts'

/** Words in both languages: Dutch stands in where nobody wrote English. */
export function bothWords(words: Values['role']): Translated {
  return { nl: words.nl, en: words.en ?? words.nl }
}

/** What machines get of a person. */
export function recordOf(shown: Shown) {
  const { name, role, about, reach, ...rest } = shown.values
  return {
    id: shown.id,
    name,
    ...(role ? { role: bothWords(role) } : {}),
    ...(about ? { about: bothWords(about) } : {}),
    ...(reach ? { reach: bothWords(reach) } : {}),
    ...rest,
    ...(shown.photo ? { photo: shown.photo } : {}),
  }
}

const everything = (shown: Shown) => ({ ...shown.values, photo: shown.photo })
const card = ({ values: { phone: _phone, email: _email, ...values }, photo }: Shown) => ({ ...values, photo })

/**
 * Every way in which something of a person leaves this house, and what goes that way. Each takes what `visibleTo` gave;
 * a test sends a profile without consent through all of them. The print of a page is the page.
 */
export const CHANNELS = {
  page: everything,
  print: everything,
  list: card,
  search: card,
  neighbourhood: card,
  offer: card,
  map: ({ values }: Shown) => values.areas ?? null,
  api: recordOf,
  photo: ({ photo }: Shown) => photo,
  letter: ({ values }: Shown) => values.name,
  stand: (shown: Shown, today: string) => standInOf(shown, today),
} as const satisfies Record<string, (shown: Shown, today: string) => unknown>

export type Channel = keyof typeof CHANNELS

/** What goes through a channel to an audience today; null when nothing does. */
export function through(
  channel: Channel,
  profile: Profile,
  consents: readonly Consent[],
  audience: Audience,
  today: string,
): unknown {
  const shown = visibleTo(profile, consents, audience, today)
  return shown && CHANNELS[channel](shown, today)
}
