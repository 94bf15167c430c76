import { LinkList } from './link-list.tsx'
import type { Preview } from './preview-list.ts'

const items = [
  { href: '/a', label: 'Buurthuis De Lelie', note: '300 meter' },
  { href: '/b', label: 'Bibliotheek', note: 'vandaag open tot 17.30 uur' },
  { href: '/c', label: 'Speel-o-theek-en-kledingruilwinkel-van-de-samenwerkende-buurtverenigingen' },
]

export const previews: Preview[] = [
  { name: 'column', render: () => <LinkList items={items} label="Plekken" /> },
  { name: 'row', render: () => <LinkList items={items.slice(0, 2)} label="Plekken" look="row" /> },
]
