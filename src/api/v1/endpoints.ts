import type { Endpoint } from '../endpoint.ts'
import { areaEndpoints } from './areas.ts'
import { directoryEndpoints } from './directory.ts'
import { peopleEndpoints } from './people.ts'
import { reachEndpoints } from './reach.ts'
import { searchEndpoint } from './search.ts'
import { suggestionsEndpoint } from './suggestions.ts'
import { taxonomyEndpoints } from './taxonomies.ts'

/** Version of the interface (semantic versioning): the first number is the one in its address. */
export const VERSION = '1.2.0'

/** Every address of /api/v1, in the order of its document. */
export const endpoints: readonly Endpoint[] = [
  searchEndpoint,
  suggestionsEndpoint,
  ...directoryEndpoints,
  ...areaEndpoints,
  ...peopleEndpoints,
  ...reachEndpoints,
  ...taxonomyEndpoints,
]
