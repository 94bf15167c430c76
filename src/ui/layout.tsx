import type { ComponentChildren } from 'preact'
import { inLang, type Lang } from '../platform/i18n.ts'
import { Breadcrumb, type Crumb } from './breadcrumb.tsx'
import { PhoneLink } from './link.tsx'
import { type LinkItem, LinkList } from './link-list.tsx'
import { SiteHeader } from './site-header.tsx'
import { textsFor } from './texts.ts'

export type Site = {
  name: string
  /** Everything on it is made up: said on every page. */
  invented: boolean
  /** One sentence on who is behind it, for the foot of the page. */
  about?: string | undefined
  phone?: string | undefined
  phoneHours?: string | undefined
}

export type LayoutProps = {
  lang: Lang
  title: string
  site: Site
  /** Path of this page without language prefix. */
  path: string
  /** What stands behind the path, with its question mark: the other language asks the same. */
  query?: string | undefined
  /** Links in the reader's language. */
  menu: readonly { href: string; label: string }[]
  assets: { css: string; fonts: readonly string[] }
  breadcrumb?: readonly Crumb[] | undefined
  footerLinks?: readonly LinkItem[] | undefined
  /** A form on it failed: the title says so first. */
  error?: boolean | undefined
  head?: { description?: string | undefined; noindex?: boolean | undefined } | undefined
  children: ComponentChildren
}

/** The whole page; the caller puts `<!doctype html>` before it. */
export function Layout(props: LayoutProps) {
  const { lang, site, breadcrumb = [] } = props
  const texts = textsFor(lang)
  return (
    <html lang={lang}>
      <Head {...props} />
      <body class="weefsel-document">
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          {texts.skip}
        </a>
        <SiteHeader
          lang={lang}
          name={site.name}
          path={props.path}
          menu={props.menu}
          notice={site.invented ? texts.invented : undefined}
        />
        <div class="weefsel-page">
          <Breadcrumb lang={lang} items={breadcrumb} />
          <main class="weefsel-main" id="inhoud" tabindex={-1}>
            {props.children}
          </main>
        </div>
        <Footer {...props} />
      </body>
    </html>
  )
}

function Head({ lang, title, site, assets, error, head = {} }: LayoutProps) {
  const prefix = error ? textsFor(lang).errorTitlePrefix : ''
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${prefix}${title} – ${site.name}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {head.description ? <meta name="description" content={head.description} /> : null}
      {head.noindex ? <meta name="robots" content="noindex" /> : null}
      {assets.fonts.map((font) => (
        <link rel="preload" as="font" type="font/woff2" href={font} crossorigin="anonymous" key={font} />
      ))}
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={assets.css} />
    </head>
  )
}

function Footer({ lang, site, path, query = '', footerLinks = [] }: LayoutProps) {
  const texts = textsFor(lang)
  const other: Lang = lang === 'nl' ? 'en' : 'nl'
  return (
    <footer class="weefsel-footer">
      <div class="weefsel-footer__inner">
        <div class="weefsel-footer__who">
          <p class="weefsel-footer__name">{site.name}</p>
          {site.about ? <p>{site.about}</p> : null}
        </div>
        {site.phone ? (
          <div class="weefsel-footer__help">
            <p>{texts.phoneLead}</p>
            <p>
              <PhoneLink phone={site.phone} hours={site.phoneHours} />
            </p>
          </div>
        ) : null}
        <nav class="weefsel-footer__links" aria-label={texts.footerMenu}>
          <LinkList
            items={[
              ...footerLinks,
              { href: `${inLang(other, path)}${query}`, label: LANGUAGE_NAME[other], hrefLang: other },
            ]}
          />
        </nav>
      </div>
    </footer>
  )
}

const LANGUAGE_NAME = { nl: 'Nederlands', en: 'English' } as const
