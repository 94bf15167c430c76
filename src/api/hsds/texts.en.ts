import type { ApiWords } from '../openapi-schema.ts'

export const en: ApiWords = {
  title: 'Weefsel: directory as HSDS 3.1',
  description:
    'The same directory in the international Human Services Data Specification 3.1 (Open Referral). Names with an underscore belong to that standard; for the rest the Dutch NL API Design Rules hold. There are no names of persons; a confidential place has no address and no point. “season” and “except” with times are our own fields, beside those of the standard.',
  version: 'Full version of this interface.',
  retryAfter: 'After how many seconds to ask again.',
  tags: {
    about: 'About this feed',
    services: 'What is on offer',
    organizations: 'Organisations',
    taxonomies: 'Words to choose by',
  },
  operations: {
    getApi: { summary: 'Version of the standard, profile and description' },
    listServices: {
      summary: 'All services',
      description:
        'With full=true everything nested; with format=ndjson all of it, one a line; with minimal=true only id and moment of change, all at once.',
    },
    getService: { summary: 'One service with everything nested' },
    listServicesAtLocations: { summary: 'Services by location' },
    getServiceAtLocation: { summary: 'One service at one location' },
    listOrganizations: { summary: 'All organisations' },
    getOrganization: { summary: 'One organisation' },
    listTaxonomies: { summary: 'All lists of words' },
    getTaxonomy: { summary: 'One list of words' },
    listTaxonomyTerms: { summary: 'All words of those lists' },
    getTaxonomyTerm: { summary: 'One word' },
  },
  parameters: {
    id: 'Id (uuid).',
    search: 'Words that must all be in it.',
    taxonomy_term_id: 'Only with this term.',
    taxonomy_id: 'Only with a term of this taxonomy.',
    organization_id: 'Only of this organisation.',
    modified_after: 'Only what changed at or after this moment.',
    minimal: 'Only id and moment of change.',
    full: 'With everything nested.',
    postcode: 'Near this postcode.',
    proximity: 'How far from there, in metres; 5000 when left out.',
    parent_id: 'Below this term; our lists have one level.',
    top_only: 'Only the top level; our lists have one level.',
    page: 'Which part of the list, from 1.',
    per_page: 'How many in one part.',
    format: 'json, or ndjson: everything, one a line.',
  },
  fields: {},
  responses: {
    ok: 'Good.',
    notModified: 'Not changed since If-None-Match.',
    badRequest: 'The request is not right; everything that is wrong is told at once.',
    notFound: 'This is not here, or not any more.',
    notJson: 'There is only JSON, and Accept does not allow it.',
    tooMany: 'Too many requests; Retry-After says how many seconds to wait.',
    busy: 'Too busy now; Retry-After says how many seconds to wait.',
  },
}
