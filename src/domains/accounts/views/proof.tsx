import { inLang, type Lang } from '../../../platform/i18n.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { PasskeyForm } from '../passkey/views/passkey-form.tsx'
import { accountPaths } from '../paths.ts'
import type { Provider } from '../provider/provider.ts'
import { ViaLinks } from '../provider/views/via-links.tsx'
import type { Texts } from '../texts.nl.ts'
import { CodeForm } from './code-form.tsx'

interface ProofProps {
  lang: Lang
  texts: Texts['proof']
  passkey: Texts['passkey']
  via: Texts['provider']
  /** Whether there is an app or a code on paper to take a code from. */
  hasCodes: boolean
  /** Whether there is a passkey for this site. */
  hasPasskey: boolean
  /** Organisations where a second proof can be given. */
  providers: readonly Pick<Provider, 'id' | 'name'>[]
  target?: string | null | undefined
  value?: string | undefined
  problem?: string | undefined
}

/** Asks for a second proof, and says what to do without one. */
export function Proof(props: ProofProps) {
  const { lang, texts, hasCodes, hasPasskey, target, value, problem, providers } = props
  return (
    <>
      <ErrorSummary lang={lang} problems={problem ? [{ field: 'code', message: problem }] : []} />
      <PageHeader title={texts.title} lead={texts.lead} />
      {hasCodes ? (
        <CodeForm
          lang={lang}
          texts={texts}
          action={accountPaths.proof}
          hidden={target ? { naar: target } : {}}
          value={value}
          problem={problem}
        />
      ) : null}
      {hasPasskey ? (
        <PasskeyForm
          {...{ lang, texts: props.passkey, label: props.passkey.prove, kind: 'get', target }}
          ask={accountPaths.passkeyProofQuestion}
          action={accountPaths.passkeyProof}
          first={!hasCodes}
          without={hasCodes ? undefined : props.passkey.proveCannot}
        />
      ) : null}
      <ViaLinks lang={lang} label={props.via.prove} providers={providers} target={target} />
      {hasCodes || hasPasskey ? null : (
        <>
          <p class="nl-paragraph">{texts.none}</p>
          <div>
            <ButtonLink href={inLang(lang, accountPaths.security)}>{texts.setUp}</ButtonLink>
          </div>
        </>
      )}
      <p class="nl-paragraph">{texts.lost}</p>
    </>
  )
}
