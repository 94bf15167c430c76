import { FieldFrame, FieldWords, RequiredWord } from './field-frame.tsx'
import type { Preview } from './preview-list.ts'

export const previews: Preview[] = [
  {
    name: 'words around a control',
    render: () => (
      <FieldFrame error="Vul een postcode in.">
        <label class="utrecht-form-label" for="postcode">
          Postcode <RequiredWord lang="nl" required />
        </label>
        <FieldWords lang="nl" name="postcode" hint="Zoals 1211 AB." error="Vul een postcode in." />
        <input class="utrecht-textbox" id="postcode" aria-describedby="postcode-uitleg postcode-fout" />
      </FieldFrame>
    ),
  },
]
