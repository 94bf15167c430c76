import { sql } from 'kysely'
import type { Trx } from '../db/database.ts'
import type { SynonymRow } from './lexicon.ts'
import { otherRoots, root } from './root.ts'
import { withoutTwins } from './same-stem.ts'
import { keysOf } from './sound.ts'

/** A word of the index. */
export interface IndexWord {
  word: string
  /** How PostgreSQL stems it; null for a stop word, which the index leaves out. */
  stem: string | null
  root: string
  entries: number
  /** An entry with this facet means another word of the same stem. */
  unless?: string
}

/** What the index knows about one word of a question. */
export interface Found {
  /** The same word in any form. */
  same: IndexWord[]
  /** Another form of the verb or adjective; asked when the word itself is unknown. */
  other: IndexWord[]
  /** Longer words that begin or end with it, and whose rest is a word too. */
  longer: IndexWord[]
  /** Words that sound or look alike; asked when the word itself is unknown. */
  near: IndexWord[]
}

export interface LookUp {
  found: Map<string, Found>
  /** Of the parts asked for, those that are words of the index, in all forms. */
  parts: ReadonlyMap<string, readonly IndexWord[]>
  synonyms: SynonymRow[]
  /** Facets that ended, with what comes instead. */
  replaced: ReadonlyMap<string, string>
  /** Entries by facet; `kind:…` among them, so that together these are all entries. */
  facets: ReadonlyMap<string, number>
}

const MOST = 40
const LAST_SIGN = '\u{10FFFF}'

interface Row extends IndexWord {
  asked: string
  how: keyof Found | 'part'
}

const wordColumns = sql`w.word, w.stem, w.root, w.entries`

/**
 * Longer words of the index that begin or end with it, when their rest is a word too: taalcafe for taal, and not vergeten
 * for eten. The range ends with the last sign of
 * Unicode, because LIKE with a column could use no index.
 */
const longer = sql`
    select a.word, 'longer', ${wordColumns} from asked a cross join lateral (
      select * from search_word w
      where char_length(a.begin) >= 4 and w.word ~>~ a.begin and w.word ~<~ (a.begin || ${LAST_SIGN})
        and char_length(w.word) >= char_length(a.begin) + 3
        and exists (select from search_word r where r.word = any (array[
          substr(w.word, char_length(a.begin) + 1),
          regexp_replace(substr(w.word, char_length(a.begin) + 1), '^(en|er|e|n|s)', '')])
          and char_length(r.word) >= 3)
      order by w.entries desc limit ${MOST}
    ) w
    union all
    select a.word, 'longer', ${wordColumns} from asked a cross join lateral (
      select * from search_word w
      where char_length(a.word) >= 4 and reverse(w.word) ~>~ reverse(a.word) and reverse(w.word) ~<~ (reverse(a.word) || ${LAST_SIGN})
        and char_length(w.word) >= char_length(a.word) + 3
        and exists (select from search_word r where r.word = any (array[
          left(w.word, -char_length(a.word)),
          regexp_replace(left(w.word, -char_length(a.word)), '(en|er|e|n|s)$', '')])
          and char_length(r.word) >= 3)
      order by w.entries desc limit ${MOST}
    ) w`

/** One statement for all words of a question (`offset 0` keeps the planner from reading every word instead), each part by an index. */
function statement(words: readonly string[], parts: readonly string[]) {
  const asked = JSON.stringify(
    words.map((word) => ({
      ...{ word, root: root(word), keys: word.length < 4 ? [] : keysOf(word) },
      others: otherRoots(word),
      begin: root(word).length >= 4 && word.startsWith(root(word)) ? root(word) : word,
    })),
  )
  return sql<Row>`
    with asked as materialized (
      select a.*, (ts_lexize('pg_catalog.dutch_stem', a.word))[1] as stem
      from jsonb_to_recordset(${asked}::jsonb) as a (word text, root text, keys text[], others text[], begin text)
    ), same as materialized (
      select a.word as asked, ${wordColumns} from asked a
        cross join lateral (select * from search_word w where w.stem = a.stem offset 0) w
      union select a.word, ${wordColumns} from asked a
        cross join lateral (select * from search_word w where w.root = a.root and w.stem is not null offset 0) w
    ), unknown as materialized (
      select * from asked a where not exists (select from same s where s.asked = a.word)
    )
    select asked, 'same' as how, word, stem, root, entries from same
    union all
    select a.word, 'other', ${wordColumns} from unknown a join search_word w on w.root = any (a.others) and w.stem is not null
    union all
    select a.word, 'near', ${wordColumns} from unknown a cross join lateral (
      (select * from search_word w where w.keys && a.keys and w.stem is not null order by w.entries desc limit 80)
      union
      (select * from search_word w where char_length(a.word) >= 7 and w.word % a.word and w.stem is not null order by similarity(w.word, a.word) desc limit 20)
    ) w
    union all ${longer}
    union all
    select p, 'part', ${wordColumns} from unnest(${parts}::text[], ${parts.map(root)}::text[]) a (p, root)
    join search_word w on w.root = a.root and w.stem is not null`
}

const nothing = (): Found => ({ same: [], other: [], longer: [], near: [] })

/**
 * What the index knows about these words, with the synonyms of the working area. One round trip. The rest of the transaction may sort in memory, is too
 * short to be compiled, and reads rows that are in memory already.
 */
export async function lookUp(trx: Trx, words: readonly string[], parts: readonly string[]): Promise<LookUp> {
  const { rows } = await sql<{
    words: Row[] | null
    synonyms: SynonymRow[] | null
    replaced: Record<string, string> | null
    facets: Record<string, number> | null
  }>`
    select (select jsonb_agg(w) from (${statement(words, parts)}) w) as words,
      (select jsonb_agg(s) from (select phrase, means from search_synonym order by phrase) s) as synonyms,
      (select jsonb_object_agg(facet, replaced_by) from search_replaced) as replaced,
      (select jsonb_object_agg(facet, entries) from search_facet where not (facet ^@ 'area:' or facet ^@ 'whole:')) as facets,
      set_config('work_mem', '32MB', true), set_config('jit', 'off', true),
      set_config('random_page_cost', '1.1', true)`.execute(trx)
  const [row] = rows
  const found = new Map(words.map((word) => [word, nothing()]))
  const known = new Map<string, IndexWord[]>()
  for (const { asked, how, ...word } of row?.words ?? []) {
    if (how === 'part') known.set(asked, [...(known.get(asked) ?? []), word])
    else found.get(asked)?.[how].push(word)
  }
  return {
    found: new Map([...found].map(([word, each]) => [word, withoutTwins(word, each)])),
    parts: known,
    synonyms: row?.synonyms ?? [],
    replaced: new Map(Object.entries(row?.replaced ?? {})),
    facets: new Map(Object.entries(row?.facets ?? {})),
  }
}
