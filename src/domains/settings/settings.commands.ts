import { sql } from 'kysely'
import { recordEvent } from '../../platform/audit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/id.ts'
import type { Picture } from '../../platform/images.ts'
import type { Look, SiteWords } from './setting.ts'
import { type Part, versionOf } from './settings.queries.ts'

interface By {
  actor: string
  now: Date
}

async function keep(trx: Trx, part: Part, value: object, { now }: By, chosen: boolean): Promise<string> {
  const id = newId()
  await trx
    .insertInto('setting')
    .values({ id, part, value: JSON.stringify(value), madeAt: now, inForceAt: chosen ? now : null })
    .execute()
  return id
}

const record = (trx: Trx, { actor }: By, action: string, subject: string) =>
  recordEvent(trx, { actor, action, kind: 'setting', subject })

/** Saves the words of a site; they count at once. */
export async function saveWords(trx: Trx, words: SiteWords, by: By): Promise<void> {
  const { name, phone, phoneHours } = words
  const id = await keep(trx, 'words', words, by, true)
  await sql`select set_site(${name}, ${phone}, ${phoneHours})`.execute(trx)
  await record(trx, by, 'setting.words.saved', id)
}

/** Keeps a look to try out; returns its number. Nobody else sees it. */
export async function tryLook(trx: Trx, look: Look, logo: Picture | null, by: By): Promise<string> {
  if (logo)
    await trx
      .insertInto('siteLogo')
      .values({ ...logo, madeAt: by.now })
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute()
  return keep(trx, 'look', { ...look, logo: logo?.hash ?? look.logo }, by, false)
}

/** Makes a look that was tried out, or that was there before, the look of the site. False when it is not there. */
export async function chooseLook(trx: Trx, id: string, by: By): Promise<boolean> {
  const found = await versionOf(trx, 'look', id)
  if (!found) return false
  if (found.inForceAt === null)
    await trx.updateTable('setting').set({ inForceAt: by.now }).where('id', '=', id).execute()
  else await keep(trx, 'look', found.value, by, true)
  await sql`select set_site_theme(${found.value.theme})`.execute(trx)
  await record(trx, by, 'setting.look.chosen', id)
  return true
}

/** Sets terms in days, by their key; they count from the next time something is erased. */
export async function saveTerms(trx: Trx, terms: Record<string, number>, by: By): Promise<void> {
  const id = await keep(trx, 'terms', terms, by, true)
  await recordEvent(trx, {
    ...{ actor: by.actor, action: 'setting.terms.saved', kind: 'setting', subject: id },
    detail: terms,
  })
}
