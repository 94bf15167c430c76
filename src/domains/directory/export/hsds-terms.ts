import {
  compact,
  type ExportContext,
  type ExportTerm,
  type Hsds,
  partId,
  taxonomyId,
  termUuid,
} from './hsds-context.ts'
import type { TermRef } from './record.ts'
import { taxonomyWords } from './taxonomy-names.ts'

/** A taxonomy of HSDS. */
export function hsdsTaxonomy(taxonomy: string): Hsds {
  const { name, description } = taxonomyWords(taxonomy)
  return { id: taxonomyId(taxonomy), name: name.nl, description: description.nl }
}

/** A term as it stands inside a record. Every term must have a description: its name when it has none. */
function innerTerm(taxonomy: string, term: ExportTerm): Hsds {
  return {
    id: termUuid(taxonomy, term.id),
    code: term.id,
    name: term.name.nl,
    description: term.description?.nl ?? term.name.nl,
    taxonomy,
    taxonomy_id: taxonomyId(taxonomy),
    language: 'nl',
  }
}

/** A term of HSDS with its taxonomy; `code` is our own id of it. */
export function hsdsTerm(taxonomy: string, term: ExportTerm): Hsds {
  return { ...innerTerm(taxonomy, term), taxonomy_detail: hsdsTaxonomy(taxonomy) }
}

/** The term of our lists with this uuid; null when it is none of them. */
export function termByUuid({ terms }: ExportContext, uuid: string): (TermRef & { term: ExportTerm }) | null {
  for (const [taxonomy, list] of terms) {
    const term = list.find(({ id }) => termUuid(taxonomy, id) === uuid.toLowerCase())
    if (term) return { taxonomy, id: term.id, term }
  }
  return null
}

/** The taxonomy with this uuid; null when it is none of ours. */
export function taxonomyByUuid({ terms }: ExportContext, uuid: string): string | null {
  return [...terms.keys()].find((taxonomy) => taxonomyId(taxonomy) === uuid.toLowerCase()) ?? null
}

/** Terms as attributes of a record; a term that has left the list is left out. */
export function termAttributes(
  ownerId: string,
  entity: string,
  refs: readonly TermRef[],
  { terms }: ExportContext,
): Hsds[] {
  return refs.flatMap((ref) => {
    const term = terms.get(ref.taxonomy)?.find(({ id }) => id === ref.id)
    if (!term) return []
    return [
      {
        id: partId(ownerId, 'attribute', ref),
        link_id: ownerId,
        link_entity: entity,
        taxonomy_term_id: termUuid(ref.taxonomy, ref.id),
        taxonomy_term: innerTerm(ref.taxonomy, term),
      },
    ]
  })
}

/** A fact that HSDS has no field for, under a name of our own. */
export function plainAttribute(ownerId: string, entity: string, label: string, value: string | null): Hsds[] {
  if (!value) return []
  const fact = { link_id: ownerId, link_entity: entity, label, value }
  return [compact({ id: partId(ownerId, 'attribute', [label, value]), ...fact })]
}
