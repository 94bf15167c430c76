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

const away = (shown: Shown, today: string) => standInOf(shown, today)
const everything = (shown: Shown, today: string) => ({
  ...{ ...shown.values, standIn: away(shown, today) },
  photo: shown.photo,
})
const card = (shown: Shown, today: string) => {
  const { name, role, specialisms, areas, organization } = shown.values
  const until = away(shown, today)?.until ?? null
  return { name, role, specialisms, areas, organization, until, photo: shown.photo }
}

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
  stand: away,
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

/** What of this is for everybody: the part that nobody has to be told of when a colleague looks. Null without the name. */
function openPart(shown: Shown): Shown | null {
  const { amongUs, values, photo } = shown
  if (amongUs.includes('name')) return null
  const open = Object.entries(values).filter(([field]) => !amongUs.some((each) => each === field))
  return {
    ...shown,
    values: Object.fromEntries(open) as Shown['values'],
    photo: amongUs.includes('photo') ? null : photo,
  }
}

/**
 * Whether a channel tells this reader more of somebody than it tells everybody: a look that has to be written down. The
 * picture is a channel of its own, because a browser fetches it apart.
 */
export function tellsMore(channel: Channel, shown: Shown, today: string): boolean {
  const told = (what: Shown | null) => {
    if (what === null) return 'null'
    const seen = channel === 'photo' ? what : { ...what, photo: null }
    return JSON.stringify(CHANNELS[channel](seen, today) ?? null)
  }
  return told(shown) !== told(openPart(shown))
}
