import { hsdsDocument } from './hsds/document.ts'
import { hsds, oruk } from './hsds/endpoints.ts'
import type { ApiContact } from './openapi.ts'
import { v1Document } from './v1/document.ts'

/** Of nobody's site: each site that serves a document names itself in it. */
const CONTACT: ApiContact = {
  name: 'Weefsel maintainers',
  url: 'https://weefsel.example/open-data',
  email: 'maintainers@weefsel.example',
}

/** The documents as they are committed, so that a change of an interface is seen in review; by their path. */
export function committedDocuments(): { path: string; text: string }[] {
  const documents = {
    v1: v1Document('nl', CONTACT),
    hsds: hsdsDocument('nl', hsds, CONTACT),
    oruk: hsdsDocument('nl', oruk, CONTACT),
  }
  return Object.entries(documents).map(([name, document]) => ({
    path: `docs/openapi/${name}.json`,
    text: `${JSON.stringify(document, null, 2)}\n`,
  }))
}
