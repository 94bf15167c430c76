import type { MiddlewareHandler } from 'hono'
import { renderToString } from 'preact-render-to-string'
import {
  accentFile,
  accentPath,
  logoPath,
  ownPagePath,
  type SiteSettings,
} from '../domains/settings/index.ts'
import { tenantForHost } from '../platform/db/tenants.ts'
import type { AppContext, AppEnv, Deps, Page, SessionResolver } from '../platform/http/context.ts'
import { splitLanguage } from '../platform/http/language.ts'
import { originOf } from '../platform/http/origin.ts'
import { sendHtml } from '../platform/http/packed.ts'
import { inLang, type Lang } from '../platform/i18n.ts'
import { problemResponse } from '../platform/problem.ts'
import { dutchOn } from '../ui/dutch.ts'
import { Layout, type LayoutProps, type Site } from '../ui/layout.tsx'
import { type Assets, themeOf } from './assets.ts'
import { worksHere } from './desk/menu.ts'
import { knownSettings, knownTenants } from './known-sites.ts'
import { footerLinks, mainMenu } from './menu.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

function islandsOf({ islands = [], quickLeave }: Page): readonly string[] {
  return quickLeave ? [...islands, 'quick-leave'] : islands
}

/** The name of the site and how to reach it, for the head and the foot of every page. */
function siteOf({ lang, tenant }: AppContext['var'], { words }: SiteSettings): Site {
  return {
    name: tenant.name,
    invented: tenant.invented,
    about: words.about[lang] || { nl, en }[lang].about,
    phone: tenant.phone ?? undefined,
    phoneHours: tenant.phoneHours ?? undefined,
    email: words.email ?? undefined,
    address: words.address ?? undefined,
    open: words.open[lang] || words.open.nl || undefined,
    lines: (words.foot[lang] || words.foot.nl).split('\n').filter(Boolean),
  }
}

/** The files of the look of this page: those of its theme, with what an administrator put over it. */
function filesOf(assets: Assets, page: Page, theme: string, { look }: SiteSettings): LayoutProps['assets'] {
  const shown = page.look ?? {
    theme,
    accent: look.accent && accentPath(accentFile(look.accent)),
    logo: look.logo && logoPath(look.logo),
  }
  const files = themeOf(assets, shown.theme)
  return { ...files, logo: shown.logo ?? files.logo, accent: shown.accent ?? undefined }
}

const ownLinks = ({ pages }: SiteSettings, place: 'top' | 'foot', lang: Lang) =>
  pages
    .filter((page) => page.place === place)
    .map(({ slug, title }) => ({
      ...{ href: inLang(lang, ownPagePath(slug)), label: title[lang] },
      // A page that was not translated has its Dutch title.
      lang: title[lang] === title.nl ? dutchOn(lang) : undefined,
    }))

interface Frame {
  assets: Assets
  origin: string
  settings: SiteSettings
}

/** Puts a domain's page into the layout of this site and language. */
function renderPage(c: AppContext, { assets, origin, settings }: Frame, page: Page) {
  const { tenant, lang, plainPath, signedIn, scope } = c.var
  const site = siteOf(c.var, settings)
  const html = renderToString(
    <Layout
      lang={lang}
      title={page.title}
      site={site}
      path={plainPath}
      origin={origin}
      query={new URL(c.req.url).search}
      menu={mainMenu(lang, signedIn !== null, worksHere(scope.roles), ownLinks(settings, 'top', lang))}
      assets={filesOf(assets, page, tenant.theme, settings)}
      breadcrumb={page.breadcrumb?.map((crumb) => ({ ...crumb, href: inLang(lang, crumb.href) }))}
      footerLinks={[...ownLinks(settings, 'foot', lang), ...footerLinks(lang, signedIn !== null)]}
      error={page.error}
      head={{
        description: page.description ?? `${page.title}. ${site.about}`,
        noindex: page.noindex,
        scripts: islandsOf(page).flatMap((name) => assets.islands[name] ?? []),
        jsonLd: page.jsonLd,
      }}
      quickLeave={page.quickLeave}
      largePrint={page.largePrint}
    >
      {page.body}
    </Layout>,
  )
  // A page may hold what the list of this browser holds, or what somebody asked: no cache between keeps it.
  if (page.quickLeave) c.header('Cache-Control', 'no-store')
  else if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'private, no-cache')
  return sendHtml(c, `<!doctype html>${html}`, page.status ?? 200, { 'Content-Language': lang })
}

/** Finds out whose site this is, in which language, and hands every handler its scope and its way to make a page. */
export function site(deps: Deps, assets: Assets, who: SessionResolver): MiddlewareHandler<AppEnv> {
  const tenants = knownTenants(deps)
  const settingsOf = knownSettings(deps)
  return async (c, next) => {
    const tenant = tenantForHost(await tenants(), c.req.header('host') ?? '')
    if (!tenant) return problemResponse(421, 'No working area answers under this name.')
    const { lang, path } = splitLanguage(new URL(c.req.url).pathname)
    c.set('tenant', tenant)
    c.set('lang', lang)
    c.set('plainPath', path)
    c.set('scope', { tenant, actor: 'web', roles: [] })
    c.set('signedIn', null)
    const settings = await settingsOf(tenant)
    c.set('page', (page) => renderPage(c, { assets, settings, origin: originOf(c, deps.config) }, page))
    const found = await who(c)
    if (found) {
      c.set('signedIn', found.signedIn)
      c.set('scope', found.scope)
    }
    return next()
  }
}
