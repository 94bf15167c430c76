import type { Lang } from '../platform/i18n.ts'
import { en } from './texts.en.ts'
import { nl, type Texts } from './texts.nl.ts'

/** The words of the components themselves, in the reader's language. */
export const textsFor = (lang: Lang): Texts => ({ nl, en })[lang]
