import { Layout } from './layout.tsx'
import { PageHeader } from './page-header.tsx'
import type { Preview } from './preview-list.ts'

const site = {
  name: 'Het Gooi samen',
  invented: true,
  about: 'Gemaakt door bewoners, organisaties en gemeenten in het Gooi.',
  phone: '035 – 629 29 29',
  phoneHours: 'op werkdagen van 9.00 tot 12.00 uur',
  email: 'hallo@gooi.example',
  address: 'Brink 1, Laren',
  open: 'op dinsdag van 10.00 tot 12.00 uur',
  lines: ['Met steun van buurtfonds De Draad.'],
}

/** A whole document, so it is drawn on a page of its own. */
export const previews: Preview[] = [
  {
    name: 'page',
    render: () => (
      <Layout
        lang="nl"
        title="Centrum"
        site={site}
        path="/gebieden/WK040201"
        menu={[{ href: '/gebieden', label: 'Wijken en buurten' }]}
        assets={{ css: '/app.css', fonts: [] }}
        breadcrumb={[{ href: '/', label: 'Voorpagina' }]}
        footerLinks={[
          { href: '/privacy', label: 'Privacy' },
          { href: '/toegankelijkheid', label: 'Toegankelijkheid' },
        ]}
      >
        <PageHeader title="Centrum" lead="Het oude hart." />
      </Layout>
    ),
  },
]
