import { Field } from './field.tsx'
import { Filter } from './filter.tsx'
import type { Preview } from './preview-list.ts'

const themes = [
  { value: 'ontmoeten', label: 'Ontmoeten' },
  { value: 'eten', label: 'Samen eten' },
]

export const previews: Preview[] = [
  {
    name: 'chosen',
    render: () => (
      <Filter lang="nl" label="Kies welke plekken je ziet" action="/plekken" clearHref="/plekken">
        <Field
          lang="nl"
          kind="select"
          name="thema"
          label="Onderwerp"
          options={themes}
          value="eten"
          empty="Alles"
        />
        <Field lang="nl" kind="select" name="wijk" label="Wijk" options={[]} empty="Alle wijken" />
        <Field lang="nl" kind="checkbox" name="gratis" label="Alleen gratis" />
      </Filter>
    ),
  },
  {
    name: 'one row',
    render: () => (
      <Filter lang="nl" label="Zoek een wijk" action="/wijken" submit="Zoek" look="row">
        <Field lang="nl" kind="search" name="zoek" label="Naam van je wijk of buurt" />
        <Field lang="nl" kind="select" name="gemeente" label="Gemeente" options={[]} empty="Alle gemeenten" />
      </Filter>
    ),
  },
]
