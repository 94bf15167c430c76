import { sql } from 'kysely'
import { weekday } from '../day.ts'
import type { Trx } from '../db/database.ts'
import { changeOf } from './counting.ts'
import { partFacets } from './day-parts.ts'
import { areasAround, narrowest } from './narrowest.ts'
import { plain } from './plain.ts'
import type { SearchEntry } from './search.ts'
import { countChange, takeTurn } from './words.commands.ts'

const BATCH = 500

/** The facets of an entry with those that follow from the rest of it, so that all is filtered and counted in one way. */
function facetsOf({ facets, kind, times, areas, whole: forAll = [] }: SearchEntry): string[] {
  const days = times.map(({ day }) => `when:${weekday(day)}`)
  // What is for all of an area is counted there once, and not again in the part in which it happens to have a place.
  const covered = (code: string) => areasAround(code).some((each) => forAll.includes(each))
  const inside = areas.filter((code) => !covered(code)).map((code) => `area:${code}`)
  // A place lies somewhere: one of which only the municipality is known is in no wijk of it, let alone in each of them.
  const whole =
    kind === 'place'
      ? []
      : [...forAll, ...narrowest(areas).filter((code) => !covered(code))].map((code) => `whole:${code}`)
  return [...new Set([...facets, `kind:${kind}`, ...days, ...partFacets(times), ...inside, ...whole])]
}

/** Longer texts are cut: a tsvector has an end, and nobody searches for word ten thousand. */
const LONGEST = 20_000
/** What jsonb refuses: NUL, and half of a character. */
const clean = (text: string) => text.slice(0, LONGEST).replaceAll('\u0000', ' ').toWellFormed()

async function insertEntries(trx: Trx, entries: readonly SearchEntry[]): Promise<void> {
  const rows = entries.map((entry) => ({
    ...{ id: entry.id, kind: entry.kind },
    title: clean(entry.title),
    keywords: clean(entry.keywords),
    body: clean(entry.body),
    a: plain(clean(entry.title)),
    b: plain(clean(entry.keywords)),
    c: plain(clean(entry.body)),
    facets: facetsOf(entry),
    areas: [...new Set(entry.areas)],
    minimum_age: entry.minimumAge,
    maximum_age: entry.maximumAge,
    assured_date: entry.assuredDate,
  }))
  await sql`
    insert into search_entry (id, kind, title, keywords, body, words, facets, areas, minimum_age, maximum_age, assured_date)
    select id, kind, title, keywords, body,
      setweight(to_tsvector('public.weefsel_nl', a), 'A') || setweight(to_tsvector('public.weefsel_nl', b), 'B')
        || setweight(to_tsvector('public.weefsel_nl', c), 'C'),
      facets, areas, minimum_age, maximum_age, assured_date
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (id uuid, kind text, title text, keywords text, body text,
      a text, b text, c text, facets text[], areas text[], minimum_age integer, maximum_age integer,
      assured_date date)`.execute(trx)
}

async function insertPointsAndTimes(trx: Trx, entries: readonly SearchEntry[]): Promise<void> {
  const points = entries.flatMap(({ id, points }) => points.map(({ x, y }) => ({ id, x, y })))
  const times = entries.flatMap(({ id, times }) => times.map((time) => ({ id, ...time })))
  if (points.length > 0)
    await sql`
      insert into search_point (entry_id, rd)
      select distinct on (id, x, y) id, point(x, y)
      from jsonb_to_recordset(${JSON.stringify(points)}::jsonb) as n (id uuid, x float8, y float8)`.execute(
      trx,
    )
  if (times.length > 0)
    await sql`
      insert into search_time (entry_id, day, opens_at, closes_at)
      select id, day, "opensAt", max("closesAt")
      from jsonb_to_recordset(${JSON.stringify(times)}::jsonb) as n (id uuid, day date, "opensAt" time, "closesAt" time)
      group by id, day, "opensAt"`.execute(trx)
}

async function takeOut(trx: Trx, ids: readonly string[]) {
  const { rows } = await sql<{ title: string; keywords: string; body: string; facets: string[] }>`
    delete from search_entry where id = any(${ids}::uuid[]) returning title, keywords, body, facets`.execute(
    trx,
  )
  return rows
}

/**
 * Writes entries into the index, new or again, in the caller's transaction; the same entries twice change nothing.
 * Only published things belong here. Other writers wait until this transaction ends.
 */
export async function putEntries(trx: Trx, entries: readonly SearchEntry[]): Promise<void> {
  if (entries.length === 0) return
  await takeTurn(trx)
  const last = [...new Map(entries.map((entry) => [entry.id, entry])).values()]
  for (let at = 0; at < last.length; at += BATCH) {
    const batch = last.slice(at, at + BATCH)
    const before = await takeOut(
      trx,
      batch.map(({ id }) => id),
    )
    await insertEntries(trx, batch)
    await insertPointsAndTimes(trx, batch)
    const after = batch.map((entry) => ({
      title: clean(entry.title),
      keywords: clean(entry.keywords),
      body: clean(entry.body),
      facets: facetsOf(entry),
    }))
    await countChange(trx, changeOf(before, after))
  }
}

/** Takes entries out of the index in the caller's transaction; ids that are not there are no problem. */
export async function removeEntries(trx: Trx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await takeTurn(trx)
  for (let at = 0; at < ids.length; at += BATCH)
    await countChange(trx, changeOf(await takeOut(trx, ids.slice(at, at + BATCH)), []))
}
