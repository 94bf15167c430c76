import { Button } from './button.tsx'
import { Field } from './field.tsx'
import { Form } from './form.tsx'
import type { Preview } from './preview-list.ts'

export const previews: Preview[] = [
  {
    name: 'short form',
    render: () => (
      <Form action="/bericht" hidden={{ over: 'plek-1' }} label="Stuur een bericht">
        <Field lang="nl" kind="textarea" name="tekst" label="Wat wil je zeggen?" required />
        <Field
          lang="nl"
          kind="tel"
          name="telefoon"
          label="Telefoon"
          required={false}
          width="short"
          autocomplete="tel"
        />
        <Button>Stuur je bericht</Button>
      </Form>
    ),
  },
]
