import { sql } from 'kysely'
import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/id.ts'
import { MOST_PAGES, type PageForm, type PageText, slugOf } from './page.ts'

interface By {
  actor: string
  now: Date
}

const record = (trx: Trx, by: By, action: string, page: string) =>
  recordEvent(trx, { actor: by.actor, action, kind: 'page', subject: page })

async function addVersion(trx: Trx, page: string, { title, body }: PageText, { now }: By): Promise<number> {
  const { number } = await trx
    .insertInto('sitePageVersion')
    .values((row) => ({
      pageId: page,
      number: row
        .selectFrom('sitePageVersion as older')
        .select(sql<number>`coalesce(max(older.number), 0) + 1`.as('next'))
        .where('older.pageId', '=', page),
      ...{ titleNl: title.nl, titleEn: title.en, bodyNl: body.nl, bodyEn: body.en, madeAt: now },
    }))
    .returning('number')
    .executeTakeFirstOrThrow()
  return number
}

/** The first address of this title that is free: `contact`, `contact-2`. */
async function freeSlug(trx: Trx, title: string): Promise<string> {
  const wanted = slugOf(title).slice(0, 56)
  const taken = new Set((await trx.selectFrom('sitePage').select('slug').execute()).map(({ slug }) => slug))
  let slug = wanted
  for (let count = 2; taken.has(slug); count++) slug = `${wanted}-${count}`
  return slug
}

/** Makes a page that nobody but administrators sees yet; returns its number, or null when there are enough. */
export async function makePage(trx: Trx, form: PageForm, by: By): Promise<string | null> {
  // One at a time: two administrators at once would both take the last place, or the same address.
  await sql`select pg_advisory_xact_lock(hashtext(current_schema() || ':site_page'))`.execute(trx)
  const pages = await trx.selectFrom('sitePage').select('id').execute()
  if (pages.length >= MOST_PAGES) return null
  const { title, body, place, sort } = form
  const id = newId()
  const slug = await freeSlug(trx, title.nl)
  await trx.insertInto('sitePage').values({ id, slug, shown: null, place, sort }).execute()
  await addVersion(trx, id, { title, body }, by)
  await record(trx, by, 'page.made', id)
  return id
}

/** Locks a page, so that two savings at once become two texts; false when it is not there. */
async function lock(trx: Trx, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('sitePage')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** Saves a new text and the place of a page; what everybody reads stays as it is. False when it is not there. */
export async function savePage(trx: Trx, id: string, form: PageForm, by: By): Promise<boolean> {
  if (!(await lock(trx, id))) return false
  const { title, body, place, sort } = form
  await trx.updateTable('sitePage').set({ place, sort }).where('id', '=', id).execute()
  await addVersion(trx, id, { title, body }, by)
  await record(trx, by, 'page.saved', id)
  return true
}

/** Shows the newest text to everybody. False when the page is not there. */
export async function publishPage(trx: Trx, id: string, by: By): Promise<boolean> {
  if (!(await lock(trx, id))) return false
  await trx
    .updateTable('sitePage')
    .set((row) => ({
      shown: row
        .selectFrom('sitePageVersion')
        .select((version) => version.fn.max('number').as('newest'))
        .where('pageId', '=', id),
    }))
    .where('id', '=', id)
    .execute()
  await record(trx, by, 'page.published', id)
  return true
}

/** Takes a page away from everybody; its texts stay. False when the page is not there. */
export async function hidePage(trx: Trx, id: string, by: By): Promise<boolean> {
  if (!(await lock(trx, id))) return false
  await trx.updateTable('sitePage').set({ shown: null }).where('id', '=', id).execute()
  await record(trx, by, 'page.hidden', id)
  return true
}

/** Removes a page with all its texts; only one that nobody reads. False when it is not there or is still read. */
export async function removePage(trx: Trx, id: string, by: By): Promise<boolean> {
  const gone = await trx
    .deleteFrom('sitePage')
    .where('id', '=', id)
    .where('shown', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!gone) return false
  await record(trx, by, 'page.removed', id)
  return true
}

/** Puts an older text back as the newest one; it is not published by that. False when there is no such text. */
export async function putBack(trx: Trx, id: string, number: number, by: By): Promise<boolean> {
  if (!(await lock(trx, id))) return false
  const old = await trx
    .selectFrom('sitePageVersion')
    .select(['titleNl', 'titleEn', 'bodyNl', 'bodyEn'])
    .where('pageId', '=', id)
    .where('number', '=', number)
    .executeTakeFirst()
  if (!old) return false
  const { titleNl, titleEn, bodyNl, bodyEn } = old
  const text = { title: { nl: titleNl, en: titleEn }, body: { nl: bodyNl, en: bodyEn } }
  await addVersion(trx, id, text, by)
  await record(trx, by, 'page.put-back', id)
  return true
}
