import { inLang, type Lang } from '../../platform/i18n.ts'

/** The list of this browser. */
export function listPath(lang: Lang): string {
  return inLang(lang, '/lijstje')
}

/** A list as others read it. */
export function sharedPath(lang: Lang, link: string): string {
  return inLang(lang, `/lijstje/${link}`)
}

/**
 * Where to go back to after a form: a path of this site, else the list. A foreign address that somebody put into a form
 * never leads away.
 */
export function backTo(lang: Lang, wanted: string | undefined): string {
  const local = wanted !== undefined && /^\/(?![/\\])[!-[\]-~]*$/.test(wanted) && wanted.length < 600
  return local ? wanted : listPath(lang)
}
