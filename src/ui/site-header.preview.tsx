import type { Preview } from './preview-list.ts'
import { SiteHeader } from './site-header.tsx'

export const previews: Preview[] = [
  {
    name: 'typical',
    render: () => (
      <SiteHeader
        lang="nl"
        name="Het Gooi samen"
        path="/plekken/12"
        menu={[
          { href: '/gebieden', label: 'Wijken en buurten' },
          { href: '/plekken', label: 'Plekken' },
          { href: '/over', label: 'Over ons' },
        ]}
      />
    ),
  },
]
