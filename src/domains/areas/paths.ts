import { inLang, type Lang } from '../../platform/i18n.ts'

/** The list of municipalities and wijken. */
export function areasPath(lang: Lang): string {
  return inLang(lang, '/wijken')
}

/** The page of one area. */
export function areaPath(lang: Lang, code: string): string {
  return inLang(lang, `/wijken/${encodeURIComponent(code)}`)
}
