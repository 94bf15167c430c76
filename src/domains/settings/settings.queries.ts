import { z } from 'zod'
import type { Trx } from '../../platform/db/database.ts'
import type { Look, SiteSettings, SiteWords, Version } from './setting.ts'
import { NO_SETTINGS } from './setting.ts'

const translated = z.object({ nl: z.string(), en: z.string() })
const wordsSchema = z.object({
  name: z.string(),
  ...{ phone: z.string().nullable(), phoneHours: z.string().nullable() },
  ...{ email: z.string().nullable(), address: z.string().nullable() },
  ...{ open: translated, about: translated, welcome: translated, foot: translated },
})
const colour = z.string().regex(/^#[0-9a-f]{6}$/)
const lookSchema = z.object({
  theme: z.string(),
  accent: z.object({ light: colour, dark: colour }).nullable(),
  logo: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
})
const termsSchema = z.record(z.string(), z.number().int())

const schemas = { words: wordsSchema, look: lookSchema, terms: termsSchema } as const
export type Part = keyof typeof schemas
type ValueOf<P extends Part> = z.infer<(typeof schemas)[P]>

const VERSIONS = 20

/** The savings of a part, the newest first; for an administrator with those that were only tried out. */
export async function versionsOf<P extends Part>(trx: Trx, part: P): Promise<Version<ValueOf<P>>[]> {
  const rows = await trx
    .selectFrom('setting')
    .select(['id', 'madeAt', 'inForceAt', 'value'])
    .where('part', '=', part)
    .orderBy('madeAt', 'desc')
    .limit(VERSIONS)
    .execute()
  return rows.map(({ value, ...row }) => ({ ...row, value: schemas[part].parse(value) as ValueOf<P> }))
}

/** One saving; null when there is none, or it is of another part. */
export async function versionOf<P extends Part>(
  trx: Trx,
  part: P,
  id: string,
): Promise<Version<ValueOf<P>> | null> {
  const row = await trx
    .selectFrom('setting')
    .select(['id', 'madeAt', 'inForceAt', 'value'])
    .where('part', '=', part)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { ...row, value: schemas[part].parse(row.value) as ValueOf<P> } : null
}

/** What counts now of a part; null as long as nothing was chosen. */
async function inForce<P extends Part>(trx: Trx, part: P): Promise<ValueOf<P> | null> {
  const row = await trx
    .selectFrom('setting')
    .select('value')
    .where('part', '=', part)
    .where('inForceAt', 'is not', null)
    .orderBy('inForceAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? (schemas[part].parse(row.value) as ValueOf<P>) : null
}

/** The words that count now, but for name and telephone: those stand with the working area. */
export async function wordsInForce(trx: Trx): Promise<SiteSettings['words']> {
  const found: SiteWords | null = await inForce(trx, 'words')
  if (!found) return NO_SETTINGS.words
  const { name: _, phone: __, phoneHours: ___, ...words } = found
  return words
}

/** The look that counts now, but for the theme: that stands with the working area. */
export async function lookInForce(trx: Trx): Promise<Omit<Look, 'theme'>> {
  const found: Look | null = await inForce(trx, 'look')
  return { accent: found?.accent ?? null, logo: found?.logo ?? null }
}

/** Terms in days that were chosen, by their key. */
export const termsInForce = async (trx: Trx): Promise<Record<string, number>> =>
  (await inForce(trx, 'terms')) ?? {}

/** The bytes (WebP) of an uploaded logo; null when there is none of this name. */
export async function logoBytes(trx: Trx, hash: string): Promise<Buffer | null> {
  const row = await trx.selectFrom('siteLogo').select('bytes').where('hash', '=', hash).executeTakeFirst()
  return row?.bytes ?? null
}
