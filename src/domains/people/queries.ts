import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import { kept, writtenBy } from '../../platform/db/kept.queries.ts'
import { isId } from '../../platform/id.ts'
import { plain } from '../../platform/search/plain.ts'
import { type Term, terms } from '../taxonomy/index.ts'
import { FIELDS, type Field, type Profile, readValue, touches, VALUE_FIELDS, type Values } from './person.ts'
import { AUDIENCES, type Audience, type Consent, type Shown, visibleTo } from './visibility.ts'

/** Which people are asked for; all that is left out asks nothing. */
export interface Which {
  /** CBS code: who works in it, in a part of it, or in all of the municipality around it. */
  area?: string
  organization?: string
  /** Words, letters only, that all must stand in name, role or specialism. */
  words?: readonly string[]
}

/** To whom, and on which day of the calendar. */
export interface Asked {
  audience: Audience
  today: string
}

interface Row {
  id: string
  fields: Record<string, unknown>
  photo: string | null
  consents: {
    id: string
    field: string
    audience: string
    text_version: string
    given_at: string
    ends_on: string
    withdrawn_at: string | null
  }[]
}

const field = <T extends string>(all: readonly T[], name: string) => all.find((each) => each === name)

function toProfile({ id, fields, photo }: Row): Profile {
  const values: Partial<Record<keyof Values, unknown>> = {}
  for (const name of VALUE_FIELDS) {
    const value = name in fields ? readValue(name, fields[name]) : null
    if (value !== null) values[name] = value
  }
  return { id, values: values as Partial<Values>, photo }
}

function toConsents({ consents }: Row): Consent[] {
  return consents.flatMap((row) => {
    const [name, audience] = [field<Field>(FIELDS, row.field), field(AUDIENCES, row.audience)]
    if (!name || !audience) return []
    return [
      {
        ...{ id: row.id, field: name, audience, textVersion: row.text_version },
        ...{ givenAt: new Date(row.given_at), endsOn: row.ends_on },
        withdrawnAt: row.withdrawn_at === null ? null : new Date(row.withdrawn_at),
      },
    ]
  })
}

/** Profiles with their consents, as far as row security lets this transaction see them. Not for a page: see `peopleFor`. */
export async function profilesOf(
  trx: Trx,
  ids: readonly string[],
): Promise<{ profile: Profile; consents: Consent[] }[]> {
  const [first] = ids
  if (first === undefined) return []
  // A list of unknown length is planned anew each time, and with row security that takes ten times as long as the answer.
  const wanted = ids.length === 1 ? sql`${first}::uuid` : sql`any(${[...ids]}::uuid[])`
  const { rows } = await sql<Row>`
    select person.id,
      coalesce((select jsonb_object_agg(field, value) from person_field where person_id = person.id), '{}') as fields,
      (select hash from person_photo where person_id = person.id) as photo,
      coalesce((select jsonb_agg(consent order by given_at) from (
        select id, field, audience, text_version, given_at, ends_on, withdrawn_at from person_consent
        where person_id = person.id) consent), '[]') as consents
    from person where person.id = ${wanted}`.execute(trx)
  return rows.map((row) => ({ profile: toProfile(row), consents: toConsents(row) }))
}

/** All profiles of which the database shows at least the name here. */
async function everybody(trx: Trx) {
  const rows = await trx.selectFrom('personField').select('personId').where('field', '=', 'name').execute()
  return profilesOf(
    trx,
    rows.map((row) => row.personId),
  )
}

const inPublic = sql`concat_ws(' ', person_version(), (${writtenBy('taxonomy_term')}))`

/**
 * What a visitor may see, kept in memory until a profile, a consent or the name of a specialism changes, with all its
 * words. A consent that only ends changes no row: that is why `visibleTo` is asked again for each page.
 */
const everybodyInPublic = kept(inPublic, async (trx) => {
  const specialisms = await terms(trx, 'specialism')
  return (await everybody(trx)).map(({ profile, consents }) => ({
    ...{ profile, words: wordsOf(profile.values, specialisms) },
    consents: consents.filter(({ audience }) => audience === 'public'),
  }))
})

function wordsOf(
  { name, role, specialisms: own = [] }: Partial<Values>,
  specialisms: readonly Term[],
): string {
  const names = specialisms.filter(({ id }) => own.includes(id)).flatMap((term) => Object.values(term.name))
  return plain([name, role?.nl, role?.en, ...names].join(' '))
}

const sayAll = (text: string, words: readonly string[]) => words.every((word) => text.includes(plain(word)))

function fits({ values }: Shown, { area, organization }: Which): boolean {
  if (area && !values.areas?.some((code) => touches(code, area))) return false
  return !organization || values.organization === organization
}

async function candidates(trx: Trx, words: readonly string[] | undefined, audience: Audience) {
  if (audience === 'professionals') return everybody(trx)
  const all = await everybodyInPublic(trx)
  return words ? all.filter((each) => sayAll(each.words, words)) : all
}

/** People as this audience may see them today, by name. */
export async function peopleFor(trx: Trx, which: Which, { audience, today }: Asked): Promise<Shown[]> {
  const { words } = which
  const found = await candidates(trx, words, audience)
  const specialisms = words ? await terms(trx, 'specialism') : []
  return found
    .flatMap(({ profile, consents }) => visibleTo(profile, consents, audience, today) ?? [])
    .filter((shown) => fits(shown, which) && (!words || sayAll(wordsOf(shown.values, specialisms), words)))
    .sort((a, b) => a.values.name.localeCompare(b.values.name, 'nl') || a.id.localeCompare(b.id))
}

/** One person as this audience may see them today; null when there is nothing to see. */
export async function personFor(trx: Trx, id: string, asked: Asked): Promise<Shown | null> {
  if (!isId(id)) return null
  const [found] = await profilesOf(trx, [id])
  return found ? visibleTo(found.profile, found.consents, asked.audience, asked.today) : null
}

/** The bytes of a picture that somebody may see; row security decides. Null when not. */
export async function photoBytes(trx: Trx, id: string, hash: string): Promise<Uint8Array | null> {
  const row = await trx
    .selectFrom('personPhoto')
    .select('bytes')
    .where('personId', '=', id)
    .where('hash', '=', hash)
    .executeTakeFirst()
  return row?.bytes ?? null
}

/** What is no longer there, since a moment: for whoever holds a copy. */
export function goneSince(trx: Trx, since: Date) {
  return trx
    .selectFrom('personGone')
    .select(['personId as id', 'field', 'goneAt'])
    .where('goneAt', '>=', since)
    .orderBy('goneAt')
    .limit(5_000)
    .execute()
}

/** The profile of an account, with all its consents; null when there is none. For that account itself only. */
export async function ownPerson(trx: Trx, account: string) {
  const row = await trx.selectFrom('person').select('id').where('accountId', '=', account).executeTakeFirst()
  return row ? ((await profilesOf(trx, [row.id]))[0] ?? null) : null
}

/** Whether a profile waits for somebody with this address. Needs the role `system`. */
export async function isWaitingFor(trx: Trx, email: string): Promise<boolean> {
  const row = await trx
    .selectFrom('personMailbox')
    .innerJoin('person', 'person.id', 'personMailbox.personId')
    .select('person.id')
    .where('personMailbox.email', '=', email.toLowerCase())
    .where('person.accountId', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Where letters to somebody go; null when there is no address. Needs the role `system`. */
export async function mailboxOf(trx: Trx, id: string): Promise<string | null> {
  const row = await trx
    .selectFrom('personMailbox')
    .select('email')
    .where('personId', '=', id)
    .executeTakeFirst()
  return row?.email ?? null
}
