import type { Trx } from '../../platform/db/database.ts'
import type { OwnPage, PageText, PageVersion } from './page.ts'
import type { MenuPage, Place } from './setting.ts'

/** The own pages that stand in a menu, in their order. */
export async function menuPages(trx: Trx): Promise<MenuPage[]> {
  const rows = await trx
    .selectFrom('sitePage as page')
    .innerJoin('sitePageVersion as text', (join) =>
      join.onRef('text.pageId', '=', 'page.id').onRef('text.number', '=', 'page.shown'),
    )
    .select(['slug', 'place', 'titleNl', 'titleEn'])
    .where('place', '!=', 'none')
    .orderBy('sort')
    .orderBy('titleNl')
    .execute()
  return rows.map(({ slug, place, titleNl, titleEn }) => ({
    ...{ slug, place: place as Place },
    title: { nl: titleNl, en: titleEn || titleNl },
  }))
}

/** What everybody reads on a page; null when there is none at this address, or not yet. */
export async function publicPage(trx: Trx, slug: string): Promise<PageText | null> {
  const row = await trx
    .selectFrom('sitePage as page')
    .innerJoin('sitePageVersion as text', (join) =>
      join.onRef('text.pageId', '=', 'page.id').onRef('text.number', '=', 'page.shown'),
    )
    .select(['titleNl', 'titleEn', 'bodyNl', 'bodyEn'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row ? textOf(row) : null
}

interface TextRow {
  titleNl: string
  titleEn: string
  bodyNl: string
  bodyEn: string
}

const textOf = ({ titleNl, titleEn, bodyNl, bodyEn }: TextRow): PageText => ({
  title: { nl: titleNl, en: titleEn },
  body: { nl: bodyNl, en: bodyEn },
})

/** The pages with their newest texts, for who may see them all. */
const newest = (trx: Trx) =>
  trx
    .selectFrom('sitePage as page')
    .innerJoin('sitePageVersion as text', 'text.pageId', 'page.id')
    .distinctOn('page.id')
    .select(['page.id', 'slug', 'place', 'sort', 'shown', 'number'])
    .select(['titleNl', 'titleEn', 'bodyNl', 'bodyEn'])
    .orderBy('page.id')
    .orderBy('number', 'desc')

/** Every own page in the order of the menus, for an administrator. */
export async function listPages(trx: Trx): Promise<OwnPage[]> {
  const rows = await newest(trx).execute()
  const pages = rows.map(({ id, slug, place, sort, shown, number, ...text }) => ({
    ...{ id, slug, place: place as Place, sort, shown, number },
    ...textOf(text),
  }))
  return pages.toSorted((a, b) => a.sort - b.sort || a.title.nl.localeCompare(b.title.nl, 'nl'))
}

/** One own page with its newest text; null when it is not there. */
export async function ownPage(trx: Trx, id: string): Promise<OwnPage | null> {
  const row = await newest(trx).where('page.id', '=', id).executeTakeFirst()
  if (!row) return null
  const { slug, place, sort, shown, number, ...text } = row
  return { id, slug, place: place as Place, sort, shown, number, ...textOf(text) }
}

const VERSIONS = 20

/** The texts that a page had, the newest first. */
export function versionsOfPage(trx: Trx, id: string): Promise<PageVersion[]> {
  return trx
    .selectFrom('sitePageVersion')
    .select(['number', 'madeAt', 'titleNl as title'])
    .where('pageId', '=', id)
    .orderBy('number', 'desc')
    .limit(VERSIONS)
    .execute()
}
