import {
  type AnyValue,
  type EditTexts,
  type FieldGroup,
  formOf,
  hoursForm,
  type Item,
  placed,
  reachForm,
  readAddress,
  readAges,
  readAreas,
  readContact,
  readCost,
  readExistence,
  readHours,
  readTexts,
  readThemes,
} from '../../domains/directory/index.ts'
import type { Term } from '../../domains/taxonomy/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { FormValues } from '../../platform/http/form.ts'
import { ok, type Result } from '../../platform/result.ts'
import { codesOf, type Words } from './views/part-lines.ts'

/** What reading a form needs besides what was typed. */
export interface Reading {
  item: Item
  today: string
  texts: EditTexts
  terms: { life_domain: readonly Term[]; target_group: readonly Term[] }
  areas: Words['areas']
}

/** The fields of a part that nobody typed in yet. */
export function fieldsOf({ values }: Item, group: FieldGroup, today: string): FormValues {
  const value = values[group]
  if (value === undefined) return {}
  if (group === 'times') return values.times ? hoursForm(values.times, today) : {}
  return ({ ...formOf, ...reachForm }[group] as (value: AnyValue) => FormValues)(value)
}

type Reader = (trx: Trx, typed: FormValues, reading: Reading) => Promise<Result<AnyValue>> | Result<AnyValue>

/** A part that the item does not have cannot be asked for: the page is not there. */
function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('this item has no such part')
  return value
}

const readers: Record<FieldGroup, Reader> = {
  texts: (_, typed, { texts }) => readTexts(typed, texts.problems),
  times: (_, typed, { item, today, texts }) =>
    readHours(typed, present(item.values.times), { today, texts: texts.hours }),
  contact: (_, typed, { item, texts }) => readContact(typed, present(item.values.contact), texts.problems),
  place: async (trx, typed, { item, texts }) => {
    const address = readAddress(typed, texts.problems)
    return address.ok ? ok(await placed(trx, address.value, present(item.values.place))) : address
  },
  cost: (_, typed, { item, texts }) => readCost(typed, present(item.values.cost), texts.problems),
  areas: (_, typed, { item, areas }) =>
    ok(readAreas(typed, present(item.values.areas), areas.flatMap(codesOf))),
  ages: (_, typed, { texts }) => readAges(typed, texts.problems),
  themes: (_, typed, { terms }) => readThemes(typed, terms),
  existence: (_, typed, { texts }) => readExistence(typed, texts.problems),
}

/** Reads the form of a part: a value to store, or every problem at its field. */
export async function readGroup(
  trx: Trx,
  group: FieldGroup,
  typed: FormValues,
  reading: Reading,
): Promise<Result<AnyValue>> {
  return readers[group](trx, typed, reading)
}
