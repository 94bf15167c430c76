import { ErrorSummary } from './error-summary.tsx'
import type { Preview } from './preview-list.ts'

export const previews: Preview[] = [
  {
    name: 'two problems',
    render: () => (
      <ErrorSummary
        lang="nl"
        problems={[
          { field: 'tekst', message: 'Schrijf op wat er niet klopt.' },
          { field: 'email', message: 'Vul een e-mailadres in zoals naam@voorbeeld.nl' },
        ]}
      />
    ),
  },
  {
    name: 'english',
    render: () => <ErrorSummary lang="en" problems={[{ field: 'a', message: 'Write something.' }]} />,
  },
]
