import type { Lang } from '../i18n.ts'

/** Splits `/en/wijken` into its language and the path that routes know; Dutch has no prefix. */
export function splitLanguage(pathname: string): { lang: Lang; path: string } {
  if (pathname === '/en' || pathname === '/en/') return { lang: 'en', path: '/' }
  if (pathname.startsWith('/en/')) return { lang: 'en', path: pathname.slice(3) }
  return { lang: 'nl', path: pathname }
}
