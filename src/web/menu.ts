import { accountPaths } from '../domains/accounts/index.ts'
import { peoplePath } from '../domains/people/index.ts'
import { inLang, type Lang } from '../platform/i18n.ts'
import { deskPaths } from './desk/paths.ts'
import { qualityPaths } from './quality/paths.ts'
import { reachPaths } from './reach/paths.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** The ways in that stand on top of every page: `own` are pages of the site itself; one’s own page for who signed in. */
export function mainMenu(
  lang: Lang,
  signedIn: boolean,
  works = false,
  own: readonly { href: string; label: string; lang?: Lang | undefined }[] = [],
) {
  const { menu } = { nl, en }[lang]
  return [
    { href: inLang(lang, '/zoeken'), label: menu.search },
    { href: inLang(lang, '/wijken'), label: menu.areas },
    { href: inLang(lang, peoplePath), label: menu.people },
    { href: inLang(lang, '/lijstje'), label: menu.list },
    ...own,
    ...(works ? [{ href: inLang(lang, deskPaths.start), label: menu.work }] : []),
    ...(signedIn ? [{ href: inLang(lang, accountPaths.own), label: menu.own }] : []),
  ]
}

/** What stands at the foot of every page; the way in for who is not in yet. */
export function footerLinks(lang: Lang, signedIn: boolean) {
  const { menu } = { nl, en }[lang]
  return [
    { href: inLang(lang, '/netwerken'), label: menu.networks },
    { href: inLang(lang, '/open-data'), label: menu.openData },
    { href: inLang(lang, '/berichten'), label: menu.messages },
    { href: inLang(lang, reachPaths.public), label: menu.reach },
    { href: inLang(lang, qualityPaths.public), label: menu.quality },
    { href: inLang(lang, '/privacy'), label: menu.privacy },
    { href: inLang(lang, '/toegankelijkheid'), label: menu.accessibility },
    ...(signedIn ? [] : [{ href: inLang(lang, accountPaths.signIn), label: menu.signIn }]),
  ]
}
