import type { ApiWords } from '../openapi-schema.ts'

export const nl = {
  title: 'Weefsel: sociale kaart als HSDS 3.1',
  description:
    'Dezelfde sociale kaart in de internationale standaard Human Services Data Specification 3.1 (Open Referral). Namen met een laag streepje horen bij die standaard; verder gelden de NL API Design Rules. Namen van mensen staan er niet in; een geheime plek heeft geen adres en geen punt. “season” en “except” bij tijden zijn eigen velden, naast die van de standaard.',
  version: 'Volledige versie van deze API.',
  retryAfter: 'Na hoeveel seconden je het opnieuw kunt vragen.',
  tags: {
    about: 'Over deze bron',
    services: 'Aanbod',
    organizations: 'Organisaties',
    taxonomies: 'Woorden waarop je kunt kiezen',
  },
  operations: {
    getApi: { summary: 'Versie van de standaard, profiel en beschrijving' },
    listServices: {
      summary: 'Alle aanbod',
      description:
        'Met full=true met alles erbij; met format=ndjson alles achter elkaar, één per regel; met minimal=true alleen kenmerk en moment van verandering, alles in één keer.',
    },
    getService: { summary: 'Eén aanbod met alles erbij' },
    listServicesAtLocations: { summary: 'Aanbod per plek' },
    getServiceAtLocation: { summary: 'Eén aanbod op één plek' },
    listOrganizations: { summary: 'Alle organisaties' },
    getOrganization: { summary: 'Eén organisatie' },
    listTaxonomies: { summary: 'Alle lijsten met woorden' },
    getTaxonomy: { summary: 'Eén lijst met woorden' },
    listTaxonomyTerms: { summary: 'Alle woorden van die lijsten' },
    getTaxonomyTerm: { summary: 'Eén woord' },
  } as ApiWords['operations'],
  parameters: {
    id: 'Kenmerk (uuid).',
    search: 'Woorden die er allemaal in staan.',
    taxonomy_term_id: 'Alleen met dit woord.',
    taxonomy_id: 'Alleen met een woord uit deze lijst.',
    organization_id: 'Alleen van deze organisatie.',
    modified_after: 'Alleen wat op of na dit moment veranderd is.',
    minimal: 'Alleen kenmerk en moment van verandering.',
    full: 'Met alles erbij.',
    postcode: 'In de buurt van deze postcode.',
    proximity: 'Hoe ver daar vandaan, in meters; 5000 als je niets zegt.',
    parent_id: 'Onder dit woord; onze lijsten hebben één laag.',
    top_only: 'Alleen de bovenste laag; onze lijsten hebben één laag.',
    page: 'Welk deel van de lijst, vanaf 1.',
    per_page: 'Hoeveel er in een deel staan.',
    format: 'json, of ndjson: alles, één per regel.',
  } as ApiWords['parameters'],
  fields: {} as ApiWords['fields'],
  responses: {
    ok: 'Goed.',
    notModified: 'Niet veranderd sinds If-None-Match.',
    badRequest: 'De vraag klopt niet; alles wat mis is staat bij elkaar.',
    notFound: 'Dit is er niet, of niet meer.',
    notJson: 'Er is alleen JSON, en Accept laat dat niet toe.',
    tooMany: 'Te veel vragen; Retry-After zegt hoeveel seconden je wacht.',
    busy: 'Het is nu te druk; Retry-After zegt hoeveel seconden je wacht.',
  },
} satisfies ApiWords as ApiWords
