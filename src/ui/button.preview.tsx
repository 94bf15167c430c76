import { Button, ButtonGroup, ButtonLink } from './button.tsx'
import type { Preview } from './preview-list.ts'

export const previews: Preview[] = [
  {
    name: 'primary and secondary',
    render: () => (
      <ButtonGroup>
        <Button>Stuur je bericht</Button>
        <ButtonLink href="/plekken" look="secondary">
          Bekijk alle plekken
        </ButtonLink>
      </ButtonGroup>
    ),
  },
  {
    name: 'long text',
    render: () => <Button>Stuur je bericht aan de mensen van het sociaal wijkteam in Kerkelanden</Button>,
  },
]
