import { Facts } from './facts.tsx'
import type { Preview } from './preview-list.ts'

const items = [
  { label: 'Wanneer', value: 'dinsdag 24 november, 17.30 – 19.30 uur' },
  { label: 'Waar', value: 'Buurthuis De Lelie' },
  { label: 'Kosten', value: '€ 2,50' },
]

export const previews: Preview[] = [
  { name: 'list', render: () => <Facts items={items} /> },
  { name: 'row', render: () => <Facts items={items} look="row" /> },
]
