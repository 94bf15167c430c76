import type { Translated } from '../../platform/i18n.ts'

/** What a site says of itself. Name and telephone stand with the working area; the rest is in `setting`. */
export interface SiteWords {
  name: string
  phone: string | null
  phoneHours: string | null
  email: string | null
  /** Where somebody can walk in, on one line. */
  address: string | null
  /** When that is open. */
  open: Translated
  /** One sentence on who is behind it, at the foot of every page; empty: the one of Weefsel. */
  about: Translated
  /** The sentence under the question on the front page; empty: the one of Weefsel. */
  welcome: Translated
  /** Lines at the foot of every page. */
  foot: Translated
}

/** Colours of what can be pressed, chosen by an administrator, on light and on dark. */
export interface Accent {
  light: string
  dark: string
}

/** How a site looks: the name of a theme, and what an administrator puts over it. */
export interface Look {
  theme: string
  accent: Accent | null
  /** SHA-256 (hex) of the logo; null: the one of the theme. */
  logo: string | null
}

/** A saving of one part, to go back to. */
export interface Version<T> {
  id: string
  madeAt: Date
  /** When it was chosen; null for a look that was tried out. */
  inForceAt: Date | null
  value: T
}

/** Where an own page stands in the menus. */
export const PLACES = ['top', 'foot', 'none'] as const
export type Place = (typeof PLACES)[number]

/** An own page in a menu. */
export interface MenuPage {
  slug: string
  place: Place
  title: Translated
}

/** What every page of a site needs: kept in memory for a moment, so that a visitor does not wait for it. */
export interface SiteSettings {
  words: Omit<SiteWords, 'name' | 'phone' | 'phoneHours'>
  look: Omit<Look, 'theme'>
  pages: readonly MenuPage[]
}

const none = { nl: '', en: '' }

/** As long as nobody chose anything. */
export const NO_SETTINGS: SiteSettings = {
  words: {
    ...{ email: null, address: null },
    ...{ open: none, about: none, welcome: none, foot: none },
  },
  look: { accent: null, logo: null },
  pages: [],
}
