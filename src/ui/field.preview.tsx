import { Field } from './field.tsx'
import type { Preview } from './preview-list.ts'

const subjects = [
  { value: 'open', label: 'De openingstijden' },
  { value: 'adres', label: 'Het adres' },
]

export const previews: Preview[] = [
  {
    name: 'text',
    render: () => <Field lang="nl" name="naam" label="Hoe heet je?" autocomplete="name" required={false} />,
  },
  {
    name: 'email with hint and error',
    render: () => (
      <Field
        lang="nl"
        kind="email"
        name="email"
        label="Je e-mailadres"
        hint="Alleen om je antwoord te geven."
        error="Vul een e-mailadres in zoals naam@voorbeeld.nl"
        value="ans@"
        autocomplete="email"
        required
      />
    ),
  },
  {
    name: 'textarea',
    render: () => <Field lang="nl" kind="textarea" name="bericht" label="Wat klopt er niet?" required />,
  },
  {
    name: 'select',
    render: () => (
      <Field lang="nl" kind="select" name="onderwerp" label="Waar gaat het over?" options={subjects} />
    ),
  },
  { name: 'honeypot', render: () => <Field lang="nl" kind="honeypot" name="website" label="" /> },
]
