import { nest } from '../../area-code.ts'
import type { Cells } from '../../recipe/value.ts'
import type { TermRef } from '../draft.ts'
import type { MapContext } from '../map-common.ts'
import { complain, findTerm, type Reading } from '../reading.ts'
import { ignore, isObject, type Part, partAt, partsAt, textOf } from './reach.ts'

/** What a list of attributes says: terms of our lists, and facts under a label. */
export interface Attributes {
  terms: TermRef[]
  facts: Map<string, string>
}

/** Facts that we write ourselves and that need no word when they come back. */
const OWN_FACTS = new Set(['access', 'confidential', 'cbs-area', 'source', 'licence'])

function mapped(term: Part, { recipe }: MapContext): string[] | null {
  const names = ['id', 'code', 'name', 'term'].map((name) => textOf(term, name)).filter(Boolean)
  const map = recipe.terms ?? {}
  const found = names.find((name) => Object.hasOwn(map, name))
  return found === undefined ? null : [map[found] ?? []].flat()
}

function ownTerm(term: Part, { terms }: MapContext): TermRef | null {
  const taxonomy = textOf(term, 'taxonomy')
  const termId = findTerm(terms.get(taxonomy), textOf(term, 'code') || textOf(term, 'name'))
  return termId === null ? null : { taxonomy, termId }
}

function termsOf(reading: Reading, term: Part, context: MapContext): TermRef[] {
  const refs = mapped(term, context)
  if (!refs) {
    const own = ownTerm(term, context)
    if (!own) ignore(context, [textOf(term, 'taxonomy'), textOf(term, 'name')].filter(Boolean).join(': '))
    return own ? [own] : []
  }
  return refs.flatMap((ref) => {
    const [taxonomy = '', termId = ''] = ref.split(':')
    if (context.terms.get(taxonomy)?.has(termId)) return [{ taxonomy, termId }]
    complain(reading, `${term.path}.id`, reading.texts.notTerm(`“${termId}”`, taxonomy))
    return []
  })
}

/**
 * Reads attributes: a term by the map of the recipe, else by our own names (a taxonomy of ours and the code of a term).
 * Terms outside `taxonomies`, and terms nobody knows, are left out and counted.
 */
export function attributesAt(
  reading: Reading,
  path: string,
  taxonomies: readonly string[],
  context: MapContext,
): Attributes {
  const found = new Map<string, TermRef>()
  const facts = new Map<string, string>()
  for (const part of partsAt(reading, path)) {
    const term = partAt(reading, `${part.path}.taxonomy_term`)
    const [label, value] = [textOf(part, 'label'), textOf(part, 'value')]
    if (!term && label !== '' && !facts.has(label)) facts.set(label, value)
    if (!term && !OWN_FACTS.has(label)) ignore(context, label)
    for (const ref of term ? termsOf(reading, term, context) : []) {
      if (taxonomies.includes(ref.taxonomy)) found.set(`${ref.taxonomy}:${ref.termId}`, ref)
      else ignore(context, `${ref.taxonomy}: ${ref.termId}`)
    }
  }
  return { terms: [...found.values()], facts }
}

const SAYS_NO = /^(false|onwaar|nee|no|n|0)$/i

function saysSecret(attribute: unknown): boolean {
  if (!isObject(attribute)) return false
  const part = { path: '', cells: attribute }
  if (textOf(part, 'label').toLowerCase() !== 'confidential') return false
  return attribute.value !== false && !SAYS_NO.test(textOf(part, 'value'))
}

/** Whether an attribute calls a record confidential: only a plain no says that it is not, not an empty value. */
export function isCalledSecret({ attributes }: Cells): boolean {
  return [attributes].flat(2).some(saysSecret)
}

/** The CBS code among the facts; null when there is none. */
export function areaOf({ facts }: Attributes): string | null {
  const code = facts.get('cbs-area') ?? ''
  return nest(code) ? code : null
}
