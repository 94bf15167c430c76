import type pg from 'pg'

/** One row to try things with: what it holds, and what is told of it. */
export interface Row {
  about: string
  values: Record<string, unknown>
}

/** A table of a working area, with the rows that are tried on it. */
export interface Table {
  name: string
  /** Columns that can be set, and those of them that can be changed. */
  columns: readonly string[]
  changeable: readonly string[]
  rows: readonly Row[]
}

/** Everything of `OWN` belongs to the account that asks, with its organisation, its wijk, its message … */
export const OWN = '00000000-0000-4000-8000-00000000000a'
const OTHER = '00000000-0000-4000-8000-00000000000b'
export const OWN_HASH = 'a'.repeat(64)
const PAST = '2000-01-01'

interface Column {
  table: string
  name: string
  type: string
  needed: boolean
  identity: boolean
}

/** What no policy of the table itself names, but others lean on. */
const base: Record<string, Record<string, unknown>> = {
  claim: { way: 'phone' },
  person_consent: { field: 'name', audience: 'public' },
  site_page_version: { number: 1 },
}
const more: Record<string, Record<string, unknown>[]> = {
  account_role: [{ role: 'worker' }],
  audit_event: [{ actor: 'cli', kind: 'account', subject: OWN }],
  person_consent: [{ field: 'phone', audience: 'professionals' }, { ends_on: PAST }],
  site_page_version: [{ number: 2 }],
}

const named: [RegExp, (own: boolean) => unknown][] = [
  [/_hash$/, (own) => (own ? OWN_HASH : 'b'.repeat(64))],
  [/^email$/, (own) => (own ? 'own@mail.example' : 'other@mail.example')],
  [/^area_code$/, (own) => (own ? 'WK990101' : 'WK990202')],
  [/^(subject|item_id|about_id)$/, (own) => (own ? OWN : OTHER)],
  [/(_by|^actor)$/, () => `account:${OWN}`],
]

function filled({ name, type }: Column, own: boolean): unknown {
  const known = type === 'text' && named.find(([form]) => form.test(name))?.[1]
  if (known) return known(own)
  if (type === 'uuid') return own ? OWN : OTHER
  if (/^(integer|bigint|smallint|numeric|double|real)/.test(type)) return 1
  if (type === 'boolean') return false
  if (type === 'date') return '2099-01-01'
  if (/^timestamp/.test(type)) return '2026-01-01T00:00:00Z'
  if (/^json/.test(type)) return {}
  if (type.endsWith('[]')) return '{}'
  if (type === 'point') return '(1,1)'
  if (/^time /.test(type)) return '10:00'
  if (type === 'bytea') return '\\x00'
  return /^(text|tsvector)/.test(type) ? 'x' : null
}

/** What may stay empty does, but for whose it is. */
const plain = (column: Column, own: boolean): unknown =>
  column.needed || column.type === 'uuid' || /^(email|area_code)$|_hash$/.test(column.name)
    ? filled(column, own)
    : null

/** Words and numbers that the policies of a table compare this column with, and whether they ask if it is empty. */
function comparedWith(policies: string, { name }: Column): { values: string[]; empty: boolean } {
  const of = `(?<![.\\w])${name}\\)?(?:::text)?`
  const words = [...policies.matchAll(new RegExp(`${of} (?:=|<>) '([\\w.]+)'`, 'g'))].map(([, word]) => word)
  const lists = [...policies.matchAll(new RegExp(`${of} = ANY \\(ARRAY\\[([^\\]]+)\\]`, 'g'))]
  const listed = lists.flatMap(([, list = '']) => [...list.matchAll(/'([\w.]+)'/g)].map(([, word]) => word))
  const counts = [...policies.matchAll(new RegExp(`${of} = (\\d+)`, 'g'))].map(([, count]) => count)
  const empty = new RegExp(`${of} IS (?:NOT )?NULL`).test(policies)
  return { values: [...new Set([...words, ...listed, ...counts])].map(String), empty }
}

function rowsOf(name: string, columns: readonly Column[], policies: string): Row[] {
  const first: Record<string, unknown> = {}
  const others: Record<string, unknown>[] = []
  for (const column of columns) {
    const { values, empty } = comparedWith(policies, column)
    const [usual, ...further] = values
    const unlike = column.type === 'text' ? 'x' : 2
    if (usual !== undefined && empty && !column.needed)
      others.push(...values.map((value) => ({ [column.name]: value })))
    else if (usual !== undefined) {
      first[column.name] = usual
      others.push(...[...further, unlike].map((value) => ({ [column.name]: value })))
    } else if (empty && !column.needed)
      others.push({ [column.name]: plain(column, true) === null ? filled(column, true) : null })
  }
  const kinds = [{}, ...others, ...(more[name] ?? [])]
  return kinds.flatMap((kind) =>
    [true, false].map((own) => ({
      about: [
        own ? 'own' : 'other',
        ...Object.entries(kind).map(([key, value]) => `${key}=${told(value)}`),
      ].join(' '),
      values: {
        ...Object.fromEntries(columns.map((column) => [column.name, plain(column, own)])),
        ...{ ...first, ...base[name], ...kind },
      },
    })),
  )
}

const told = (value: unknown) => (value === null ? 'empty' : value === OWN ? 'own' : String(value))

/** Every table of the working area that row security guards, and rows to try on it, made from what its policies ask. */
export async function guardedTables(pool: pg.Pool, schema: string): Promise<Table[]> {
  const { rows } = await pool.query<Column & { generated: boolean; policies: string }>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as needed,
       a.attidentity = 'a' as identity, a.attgenerated <> '' as generated,
       (select coalesce(string_agg(concat_ws(' ', p.qual, p.with_check), ' ' order by policyname), '') from pg_policies p
         where p.schemaname = $1 and p.tablename = c.relname) as policies
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = $1::regnamespace and c.relkind = 'r' and c.relrowsecurity
     order by c.relname, a.attnum`,
    [schema],
  )
  return [...Map.groupBy(rows, ({ table }) => table)].map(([name, all]) => {
    const columns = all.filter(({ generated }) => !generated)
    return {
      ...{ name, columns: columns.map((each) => each.name) },
      changeable: columns.filter(({ identity }) => !identity).map((each) => each.name),
      rows: rowsOf(name, columns, all[0]?.policies ?? ''),
    }
  })
}
