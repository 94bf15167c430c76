/** The word in the address for each list of organisations. */
export const NETWORK_SLUGS = { branch: 'branche', network: 'netwerk' } as const
export type NetworkTaxonomy = keyof typeof NETWORK_SLUGS

/** The list of branches and networks. */
export const networksPath = '/netwerken'

/** The members of one branch or network. */
export function networkPath(taxonomy: NetworkTaxonomy, id: string): string {
  return `${networksPath}/${NETWORK_SLUGS[taxonomy]}/${id}`
}
