import type { Trx } from '../../../platform/db/database.ts'
import { foldedName } from './hsds/doubts.ts'
import type { OfficeDoubts } from './map-common.ts'

/**
 * What the database knows of confidential places, for a file that may have forgotten it: the places and their
 * organisations by their ids in this source, and the names of organisations that have one in any source.
 */
export async function keptDoubts(trx: Trx, source: string): Promise<OfficeDoubts> {
  const rows = await trx
    .selectFrom('location')
    .leftJoin('serviceAtLocation', 'serviceAtLocation.locationId', 'location.id')
    .leftJoin('service', 'service.id', 'serviceAtLocation.serviceId')
    .leftJoin('organization', (join) =>
      join.on((on) =>
        on.or([
          on('organization.id', '=', on.ref('location.organizationId')),
          on('organization.id', '=', on.ref('service.organizationId')),
        ]),
      ),
    )
    .where('location.confidential', '=', true)
    .select(['location.source as placeSource', 'location.externalId as place'])
    .select(['organization.source as ownerSource', 'organization.externalId as owner', 'organization.name'])
    .execute()
  const here = rows.filter(({ placeSource }) => placeSource === source)
  const places = new Set(here.map(({ place }) => place))
  const owned = new Set(here.filter(({ owner }) => owner !== null).map(({ place }) => place))
  const own = rows.filter(({ ownerSource }) => ownerSource === source)
  return {
    places,
    owners: new Set(own.flatMap(({ owner }) => owner ?? [])),
    ownerNames: new Set(rows.flatMap(({ name }) => (name === null ? [] : foldedName(name)))),
    ownerless: places.difference(owned),
  }
}
