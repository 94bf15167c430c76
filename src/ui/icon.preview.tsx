import { Icon, type IconName } from './icon.tsx'
import type { Preview } from './preview-list.ts'

const NAMES: [IconName, string][] = [
  ['phone', 'Bel'],
  ['route', 'Route'],
  ['calendar', 'Zet in je agenda'],
  ['mail', 'Mail'],
  ['chat', 'WhatsApp'],
  ['print', 'Print'],
]

export const previews: Preview[] = NAMES.map(([name, words]) => ({
  name,
  render: () => (
    <p>
      <Icon name={name} /> {words}
    </p>
  ),
}))
