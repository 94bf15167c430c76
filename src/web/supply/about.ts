import { type Area, areaPath } from '../../domains/areas/index.ts'
import { heldShortlist, keyHash } from '../../domains/shortlist/index.ts'
import { localDay, localTime } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, Deps, Page } from '../../platform/http/context.ts'
import { originOf } from '../../platform/http/origin.ts'
import { inLang } from '../../platform/i18n.ts'
import { qrCode } from '../../platform/qr.ts'
import { networkPath, networksPath } from '../networks/paths.ts'
import { listCookie } from '../shortlist/cookie.ts'
import type { Shared } from './foot.tsx'
import { breadcrumbData } from './json-ld.ts'
import type { OrganizationData } from './load.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import type { Moment } from './when.ts'

/** Letters of a description that a search engine shows. */
const DESCRIPTION = 160

type Crumbs = NonNullable<Page['breadcrumb']>

export function areaCrumbs(c: AppContext, areas: readonly Area[]): Crumbs {
  const overview = { href: '/wijken', label: { nl, en }[c.var.lang].areas }
  return [overview, ...areas.map((area) => ({ href: areaPath('nl', area.code), label: area.name }))]
}

/** Of an organisation: the list of its branch, since it may work in any wijk. */
export function branchCrumbs(c: AppContext, { detail, terms }: OrganizationData): Crumbs {
  const { lang } = c.var
  const branch = terms.branch.find((term) => detail.terms.branch?.includes(term.id))
  const overview = { href: networksPath, label: { nl, en }[lang].networks }
  return branch
    ? [overview, { href: networkPath('branch', branch.id), label: branch.name[lang] }]
    : [overview]
}

/** The page as it leaves the screen: whole address, code, path. */
export function sharedOf(c: AppContext, deps: Deps, plainPath: string, title: string): Shared {
  const path = inLang(c.var.lang, plainPath)
  const url = `${originOf(c, deps.config)}${path}`
  return { title, url, path, qr: qrCode(url) }
}

interface Said {
  title: string
  description: string
  breadcrumb: Crumbs
  quickLeave: boolean
  data: object
}

/** What every page about one thing tells besides its body. On paper it is no page for search engines. */
export function about(c: AppContext, deps: Deps, said: Said): Omit<Page, 'body'> {
  const { title, description, breadcrumb, quickLeave, data } = said
  const paper = isPaper(c)
  const jsonLd = [data, breadcrumbData(originOf(c, deps.config), breadcrumb, title)]
  return {
    title,
    description: description.slice(0, DESCRIPTION) || undefined,
    breadcrumb,
    quickLeave,
    ...(paper ? { largePrint: true, noindex: true } : { jsonLd }),
  }
}

/** Whether large letters are asked for. */
export const isPaper = (c: AppContext) => c.req.query('druk') === 'groot'

/** The page of a list that is asked for, from 1. */
export function pageOf(c: AppContext): number {
  const page = Number(c.req.query('pagina') ?? '1')
  return Number.isInteger(page) && page > 0 ? page : 1
}

/** The clocks of the Netherlands. */
export function momentOf({ clock }: Deps): Moment {
  const now = clock.now()
  return { day: localDay(now), time: localTime(now) }
}

/** What a page loads, and what stands on the list of this browser, in one transaction. */
export async function loadWithList<T>(c: AppContext, deps: Deps, load: (trx: Trx) => Promise<T>) {
  const key = listCookie.read(c)
  const scope = key ? { ...c.var.scope, receiptHash: keyHash(key) } : c.var.scope
  return read(deps.db, scope, async (trx) => {
    const list = key ? await heldShortlist(trx, momentOf(deps).day) : null
    return { found: await load(trx), kept: new Set(list?.items.map((item) => item.id)) }
  })
}
