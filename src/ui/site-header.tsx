import { inLang, type Lang } from '../platform/i18n.ts'
import { textsFor } from './texts.ts'
import { WovenBand } from './weave.tsx'

type SiteHeaderProps = {
  lang: Lang
  name: string
  /** Address of a picture that stands before the name; decoration, the name says it all. */
  logo?: string | undefined
  /** Path of this page without language prefix. */
  path: string
  menu: readonly { href: string; label: string; lang?: Lang | undefined }[]
  /** Something true of the whole site, above everything. */
  notice?: string | undefined
}

/** `page` on the page itself, `true` on the pages below it. */
function current(here: string, href: string): 'page' | 'true' | undefined {
  if (here === href) return 'page'
  return href !== '/' && href !== '/en' && here.startsWith(`${href}/`) ? 'true' : undefined
}

/** The name of the site, the ways in, and the woven band under both. */
export function SiteHeader({ lang, name, logo, path, menu, notice }: SiteHeaderProps) {
  const texts = textsFor(lang)
  const here = inLang(lang, path)
  return (
    <header class="weefsel-header">
      {notice ? <p class="weefsel-header__notice">{notice}</p> : null}
      <div class="weefsel-header__inner">
        <a class="weefsel-header__name" href={inLang(lang, '/')}>
          {logo ? <img class="weefsel-header__logo" src={logo} alt="" height="40" /> : null}
          {name}
        </a>
        {menu.length > 0 ? (
          <nav aria-label={texts.mainMenu}>
            <ul class="weefsel-menu">
              {menu.map((item) => (
                <li key={item.href}>
                  <a
                    class="weefsel-menu__link"
                    href={item.href}
                    lang={item.lang}
                    aria-current={current(here, item.href)}
                  >
                    {item.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
      <WovenBand />
    </header>
  )
}
