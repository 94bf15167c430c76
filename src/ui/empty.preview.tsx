import { Empty } from './empty.tsx'
import type { Preview } from './preview-list.ts'

export const previews: Preview[] = [
  {
    name: 'with ideas and a person',
    render: () => (
      <Empty
        lang="nl"
        title="In Kerkelanden is nog geen open tafel"
        ideas={['samen eten in de school', 'een buur die op woensdag soep maakt']}
        contact={{ name: 'Fatima, wijkteam', phone: '035 – 629 29 29', hours: 'op werkdagen tot 12.00 uur' }}
      >
        <p>Om te eten kun je nu naar De Lelie in Centrum, 900 meter verder.</p>
      </Empty>
    ),
  },
  { name: 'title only', render: () => <Empty lang="en" title="No messages" /> },
]
