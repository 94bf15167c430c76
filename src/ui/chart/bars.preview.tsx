import type { Preview } from '../preview-list.ts'
import { Bars } from './bars.tsx'

const rows = [
  { label: 'Havenstraatbuurt', value: 54, href: '/gebieden/BU1', emphasis: true },
  { label: 'Centrum', value: 48 },
  { label: 'Sint Vitus', value: null },
  { label: 'Boomberg en de buurt achter het oude raadhuis aan de Oude Enghweg', value: 31 },
]
const columns = { label: 'Buurt', value: 'Woont alleen' }

export const previews: Preview[] = [
  {
    name: 'typical',
    render: () => (
      <Bars
        level={2}
        lang="nl"
        id="alleen"
        title="In de Havenstraatbuurt wonen de meeste mensen alleen"
        description="Deel van de huishoudens dat uit één persoon bestaat."
        rows={rows}
        unit="%"
        max={100}
        references={[
          { label: 'Nederland', value: 39 },
          { label: 'Hilversum', value: 42 },
        ]}
        columns={columns}
        source="CBS, Kerncijfers wijken en buurten 2024"
      />
    ),
  },
  {
    name: 'empty',
    render: () => <Bars lang="en" level={2} id="none" title="No figures yet" rows={[]} columns={columns} />,
  },
]
