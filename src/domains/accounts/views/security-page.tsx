import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { Proofs } from '../account.ts'
import { accountPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'

interface SecurityProps {
  lang: Lang
  texts: Texts['security']
  proofs: Proofs
}

/** What somebody has to prove themselves with, and how to get it. */
export function SecurityPage({ lang, texts, proofs }: SecurityProps) {
  const { app, recoveryCodes } = proofs
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      <section>
        <Heading level={2}>{texts.app}</Heading>
        <p class="nl-paragraph">{app?.confirmed ? texts.appReady : texts.appLead}</p>
        {app?.confirmed ? (
          <Form action={inLang(lang, accountPaths.appEnd)}>
            <div>
              <Button look="secondary">{texts.appRemove}</Button>
            </div>
          </Form>
        ) : (
          <Form action={inLang(lang, accountPaths.app)}>
            <div>
              <Button>{texts.appStart}</Button>
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
    </>
  )
}

/** Codes for paper: shown this once. */
export function RecoveryCodes({
  lang,
  texts,
  codes,
}: Pick<SecurityProps, 'lang' | 'texts'> & { codes: readonly string[] }) {
  return (
    <>
      <PageHeader title={texts.codesTitle} lead={texts.codesLead} />
      <ol class="weefsel-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div>
        <ButtonLink href={inLang(lang, accountPaths.security)}>{texts.codesDone}</ButtonLink>
      </div>
    </>
  )
}
