import { CodeForm } from '../../../domains/accounts/views/code-form.tsx'
import { type Claim, type ClaimState, claimPaths } from '../../../domains/claims/index.ts'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Form } from '../../../ui/form.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { Texts } from '../texts.nl.ts'

interface ClaimProps {
  lang: Lang
  texts: Texts['claim']
  claim: Claim
  state: ClaimState
  /** Name of the organisation. */
  name: string
  /** Until when the code works, in words. */
  until: string | null
  code?: string | null
  value?: string
  problem?: string
}

/** What happens now, in one sentence. */
function standing({ texts, claim: { way, ownEmail }, state }: ClaimProps): string {
  const codeSent = {
    mail: texts.mailed(ownEmail ?? ''),
    phone: texts.phoneCode,
    post: texts.postCode,
    request: '',
  }
  const waits = { mail: texts.lapsed, phone: texts.phone, post: texts.post, request: texts.request }
  const said: Record<ClaimState, string> = {
    code: codeSent[way],
    waiting: waits[way],
    lapsed: texts.lapsed,
    granted: texts.granted,
    suspended: texts.suspended,
    refused: texts.refused,
    withdrawn: texts.closed,
    replaced: texts.closed,
  }
  return said[state]
}

/** Where a claim stands, and the one thing to do about it. */
export function ClaimView(props: ClaimProps) {
  const { lang, texts, claim, state, name, problem } = props
  const running = state === 'code' || state === 'waiting'
  const over = state === 'lapsed' || state === 'refused' || state === 'withdrawn' || state === 'replaced'
  return (
    <>
      <ErrorSummary lang={lang} problems={problem ? [{ field: 'code', message: problem }] : []} />
      <PageHeader title={texts.title(name)} lead={standing(props)} />
      {state === 'code' ? <Code {...props} /> : null}
      {claim.answer && state === 'refused' ? (
        <blockquote class="weefsel-section">
          <p class="nl-paragraph">{texts.answer}:</p>
          <p class="nl-paragraph">{claim.answer}</p>
        </blockquote>
      ) : null}
      {state === 'granted' ? (
        <div>
          <ButtonLink href={inLang(lang, claimPaths.own)}>{texts.toOwn}</ButtonLink>
        </div>
      ) : null}
      {over ? (
        <div>
          <ButtonLink href={inLang(lang, claimPaths.ask(claim.organizationId))}>{texts.again}</ButtonLink>
        </div>
      ) : null}
      {running ? (
        <Form action={inLang(lang, claimPaths.withdraw(claim.id))}>
          <div>
            <Button look="secondary">{texts.withdraw}</Button>
          </div>
        </Form>
      ) : null}
    </>
  )
}

function Code({ lang, texts, claim, name, until, code, value, problem }: ClaimProps) {
  const action = claimPaths.code(claim.id)
  return (
    <>
      {until ? <p class="nl-paragraph">{until}</p> : null}
      {code ? (
        <Form action={inLang(lang, action)} hidden={{ code }}>
          <div>
            <Button>{texts.confirm(name)}</Button>
          </div>
        </Form>
      ) : (
        <CodeForm
          lang={lang}
          texts={{ label: texts.code, hint: texts.codeHint, send: texts.send }}
          action={action}
          value={value}
          problem={problem}
        />
      )}
    </>
  )
}
