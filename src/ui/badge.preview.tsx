import { Badge, NumberBadge } from './badge.tsx'
import type { Preview } from './preview-list.ts'

export const previews: Preview[] = [
  { name: 'neutral', render: () => <Badge>Gratis</Badge> },
  { name: 'good', render: () => <Badge tone="good">Nagekeken in oktober</Badge> },
  { name: 'attention', render: () => <Badge tone="attention">Stopt per 1 januari</Badge> },
  { name: 'highlight', render: () => <Badge tone="highlight">Vandaag open</Badge> },
  { name: 'number', render: () => <NumberBadge number={12} /> },
]
