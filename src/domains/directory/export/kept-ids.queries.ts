import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { kept, writtenBy } from '../../../platform/db/kept.queries.ts'
import { searchVersion } from '../../../platform/search/entry-index.queries.ts'
import type { ExportFilter, Ids, Window } from './filter.ts'

/** Of each working area, over all lists: some 20 MB. What was asked longest ago goes first. */
const MOST_IDS = 300_000
const MOST_LISTS = 60

type List = readonly string[]

interface Lists {
  byQuestion: Map<string, Promise<List>>
  sizes: Map<string, number>
}

/** Whatever changes a record changes the index in the same transaction; which records are ours hangs on the area too. */
const version = sql`concat_ws(' ', (${searchVersion}), (${writtenBy('working_area')}))`

const keptLists = kept<Lists>(version, async () => ({ byQuestion: new Map(), sizes: new Map() }))

function makeRoom({ byQuestion, sizes }: Lists): void {
  let sum = [...sizes.values()].reduce((all, size) => all + size, 0)
  for (const question of [...byQuestion.keys()]) {
    if (sum <= MOST_IDS && byQuestion.size <= MOST_LISTS) return
    sum -= sizes.get(question) ?? 0
    byQuestion.delete(question)
    sizes.delete(question)
  }
}

async function listOf(trx: Trx, question: string, load: () => Promise<List>): Promise<List> {
  const lists = await keptLists(trx)
  const list = lists.byQuestion.get(question) ?? load()
  lists.byQuestion.delete(question)
  lists.byQuestion.set(question, list)
  try {
    const { length } = await list
    // Meanwhile others may have taken its room.
    if (lists.byQuestion.has(question)) lists.sizes.set(question, length)
    makeRoom(lists)
  } catch {
    // Who waits gets the failure below; who comes later tries again.
    if (lists.byQuestion.get(question) === list) lists.byQuestion.delete(question)
  }
  return list
}

/**
 * A part of a list of ids that `load` reads whole and in order: once for each filter and state of the directory, so that
 * page 2,000 costs what page 1 does. What people type and where they are is never kept.
 */
export async function keptIds(
  trx: Trx,
  of: string,
  filter: ExportFilter,
  window: Window | undefined,
  load: () => Promise<List>,
): Promise<Ids> {
  const personal = filter.text !== undefined || filter.near !== undefined
  const list = personal ? await load() : await listOf(trx, `${of} ${JSON.stringify(filter)}`, load)
  const { offset, limit } = window ?? { offset: 0, limit: list.length }
  return { total: list.length, ids: list.slice(offset, offset + limit) }
}
