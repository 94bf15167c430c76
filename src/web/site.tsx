import type { MiddlewareHandler } from 'hono'
import { renderToString } from 'preact-render-to-string'
import { listTenants, type Tenant, tenantForHost } from '../platform/db/tenants.ts'
import type { AppContext, AppEnv, Deps, Page, SessionResolver } from '../platform/http/context.ts'
import { splitLanguage } from '../platform/http/language.ts'
import { originOf } from '../platform/http/origin.ts'
import { sendHtml } from '../platform/http/packed.ts'
import { inLang } from '../platform/i18n.ts'
import { problemResponse } from '../platform/problem.ts'
import { Layout } from '../ui/layout.tsx'
import { type Assets, themeOf } from './assets.ts'
import { worksHere } from './desk/menu.ts'
import { footerLinks, mainMenu } from './menu.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const TENANTS_MS = 2_000

/** The tenants, asked again every two seconds: a tenant that is added or removed shows without a restart. */
function tenantList({ db, clock }: Deps): () => Promise<Tenant[]> {
  let known: Promise<Tenant[]> = Promise.resolve([])
  let until = 0
  return () => {
    const now = clock.now().getTime()
    if (now >= until) {
      until = now + TENANTS_MS
      known = listTenants(db)
      known.catch(() => {
        until = 0
      })
    }
    return known
  }
}

function islandsOf({ islands = [], quickLeave }: Page): readonly string[] {
  return quickLeave ? [...islands, 'quick-leave'] : islands
}

/** Puts a domain's page into the layout of this site and language. */
function renderPage(c: AppContext, assets: Assets, origin: string, page: Page): Response | Promise<Response> {
  const { tenant, lang, plainPath } = c.var
  const texts = { nl, en }[lang]
  const html = renderToString(
    <Layout
      lang={lang}
      title={page.title}
      site={{
        name: tenant.name,
        invented: tenant.invented,
        about: texts.about,
        phone: tenant.phone ?? undefined,
        phoneHours: tenant.phoneHours ?? undefined,
      }}
      path={plainPath}
      origin={origin}
      query={new URL(c.req.url).search}
      menu={mainMenu(lang, c.var.signedIn !== null, worksHere(c.var.scope.roles))}
      assets={themeOf(assets, tenant.theme)}
      breadcrumb={page.breadcrumb?.map((crumb) => ({ ...crumb, href: inLang(lang, crumb.href) }))}
      footerLinks={footerLinks(lang, c.var.signedIn !== null)}
      error={page.error}
      head={{
        description: page.description ?? `${page.title}. ${texts.about}`,
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
  const tenants = tenantList(deps)
  return async (c, next) => {
    const tenant = tenantForHost(await tenants(), c.req.header('host') ?? '')
    if (!tenant) return problemResponse(421, 'No working area answers under this name.')
    const { lang, path } = splitLanguage(new URL(c.req.url).pathname)
    c.set('tenant', tenant)
    c.set('lang', lang)
    c.set('plainPath', path)
    c.set('scope', { tenant, actor: 'web', roles: [] })
    c.set('signedIn', null)
    c.set('page', (page) => renderPage(c, assets, originOf(c, deps.config), page))
    const found = await who(c)
    if (found) {
      c.set('signedIn', found.signedIn)
      c.set('scope', found.scope)
    }
    return next()
  }
}
