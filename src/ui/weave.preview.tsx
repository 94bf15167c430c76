import type { Preview } from './preview-list.ts'
import { LooseThread, Swatch, WEAVES, WovenBand } from './weave.tsx'

export const previews: Preview[] = [
  { name: 'band', render: () => <WovenBand id="band-voorbeeld" /> },
  {
    name: 'swatches',
    render: () => (
      <div class="weefsel-button-group">
        {WEAVES.map((weave) => (
          <Swatch weave={weave} key={weave} />
        ))}
      </div>
    ),
  },
  { name: 'loose thread', render: () => <LooseThread /> },
]
