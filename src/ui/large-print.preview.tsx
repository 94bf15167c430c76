import { LargePrintNote } from './large-print.tsx'
import type { Preview } from './preview-list.ts'

export const previews: Preview[] = [
  { name: 'note', render: () => <LargePrintNote lang="nl" backHref="/aanbod/1" /> },
  { name: 'note in English', render: () => <LargePrintNote lang="en" backHref="/en/aanbod/1" /> },
]
