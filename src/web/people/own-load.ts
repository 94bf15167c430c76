import { listAreas, workingMunicipalities } from '../../domains/areas/index.ts'
import { type Asked, ownPerson, peopleFor, visibleTo } from '../../domains/people/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { namesFor } from './load.ts'

/** Municipalities and their wijken, to tick. */
export async function areaOptions(trx: Trx) {
  const groups = await Promise.all(
    (await workingMunicipalities(trx)).map(async (municipality) => {
      const wijken = await listAreas(trx, { level: 'wijk', within: municipality.code })
      return [
        { value: municipality.code, label: municipality.name },
        ...wijken.map((wijk) => ({ value: wijk.code, label: `${municipality.name}: ${wijk.name}` })),
      ]
    }),
  )
  return groups.flat()
}

/** Everything one’s own profile shows; null without a profile. */
export async function loadOwn(trx: Trx, account: string, { today }: Pick<Asked, 'today'>) {
  const own = await ownPerson(trx, account)
  if (!own) return null
  const { profile, consents } = own
  const preview = visibleTo(profile, consents, 'public', today)
  const colleagues = await peopleFor(trx, {}, { audience: 'public', today })
  const organization = profile.values.organization
  // Names of one’s own fields, seen or not: the same question as for a page, with everything open to oneself.
  const names = await namesFor(trx, preview ? [preview] : [])
  return {
    ...{ profile, consents, preview, names, organization },
    areas: await areaOptions(trx),
    colleagues: colleagues
      .filter(({ id, values }) => id !== profile.id && values.organization === organization)
      .map(({ id, values }) => ({ value: id, label: values.name })),
  }
}

export type Own = NonNullable<Awaited<ReturnType<typeof loadOwn>>>
