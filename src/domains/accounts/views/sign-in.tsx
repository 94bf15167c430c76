import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PasskeyForm } from '../passkey/views/passkey-form.tsx'
import { accountPaths } from '../paths.ts'
import type { Provider } from '../provider/provider.ts'
import { ViaLinks } from '../provider/views/via-links.tsx'
import type { Texts } from '../texts.nl.ts'

/** A field that people do not see. */
export const HONEYPOT = 'website'

interface SignInProps {
  lang: Lang
  texts: Texts['signIn']
  passkey: Texts['passkey']
  via: Texts['provider']
  /** Organisations through which one can sign in. */
  providers: readonly Pick<Provider, 'id' | 'name'>[]
  value?: string | undefined
  problem?: string | undefined
  /** The page to go on to. */
  target?: string | null | undefined
  /** Minutes to wait, when too many codes were asked for. */
  wait?: number | undefined
}

/** Asks for an address, or for a way that needs none. */
export function SignIn(props: SignInProps) {
  const { lang, texts, value, problem, target, wait } = props
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
      <PasskeyForm
        {...{ lang, texts: props.passkey, label: props.passkey.enter, kind: 'get', target }}
        ask={accountPaths.passkeyEnterQuestion}
        action={accountPaths.passkeyEnter}
      />
      <ViaLinks lang={lang} label={props.via.enter} providers={props.providers} target={target} />
      <p class="nl-paragraph">{texts.stores}</p>
    </>
  )
}
