import { z } from 'zod'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { organizationEndpoints, serviceEndpoints } from './lists.ts'
import { pairEndpoints } from './pairs.ts'
import { root } from './schemas.ts'
import { taxonomyEndpoints } from './taxonomies.ts'

/** A standard that we speak: the same records below another address. */
export interface Flavour {
  base: string
  /** Our version of this interface. */
  version: string
  /** Version of the standard, as its validators read it. */
  standard: string
  profile: string
  endpoints: readonly Endpoint[]
}

/** What this feed is: the first address that anybody asks for. */
function rootEndpoint(base: string, standard: string, profile: string): Endpoint {
  return endpoint({
    path: '/',
    operationId: 'getApi',
    tag: 'about',
    query: z.object({}),
    answer: root,
    find: async (_trx, _asked, { origin }) => ({
      body: { version: standard, profile, openapi_url: `${origin}${base}/openapi.json` },
    }),
  })
}

function flavour(base: string, standard: string, profile: string, own: readonly Endpoint[]): Flavour {
  const endpoints = [rootEndpoint(base, standard, profile), ...own]
  return { base, version: '1.0.0', standard, profile, endpoints }
}

const shared = [...serviceEndpoints, ...taxonomyEndpoints, ...pairEndpoints]

/** Human Services Data Specification 3.1. */
export const hsds: Flavour = flavour('/api/hsds/v3', '3.1', 'https://docs.openreferral.org/en/3.1/', [
  ...shared,
  ...organizationEndpoints,
])

/** Open Referral UK 3.0: a subset of HSDS that allows more fields, so that the same answers fit. */
export const oruk: Flavour = flavour(
  '/api/oruk/v3',
  'HSDS-UK-3.0',
  'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md',
  shared,
)
