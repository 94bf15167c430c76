import { CheckboxField, Choices } from './choice.tsx'
import type { Preview } from './preview-list.ts'

const options = [
  { value: 'bellen', label: 'Bel mij' },
  { value: 'mail', label: 'Mail mij', hint: 'Je krijgt binnen drie werkdagen antwoord.' },
  { value: 'niets', label: 'Ik hoef geen antwoord' },
]

export const previews: Preview[] = [
  {
    name: 'radios',
    render: () => (
      <Choices
        lang="nl"
        kind="radios"
        name="antwoord"
        label="Wil je antwoord?"
        options={options}
        value="mail"
        required
      />
    ),
  },
  {
    name: 'checkboxes with error',
    render: () => (
      <Choices
        lang="nl"
        kind="checkboxes"
        name="kan"
        label="Wat kun je?"
        hint="Kies wat bij je past."
        error="Kies er een of meer."
        options={options}
      />
    ),
  },
  {
    name: 'checkbox',
    render: () => (
      <CheckboxField
        lang="nl"
        kind="checkbox"
        name="toon"
        label="Laat ook plekken zien die niet zijn nagekeken"
        checked
      />
    ),
  },
]
