import type { Preview } from './preview-list.ts'
import { LeaveLimits, QuickLeave } from './quick-leave.tsx'

const both = (lang: 'nl' | 'en') => (
  <>
    <QuickLeave lang={lang} />
    <LeaveLimits lang={lang} />
  </>
)

export const previews: Preview[] = [
  { name: 'Dutch', render: () => both('nl') },
  { name: 'English', render: () => both('en') },
]
