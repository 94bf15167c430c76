import type { ComponentChildren } from 'preact'
import { inLang, type Lang } from '../platform/i18n.ts'
import { Breadcrumb, type Crumb } from './breadcrumb.tsx'
import { Link, PhoneLink } from './link.tsx'
import { type LinkItem, LinkList } from './link-list.tsx'
import { LeaveLimits, QuickLeave } from './quick-leave.tsx'
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
  email?: string | undefined
  /** Where somebody can walk in, and when. */
  address?: string | undefined
  open?: string | undefined
  /** Lines of the site’s own, at the very end. */
  lines?: readonly string[] | undefined
}

export type LayoutProps = {
  lang: Lang
  title: string
  site: Site
  /** Path of this page without language prefix. */
  path: string
  /** Scheme and host of the site: search engines want whole addresses for other languages. */
  origin?: string | undefined
  /** What stands behind the path, with its question mark: the other language asks the same. */
  query?: string | undefined
  /** Links in the reader's language. */
  menu: readonly { href: string; label: string; lang?: Lang | undefined }[]
  assets: {
    css: string
    fonts: readonly string[]
    logo?: string | undefined
    /** A small stylesheet that puts other colours over the theme. */
    accent?: string | undefined
  }
  breadcrumb?: readonly Crumb[] | undefined
  footerLinks?: readonly LinkItem[] | undefined
  /** A form on it failed: the title says so first. */
  error?: boolean | undefined
  head?:
    | {
        description?: string | undefined
        noindex?: boolean | undefined
        /** Addresses of modules; the page works without them. */
        scripts?: readonly string[] | undefined
        /** What the page shows, in the words of schema.org. */
        jsonLd?: readonly object[] | undefined
      }
    | undefined
  /** About violence: a way out stays in sight, and its limits stand at the end. */
  quickLeave?: boolean | undefined
  /** Large letters, for paper. */
  largePrint?: boolean | undefined
  children: ComponentChildren
}

/** The whole page; the caller puts `<!doctype html>` before it. */
export function Layout(props: LayoutProps) {
  const { lang, site, breadcrumb = [] } = props
  const texts = textsFor(lang)
  return (
    <html lang={lang} class={props.largePrint ? 'weefsel-large-print' : undefined}>
      <Head {...props} />
      <body class={props.quickLeave ? 'weefsel-document weefsel-document--leave' : 'weefsel-document'}>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          {texts.skip}
        </a>
        {props.quickLeave ? <QuickLeave lang={lang} /> : null}
        <SiteHeader
          lang={lang}
          name={site.name}
          logo={props.assets.logo}
          path={props.path}
          menu={props.menu}
          notice={site.invented ? texts.invented : undefined}
        />
        <div class="weefsel-page">
          <Breadcrumb lang={lang} items={breadcrumb} />
          <main class="weefsel-main" id="inhoud" tabindex={-1}>
            {props.children}
            {props.quickLeave ? <LeaveLimits lang={lang} /> : null}
          </main>
        </div>
        <Footer {...props} />
      </body>
    </html>
  )
}

function Head({ lang, title, site, path, origin = '', query = '', assets, error, head = {} }: LayoutProps) {
  const other: Lang = lang === 'nl' ? 'en' : 'nl'
  const prefix = error ? textsFor(lang).errorTitlePrefix : ''
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${prefix}${title} – ${site.name}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {head.description ? <meta name="description" content={head.description} /> : null}
      {head.noindex ? <meta name="robots" content="noindex" /> : null}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:title" content={title} />
      {head.description ? <meta property="og:description" content={head.description} /> : null}
      <meta property="og:locale" content={LOCALE[lang]} />
      <link rel="alternate" hreflang={other} href={`${origin}${inLang(other, path)}${query}`} />
      {assets.fonts.map((font) => (
        <link rel="preload" as="font" type="font/woff2" href={font} crossorigin="anonymous" key={font} />
      ))}
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={assets.css} />
      {assets.accent ? <link rel="stylesheet" href={assets.accent} /> : null}
      {(head.scripts ?? []).map((script) => (
        <script type="module" src={script} key={script} />
      ))}
      {(head.jsonLd ?? []).map((data, index) => (
        <script
          type="application/ld+json"
          key={index}
          dangerouslySetInnerHTML={{ __html: jsonForHtml(data) }}
        />
      ))}
    </head>
  )
}

/** No text in it can end the element or begin another: `<` is written as JSON may write it too. */
function jsonForHtml(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
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
          {(site.lines ?? []).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <Help site={site} lead={site.phone ? texts.phoneLead : texts.helpLead} />
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

/** Whom to call, write to or visit; nothing when nothing of it is known. */
function Help({ site, lead }: { site: Site; lead: string }) {
  const { phone, phoneHours, email, address, open } = site
  if (!phone && !email && !address) return null
  return (
    <div class="weefsel-footer__help">
      <p>{lead}</p>
      {phone ? (
        <p>
          <PhoneLink phone={phone} hours={phoneHours} />
        </p>
      ) : null}
      {email ? (
        <p>
          <Link href={`mailto:${email}`}>{email}</Link>
        </p>
      ) : null}
      {address ? <p>{open ? `${address} – ${open}` : address}</p> : null}
    </div>
  )
}

/** As those who show a preview of a shared address write a language. */
const LOCALE = { nl: 'nl_NL', en: 'en_GB' } as const

const LANGUAGE_NAME = { nl: 'Nederlands', en: 'English' } as const
