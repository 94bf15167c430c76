import type { Preview } from './preview-list.ts'
import { Receipt } from './receipt.tsx'

export const previews: Preview[] = [
  {
    name: 'typical',
    render: () => (
      <Receipt
        lang="nl"
        code="WOL-4827-KAM"
        next={[
          'Iemand van het wijkteam leest je bericht binnen drie werkdagen.',
          'Daarna staat hier wat wij doen.',
          'Liet je je e-mailadres achter? Dan krijg je ook een mail.',
        ]}
      />
    ),
  },
]
