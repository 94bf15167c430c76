import { inLang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Field as Question } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { photoFormPath } from '../paths.ts'
import type { OwnProps } from './own-parts.tsx'

/** A photo, sent with its own yes. */
export function Photo({ lang, texts, problems }: OwnProps) {
  return (
    <section>
      <Heading level={2}>{texts.photoTitle}</Heading>
      <p class="nl-paragraph">{texts.photoText}</p>
      <Form action={inLang(lang, photoFormPath)} multipart label={texts.photoTitle}>
        <FileQuestion label={texts.photoChoose} error={problems.foto} />
        <Question {...{ lang, kind: 'checkbox', name: 'akkoord', label: texts.photoAgree }} />
        <div>
          <Button look="secondary">{texts.photoSend}</Button>
        </div>
      </Form>
    </section>
  )
}

function FileQuestion({ label, error }: { label: string; error: string | undefined }) {
  return (
    <div class={`utrecht-form-field weefsel-field${error ? ' utrecht-form-field--invalid' : ''}`}>
      <label class="utrecht-form-label utrecht-form-field__label weefsel-field__label" for="foto">
        {label}
      </label>
      {error ? (
        <p class="utrecht-form-field-error-message" id="foto-fout">
          {error}
        </p>
      ) : null}
      <input
        type="file"
        id="foto"
        name="foto"
        accept="image/jpeg,image/png,image/webp"
        aria-describedby={error ? 'foto-fout' : undefined}
      />
    </div>
  )
}
