import { Badge } from './badge.tsx'
import { Card, CardGrid, Panel } from './card.tsx'
import type { Preview } from './preview-list.ts'

const facts = [
  { label: 'Wanneer', value: 'dinsdag, 17.30 uur' },
  { label: 'Waar', value: 'Buurthuis De Lelie' },
  { label: 'Kosten', value: '€ 2,50' },
]

export const previews: Preview[] = [
  { name: 'panel', render: () => <Panel facts={facts} /> },
  {
    name: 'typical',
    render: () => <Card title="Samen eten op dinsdag" href="/aanbod/1" level={2} facts={facts} />,
  },
  {
    name: 'full',
    render: () => (
      <Card
        title="Koffie in de kas"
        href="/aanbod/2"
        level={2}
        number={3}
        badge={<Badge>Gratis</Badge>}
        facts={facts}
      >
        Elke donderdag zet Ans koffie. Je kunt zo binnenlopen.
      </Card>
    ),
  },
  {
    name: 'grid, long and bare',
    render: () => (
      <CardGrid>
        <Card
          title="Kledingruilwinkel van de samenwerkende buurtverenigingen Kerkelanden-Noordoost"
          href="/3"
          level={2}
        />
        <Card title="Zonder link" level={2} />
      </CardGrid>
    ),
  },
]
