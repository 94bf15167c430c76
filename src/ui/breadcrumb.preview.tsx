import { Breadcrumb } from './breadcrumb.tsx'
import type { Preview } from './preview-list.ts'

export const previews: Preview[] = [
  {
    name: 'typical',
    render: () => (
      <Breadcrumb
        lang="nl"
        items={[
          { href: '/', label: 'Voorpagina' },
          { href: '/gebieden', label: 'Wijken en buurten' },
          { href: '/gebieden/GM0402', label: 'Hilversum' },
        ]}
      />
    ),
  },
  { name: 'one', render: () => <Breadcrumb lang="en" items={[{ href: '/en', label: 'Front page' }]} /> },
]
