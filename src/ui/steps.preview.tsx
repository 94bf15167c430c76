import type { Preview } from './preview-list.ts'
import { Steps } from './steps.tsx'

export const previews: Preview[] = [
  {
    name: 'read, not answered',
    render: () => (
      <Steps
        lang="nl"
        label="Wat er met je bericht gebeurt"
        steps={[
          { label: 'Ontvangen', state: 'done', when: 'dinsdag 24 november' },
          {
            label: 'Gelezen',
            state: 'current',
            when: 'woensdag 25 november',
            text: 'Fatima van het wijkteam kijkt het na.',
          },
          { label: 'Antwoord', state: 'todo' },
        ]}
      />
    ),
  },
]
