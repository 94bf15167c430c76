import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { accountPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'

/** A field that people do not see. */
export const HONEYPOT = 'website'

interface SignInProps {
  lang: Lang
  texts: Texts['signIn']
  value?: string | undefined
  problem?: string | undefined
  /** The page to go on to. */
  target?: string | null | undefined
  /** Minutes to wait, when too many codes were asked for. */
  wait?: number | undefined
}

/** Asks for an address, and for nothing else. */
export function SignIn({ lang, texts, value, problem, target, wait }: SignInProps) {
  return (
    <>
      <ErrorSummary lang={lang} problems={problem ? [{ field: 'email', message: problem }] : []} />
      {wait ? <Notice tone="attention">{texts.wait(wait)}</Notice> : null}
      <PageHeader title={texts.title} lead={texts.lead} />
      <Form action={inLang(lang, accountPaths.signIn)} hidden={target ? { naar: target } : {}}>
        <Field
          lang={lang}
          kind="email"
          name="email"
          label={texts.email}
          hint={texts.emailHint}
          autocomplete="email"
          required
          value={value}
          error={problem}
        />
        <Field lang={lang} kind="honeypot" name={HONEYPOT} label="" />
        <div>
          <Button>{texts.send}</Button>
        </div>
      </Form>
      <p class="nl-paragraph">{texts.stores}</p>
    </>
  )
}
