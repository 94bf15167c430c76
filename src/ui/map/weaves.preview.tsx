import type { Preview } from '../preview-list.ts'
import { MAP_WEAVES, WeaveSample } from './weaves.tsx'

export const previews: Preview[] = [
  {
    name: 'the four samples',
    render: () => (
      <p>
        {MAP_WEAVES.map((weave) => (
          <span key={weave}>
            <WeaveSample id={`voorbeeld-${weave}`} weave={weave} /> {weave}{' '}
          </span>
        ))}
      </p>
    ),
  },
]
