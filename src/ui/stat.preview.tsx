import type { Preview } from './preview-list.ts'
import { Stat, StatGrid } from './stat.tsx'

export const previews: Preview[] = [
  {
    name: 'grid',
    render: () => (
      <StatGrid>
        <Stat
          level={2}
          lang="nl"
          label="Mensen die alleen wonen"
          value={48.2}
          digits={0}
          unit="%"
          place="Centrum"
          sentence="Bijna de helft van de huishoudens is één persoon."
          comparisons={[
            { label: 'Hilversum', value: 42.1 },
            { label: 'Nederland', value: 39.4 },
          ]}
          year="2024"
          source="CBS"
        />
        <Stat lang="nl" level={2} label="Bewoners" value={12480} unit="mensen" year="2024" source="CBS" />
      </StatGrid>
    ),
  },
  {
    name: 'unknown',
    render: () => (
      <Stat
        level={2}
        lang="nl"
        label="Mensen met een bijstandsuitkering"
        value={null}
        sentence="Het zijn er te weinig om te laten zien zonder dat je iemand herkent."
        year="2024"
        source="CBS"
      />
    ),
  },
]
