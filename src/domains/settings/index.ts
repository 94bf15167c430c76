export { accentCss, accentFile, nearestReadable, readAccentFile, weakWith } from './accent.ts'
export {
  inLanguage,
  MOST_PAGES,
  type OwnPage,
  type PageVersion,
  pageFields,
  readPage,
  typedPage,
} from './page.ts'
export {
  hidePage,
  makePage,
  publishPage,
  putBack,
  removePage,
  savePage,
} from './pages.commands.ts'
export { listPages, menuPages, ownPage, publicPage, versionsOfPage } from './pages.queries.ts'
export { accentPath, logoPath, ownPagePath } from './paths.ts'
export type { Accent, Look, SiteSettings, SiteWords, Version } from './setting.ts'
export { NO_SETTINGS, PLACES } from './setting.ts'
export { chooseLook, saveTerms, saveWords, tryLook } from './settings.commands.ts'
export {
  logoBytes,
  lookInForce,
  termsInForce,
  versionOf,
  versionsOf,
  wordsInForce,
} from './settings.queries.ts'
export { en as settingsEn } from './texts.en.ts'
export { nl as settingsNl } from './texts.nl.ts'
export { readWords, typedWords, wordFields } from './words.ts'
