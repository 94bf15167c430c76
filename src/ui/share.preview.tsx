import type { Preview } from './preview-list.ts'
import { Share, Shown } from './share.tsx'

const given = {
  title: 'Samen eten op dinsdag',
  url: 'https://weverland.example/aanbod/0190d2c5-7b1e-7c55-8d5b-3f7b6a0c1d2e',
  qr: { size: 9, path: 'M1 1h7v1H1zM1 7h7v1H1zM3 3h3v3H3z' },
}

export const previews: Preview[] = [
  { name: 'all ways', render: () => <Share lang="nl" {...given} largePrintHref="/aanbod/1?druk=groot" /> },
  { name: 'for paper', render: () => <Shown lang="en" {...given} /> },
]
