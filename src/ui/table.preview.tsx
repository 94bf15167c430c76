import type { Preview } from './preview-list.ts'
import { Table } from './table.tsx'

export const previews: Preview[] = [
  {
    name: 'typical',
    render: () => (
      <Table
        lang="nl"
        id="inwoners"
        caption="Bewoners per buurt, 2024"
        columns={[
          { label: 'Buurt' },
          { label: 'Bewoners', numeric: true },
          { label: '65 jaar en ouder', numeric: true },
        ]}
        rows={[
          ['Centrum', '4.210', '18 %'],
          ['Havenstraatbuurt', '2.935', '22 %'],
          ['Sint Vitus', '1.040', 'niet bekend'],
        ]}
      />
    ),
  },
  {
    name: 'long names under a heading',
    render: () => (
      <Table
        lang="nl"
        id="lang"
        caption="Verenigingen"
        quiet
        columns={[
          { label: 'Naam' },
          { label: 'Leden', numeric: true },
          { label: 'Activiteiten en hulp', numeric: true },
        ]}
        rows={[
          ['Volkstuindersvereniging', '120', '4'],
          ['Dorpshuis', '0', '31'],
        ]}
      />
    ),
  },
  {
    name: 'empty',
    render: () => (
      <Table lang="nl" id="leeg" caption="Berichten" columns={[{ label: 'Bericht' }]} rows={[]} />
    ),
  },
  {
    name: 'words, as blocks on a phone',
    render: () => (
      <Table
        lang="nl"
        id="mensen"
        caption="Wie wat mag"
        stacked
        columns={[{ label: 'Wie' }, { label: 'Rollen' }, { label: 'Laatst hier' }]}
        rows={[
          ['naam-van-iemand-met-een-lang-adres@voorbeeld.example', 'coördinator', '24 november 2026'],
          ['nel@voorbeeld.example', 'redacteur, Volkstuindersvereniging', ''],
        ]}
      />
    ),
  },
]
