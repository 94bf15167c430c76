import { Heading } from './heading.tsx'
import type { Preview } from './preview-list.ts'

export const previews: Preview[] = [
  {
    name: 'levels',
    render: () => (
      <div class="weefsel-stack">
        <Heading level={1}>Centrum</Heading>
        <Heading level={2}>Wat is hier?</Heading>
        <Heading level={3}>Ontmoeten</Heading>
        <Heading level={4}>Deze week</Heading>
      </div>
    ),
  },
  {
    name: 'level and look apart',
    render: () => (
      <Heading level={2} look={4}>
        Klein, maar wel van niveau twee
      </Heading>
    ),
  },
]
