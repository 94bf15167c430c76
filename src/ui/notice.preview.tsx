import { Notice } from './notice.tsx'
import type { Preview } from './preview-list.ts'

export const previews: Preview[] = [
  {
    name: 'info',
    render: () => (
      <Notice title="Nog niet nagekeken">
        <p>Deze plek komt uit een open bestand. Wij weten nog niet of alles klopt.</p>
      </Notice>
    ),
  },
  {
    name: 'attention',
    render: () => (
      <Notice tone="attention" title="Stopt per 1 januari">
        <p>Kom je hier graag? Vraag het wijkteam wat er voor in de plaats komt.</p>
      </Notice>
    ),
  },
  {
    name: 'good',
    render: () => (
      <Notice tone="good">
        <p>Je bericht is gelezen.</p>
      </Notice>
    ),
  },
]
