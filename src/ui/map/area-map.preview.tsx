import type { Preview } from '../preview-list.ts'
import { AreaMap, type MapArea } from './area-map.tsx'
import { MAP_WEAVES } from './weaves.tsx'

const areas: MapArea[] = [
  {
    code: 'WK1',
    name: 'Centrum',
    href: '/gebieden/WK1',
    path: 'M10 10L300 20L280 200L20 180Z',
    tone: 3,
    current: true,
  },
  { code: 'WK2', name: 'Oost', href: '/gebieden/WK2', path: 'M300 20L620 40L600 220L280 200Z', tone: 1 },
  {
    code: 'WK3',
    name: 'Zuid',
    href: '/gebieden/WK3',
    path: 'M20 180L280 200L260 380L40 370Z',
    tone: 0,
    approximate: true,
  },
  {
    code: 'WK4',
    name: 'Meent',
    href: '/gebieden/WK4',
    path: 'M280 200L600 220L580 390L260 380Z',
    tone: 0,
    missing: true,
  },
  {
    code: 'WK5',
    name: 'Het kleinste buurtje van allemaal',
    path: 'M600 220L630 230L625 260L597 250Z',
    tone: 4,
  },
]

export const previews: Preview[] = [
  {
    name: 'areas and markers',
    render: () => (
      <AreaMap
        lang="nl"
        id="kaart-a"
        title="De wijken."
        description="Hoe donkerder, hoe meer plekken."
        areas={areas}
        markers={[
          { number: 1, x: 90, y: 60, label: 'Buurthuis De Lelie', href: '#plek-1' },
          { number: 12, x: 480, y: 90, label: 'Bibliotheek' },
        ]}
        width={640}
        height={400}
      />
    ),
  },
  {
    name: 'woven by what was found',
    render: () => (
      <AreaMap
        lang="nl"
        id="kaart-c"
        title="Wie kan waar komen?"
        description="Het woord en het patroon zeggen hetzelfde."
        areas={areas.slice(0, 4).map((area, at) => ({
          ...area,
          current: false,
          missing: false,
          weave: MAP_WEAVES[at],
          note: ['genoeg', 'niet zeker', 'te weinig', 'weten we nog niet'][at],
        }))}
        width={640}
        height={400}
      />
    ),
  },
  {
    name: 'empty',
    render: () => (
      <AreaMap
        lang="en"
        id="map-b"
        title="Map."
        description="No areas."
        areas={[]}
        width={640}
        height={200}
      />
    ),
  },
]
