import { Details } from './details.tsx'
import type { Preview } from './preview-list.ts'

const body = <p>CBS, Kerncijfers wijken en buurten 2024. Afgerond op tientallen.</p>

export const previews: Preview[] = [
  { name: 'closed', render: () => <Details summary="Bronnen">{body}</Details> },
  {
    name: 'open',
    render: () => (
      <Details summary="Bronnen" open>
        {body}
      </Details>
    ),
  },
]
