import { Link, PhoneLink } from './link.tsx'
import type { Preview } from './preview-list.ts'

export const previews: Preview[] = [
  { name: 'link', render: () => <Link href="/plekken">Alle plekken in de buurt</Link> },
  {
    name: 'other language',
    render: () => (
      <Link href="/en" hrefLang="en">
        English
      </Link>
    ),
  },
  {
    name: 'phone',
    render: () => <PhoneLink phone="035 – 629 29 29" hours="op werkdagen van 9.00 tot 12.00 uur" />,
  },
]
