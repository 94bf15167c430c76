import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { accountPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'
import { CodeForm } from './code-form.tsx'

interface Props {
  lang: Lang
  texts: Texts['address']
  /** The address of the account in the first step, the new one in the second. */
  email: string
  value?: string | undefined
  problem?: string | undefined
  /** Minutes to wait, when too many codes were asked for. */
  wait?: number | undefined
}

/** Asks for another address. */
export function NewAddress({ lang, texts, email, value, problem, wait }: Props) {
  return (
    <>
      <ErrorSummary lang={lang} problems={problem ? [{ field: 'email', message: problem }] : []} />
      {wait ? <Notice tone="attention">{texts.wait(wait)}</Notice> : null}
      <PageHeader title={texts.title} lead={texts.lead(email)} />
      <Form action={inLang(lang, accountPaths.address)}>
        <Field
          lang={lang}
          kind="email"
          name="email"
          label={texts.email}
          hint={texts.hint}
          autocomplete="email"
          required
          value={value}
          error={problem}
        />
        <div>
          <Button>{texts.send}</Button>
        </div>
      </Form>
      <p class="nl-paragraph">{texts.after}</p>
    </>
  )
}

/** Asks for the code that was mailed to the new address. */
export function AddressCode({ lang, texts, email, value, problem }: Props) {
  return (
    <>
      <ErrorSummary lang={lang} problems={problem ? [{ field: 'code', message: problem }] : []} />
      <PageHeader title={texts.codeTitle} lead={texts.codeLead(email)} />
      <CodeForm
        lang={lang}
        texts={{ label: texts.codeLabel, send: texts.codeSend }}
        action={accountPaths.addressCode}
        value={value}
        problem={problem}
      />
    </>
  )
}
