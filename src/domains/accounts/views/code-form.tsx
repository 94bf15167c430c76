import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'

interface CodeFormProps {
  lang: Lang
  texts: { label: string; hint?: string; send: string }
  /** Where the code goes, without the language. */
  action: string
  hidden?: Readonly<Record<string, string>>
  value?: string | undefined
  problem?: string | undefined
}

/** One field for a code, and a button. */
export function CodeForm({ lang, texts, action, hidden, value, problem }: CodeFormProps) {
  return (
    <Form action={inLang(lang, action)} hidden={hidden}>
      <Field
        lang={lang}
        name="code"
        label={texts.label}
        hint={texts.hint}
        autocomplete="one-time-code"
        width="short"
        required
        value={value}
        error={problem}
      />
      <div>
        <Button>{texts.send}</Button>
      </div>
    </Form>
  )
}
