import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { Proofs } from '../account.ts'
import { leavesProof, type ProofKind } from '../last-proof.ts'
import { Passkeys } from '../passkey/views/passkeys.tsx'
import { accountPaths } from '../paths.ts'
import { Identities, type ShownIdentity } from '../provider/views/identities.tsx'
import type { Texts } from '../texts.nl.ts'

interface SecurityProps {
  lang: Lang
  texts: Pick<Texts, 'security' | 'passkey' | 'provider'>
  proofs: Proofs
  /** Whether a role of this person is worth nothing without a second proof. */
  needed: boolean
  identities: readonly ShownIdentity[]
}

/** What somebody has to prove themselves with, and how to get it. */
export function SecurityPage({ lang, texts: all, proofs, needed, identities }: SecurityProps) {
  const { app, recoveryCodes } = proofs
  const { security: texts } = all
  const mayGo = (what: ProofKind) => !needed || leavesProof(proofs, what)
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      <Passkeys
        lang={lang}
        texts={all.passkey}
        passkeys={proofs.passkeys}
        last={mayGo('passkey') ? null : texts.last}
      />
      <section>
        <Heading level={2}>{texts.app}</Heading>
        <p class="nl-paragraph">{app?.confirmed ? texts.appReady : texts.appLead}</p>
        {app?.confirmed && !mayGo('app') ? <p class="nl-paragraph">{texts.last}</p> : null}
        {app?.confirmed && mayGo('app') ? (
          <Form action={inLang(lang, accountPaths.appEnd)}>
            <div>
              <Button look="secondary">{texts.appRemove}</Button>
            </div>
          </Form>
        ) : null}
        {app?.confirmed ? null : (
          <Form action={inLang(lang, accountPaths.app)}>
            <div>
              <Button look="secondary">{texts.appStart}</Button>
            </div>
          </Form>
        )}
      </section>
      <section>
        <Heading level={2}>{texts.recovery}</Heading>
        <p class="nl-paragraph">
          {recoveryCodes > 0 ? texts.recoveryLeft(recoveryCodes) : texts.recoveryLead}
        </p>
        <Form action={inLang(lang, accountPaths.recovery)}>
          <div>
            <Button look="secondary">{recoveryCodes > 0 ? texts.recoveryNew : texts.recoveryMake}</Button>
          </div>
        </Form>
      </section>
      <Identities
        lang={lang}
        texts={all.provider}
        identities={identities}
        last={mayGo('provider') ? null : texts.last}
      />
    </>
  )
}
