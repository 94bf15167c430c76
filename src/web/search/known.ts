import { findArea } from '../../domains/areas/index.ts'
import { allTerms, type Taxonomy, type Term } from '../../domains/taxonomy/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Asked, searchPath } from './asked.ts'
import { nl } from './texts.nl.ts'

type Terms = Record<Taxonomy, Term[]>

const isKnown = (terms: Terms, group: string, value: string): boolean =>
  nl.values[group]?.[value] !== undefined || (terms[group as Taxonomy] ?? []).some(({ id }) => id === value)

async function knownFacets(trx: Trx, asked: Asked): Promise<Asked['facets']> {
  const chosen = Object.entries(asked.facets)
  if (chosen.length === 0) return asked.facets
  const terms = await allTerms(trx)
  const kept = chosen.map(([group, values]) => [group, values.filter((each) => isKnown(terms, group, each))])
  return Object.fromEntries(kept.filter(([, values]) => values?.length))
}

async function knownAreas(trx: Trx, codes: readonly string[]): Promise<string[]> {
  const known: string[] = []
  for (const code of codes) if (await findArea(trx, code)) known.push(code)
  return known
}

const countOf = ({ facets, areas }: Pick<Asked, 'facets' | 'areas'>) =>
  areas.length + Object.values(facets).reduce((sum, values) => sum + values.length, 0)

/**
 * The question without values that nobody knows: an old link, or a term that was taken out. They would find nothing for
 * ever; how many there were is counted in `unread`.
 */
export async function withoutUnknown(trx: Trx, asked: Asked): Promise<Asked> {
  const known = { facets: await knownFacets(trx, asked), areas: await knownAreas(trx, asked.areas) }
  return { ...asked, ...known, unread: asked.unread + countOf(asked) - countOf(known) }
}

/** The address of what was understood; how many values were left out goes along, to be told once. */
export function withLeftOut(asked: Asked): string {
  const path = searchPath(asked)
  return `${path}${path.includes('?') ? '&' : '?'}weggelaten=${asked.unread}`
}

/** How many values were left out on the way to this address. */
export function leftOutOf(params: URLSearchParams): number {
  const typed = params.get('weggelaten') ?? ''
  return /^\d{1,4}$/.test(typed) ? Number(typed) : 0
}
