import { workingMunicipalities } from '../../../domains/areas/index.ts'
import {
  type At,
  blankItem,
  type EditTexts,
  GROUPS_OF,
  type GroupValues,
  type NewItem,
  organizationsNamed,
  placed,
  placeToChoose,
  readAddress,
} from '../../../domains/directory/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { FormValues } from '../../../platform/http/form.ts'
import { no, ok, type Problems, type Result } from '../../../platform/result.ts'
import { readGroup } from '../read-group.ts'
import { NEW_FIELDS, type NewReading } from './reading.ts'

type Organization = NewItem['organization']

async function readGiver(
  trx: Trx,
  typed: FormValues,
  { kind, givers, decides, said }: NewReading,
): Promise<Result<Organization>> {
  if (kind === 'organization') return ok(null)
  const [only] = givers
  const chosen =
    givers.find(({ id }) => id === typed[NEW_FIELDS.giver]) ?? (givers.length === 1 ? only : null)
  if (chosen) return ok(chosen)
  if (!decides) return no({ [NEW_FIELDS.giver]: said.problems.choose })
  const name = (typed[NEW_FIELDS.organization] ?? '').trim()
  if (name === '') return ok(null)
  const found = await organizationsNamed(trx, name)
  const problem =
    found.length === 0
      ? said.problems.organization
      : said.problems.which(found.map((each) => each.name).join('; '))
  return found.length === 1 && found[0] ? ok(found[0]) : no({ [NEW_FIELDS.organization]: problem })
}

/** An address of which nobody knows where it lies is in the municipality, where there is only one. */
async function placeOf(trx: Trx, typed: FormValues, texts: EditTexts): Promise<Result<GroupValues['place']>> {
  const address = readAddress(typed, texts.problems)
  if (!address.ok) return address
  const blank = blankItem('location').values.place
  if (!blank) throw new Error('a place has an address')
  const here = await workingMunicipalities(trx)
  const municipalityCode = here.length === 1 && address.value ? (here[0]?.code ?? null) : null
  return ok(await placed(trx, address.value, { ...blank, municipalityCode }))
}

async function readAt(trx: Trx, typed: FormValues, { texts, said }: NewReading): Promise<Result<At | null>> {
  const chosen = typed[NEW_FIELDS.place] ?? ''
  if (/^[0-9a-f-]{36}$/.test(chosen)) {
    const place = await placeToChoose(trx, chosen)
    return place ? ok({ place: place.id }) : no({ [NEW_FIELDS.place]: said.problems.place })
  }
  const place = await placeOf(trx, typed, texts)
  if (!place.ok) return place
  return ok(place.value.addresses.length > 0 ? { address: place.value } : null)
}

async function readParts(trx: Trx, typed: FormValues, reading: NewReading) {
  const { kind, words, texts, today } = reading
  const item = blankItem(kind)
  // The words about the price have the name that the words about times have in a form of their own.
  const { tekst: _, ...untold } = typed
  const values: Partial<Record<keyof GroupValues, unknown>> = {}
  const problems: Problems = {}
  for (const group of GROUPS_OF[kind].filter((each) => each !== 'existence')) {
    const { terms, areas } = words
    const part =
      group === 'place'
        ? await placeOf(trx, typed, texts)
        : await readGroup(trx, group, group === 'times' ? untold : typed, {
            item,
            today,
            texts,
            terms,
            areas,
          })
    if (part.ok) values[group] = part.value
    else Object.assign(problems, part.problems)
  }
  return { values: values as Partial<GroupValues>, problems }
}

/** Reads the form of a new thing: all of it, or every problem at its field. */
export async function readNew(trx: Trx, typed: FormValues, reading: NewReading): Promise<Result<NewItem>> {
  const { kind, key } = reading
  const { values, problems } = await readParts(trx, typed, reading)
  const giver = await readGiver(trx, typed, reading)
  const at = kind === 'service' ? await readAt(trx, typed, reading) : ok(null)
  for (const part of [giver, at]) if (!part.ok) Object.assign(problems, part.problems)
  if (!giver.ok || !at.ok || Object.keys(problems).length > 0) return no(problems)
  return ok({ kind, values, organization: giver.value, at: at.value, key })
}
