import { PageHeader } from './page-header.tsx'
import type { Preview } from './preview-list.ts'

export const previews: Preview[] = [
  {
    name: 'typical',
    render: () => (
      <PageHeader
        kicker="Wijk in Hilversum"
        title="Centrum"
        lead="Het oude hart, met winkels, hofjes en de meeste plekken om elkaar te zien."
        facts={[
          { label: 'Bewoners', value: '12.480' },
          { label: 'Buurten', value: '6' },
          { label: 'Plekken', value: '41' },
        ]}
      />
    ),
  },
  { name: 'title only', render: () => <PageHeader title="Ik mis iets" /> },
  {
    name: 'long',
    render: () => (
      <PageHeader title="Samenwerkingsverband Buurtontmoetingscentrum en Kledingruilwinkel Kerkelanden-Noordoost" />
    ),
  },
]
