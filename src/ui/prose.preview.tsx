import type { Preview } from './preview-list.ts'
import { Prose } from './prose.tsx'

export const previews: Preview[] = [
  {
    name: 'with a link',
    render: () => (
      <Prose
        lead
        links
        text={'Elke week praten we over iets anders.\n\nMeer lezen:\nhttps://www.taalcafe.example/programma'}
      />
    ),
  },
]
