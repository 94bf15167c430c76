import type { Lang } from '../platform/i18n.ts'

/**
 * The `lang` of words that exist in Dutch only, such as the name and description of an activity: on a page in another
 * language a screen reader must say them in a Dutch voice (WCAG 3.1.2). Undefined, so no attribute, on a Dutch page.
 */
export function dutchOn(lang: Lang): 'nl' | undefined {
  return lang === 'nl' ? undefined : 'nl'
}
