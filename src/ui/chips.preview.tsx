import { Chips } from './chips.tsx'
import type { Preview } from './preview-list.ts'

const items = [
  { href: '/zoeken?wanneer=vandaag', label: 'Vandaag' },
  { href: '/zoeken?kosten=gratis', label: 'Gratis' },
]

export const previews: Preview[] = [
  { name: 'quick', render: () => <Chips label="Snel kiezen" items={items} /> },
  {
    name: 'chosen',
    render: () => (
      <Chips
        label="Gekozen"
        items={[
          { href: '/zoeken', label: 'Spindelwijk', description: 'Haal weg: Spindelwijk', chosen: true },
          {
            href: '/zoeken?in=WK990103',
            label: 'Op donderdag',
            description: 'Haal weg: op donderdag',
            chosen: true,
          },
        ]}
      />
    ),
  },
]
