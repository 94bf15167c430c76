import { Actions } from './action-link.tsx'
import type { Preview } from './preview-list.ts'

export const previews: Preview[] = [
  {
    name: 'phone and route',
    render: () => (
      <Actions
        items={[
          { href: 'tel:0990123456', icon: 'phone', label: 'Bel', value: '0990-123456', primary: true },
          { href: 'https://www.example/route', icon: 'route', label: 'Route', value: 'Windsterplein 2' },
        ]}
      />
    ),
  },
  {
    name: 'one short, one long',
    render: () => (
      <Actions
        items={[
          { href: '#a', icon: 'calendar', label: 'Zet in je agenda' },
          {
            href: '#b',
            icon: 'mail',
            label: 'Mail',
            value: 'samenwerkende-buurtverenigingen-kerkelanden@weverland.example',
          },
        ]}
      />
    ),
  },
]
