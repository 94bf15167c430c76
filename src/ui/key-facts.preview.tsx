import { KeyFacts } from './key-facts.tsx'
import type { Preview } from './preview-list.ts'

const facts = [
  { label: 'Waar', value: 'De Geus, Geuzenweg 1' },
  { label: 'Kosten', value: '€ 2,50' },
  { label: 'Meedoen', value: 'Loop gewoon binnen' },
]

export const previews: Preview[] = [
  {
    name: 'open now',
    render: () => (
      <KeyFacts
        label="Volgende keer"
        first="donderdag 26 november, 10.00 tot 12.00 uur"
        now="nu open"
        facts={facts}
        actions={[
          { href: 'tel:0990123456', icon: 'phone', label: 'Bel', value: '0990-123456', primary: true },
          { href: 'https://www.example/route', icon: 'route', label: 'Route', value: 'Geuzenweg 1' },
        ]}
      />
    ),
  },
  {
    name: 'a holiday',
    render: () => (
      <KeyFacts
        label="Volgende keer"
        first="zaterdag 26 december, 10.00 tot 12.00 uur"
        note="Tweede kerstdag: bel even of het doorgaat."
        facts={facts.slice(0, 1)}
        actions={[]}
      />
    ),
  },
  {
    name: 'nothing known',
    render: () => <KeyFacts label="Wanneer" first="Op afspraak." facts={[]} actions={[]} />,
  },
]
