import {
  type Claim,
  type ClaimState,
  claimPaths,
  type Editor,
  type Openings,
} from '../../../domains/claims/index.ts'
import type { OrganizationDetail } from '../../../domains/directory/index.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { Texts } from '../texts.nl.ts'

export interface JudgeProps {
  lang: Lang
  texts: Texts['judge']
  claim: Claim
  state: ClaimState
  detail: OrganizationDetail
  openings: Openings
  editors: readonly Editor[]
  /** Name of the site. */
  site: string
  /** Until when the code works, in words. */
  codeUntil: string | null
  values?: Readonly<Record<string, string>>
  problems?: Problems
  /** Shown once. */
  code?: string
}

/** A claim for who judges it: who asks and what the map says, then the one thing to do, then deciding oneself. */
export function Judge(props: JudgeProps) {
  const { lang, texts, claim, state, detail, problems = {} } = props
  const listed = Object.entries(problems).map(([field, message]) => ({ field, message }))
  const open = state === 'waiting' || state === 'code' || state === 'suspended'
  return (
    <>
      <ErrorSummary lang={lang} problems={open ? listed : []} />
      <PageHeader title={texts.title(detail.name)} lead={open ? texts.logged : texts.over} />
      {state === 'suspended' ? (
        <Notice tone="attention" title={texts.objectedTitle}>
          <p>{texts.objected(formatDate(lang, claim.objectedAt ?? claim.askedAt))}</p>
        </Notice>
      ) : null}
      <Facts {...props} />
      {claim.way === 'phone' || claim.way === 'post' ? <CodePart {...props} /> : null}
      {open ? <Decision {...props} /> : null}
    </>
  )
}

function Facts({ lang, texts, claim, detail, editors }: JudgeProps) {
  const { phone, address, email, website } = detail
  const of = (value: string | null) => value ?? texts.unknown
  const asked = [
    { label: texts.who, value: claim.email },
    { label: texts.way, value: texts.wayOf[claim.way] },
    ...(claim.ownEmail ? [{ label: texts.codeTo, value: claim.ownEmail }] : []),
    { label: texts.asked, value: formatDate(lang, claim.askedAt) },
    ...(claim.reason
      ? [{ label: texts.reason, value: <span class="weefsel-typed">{claim.reason}</span> }]
      : []),
  ]
  const published = [
    { label: texts.phone, value: of(phone) },
    { label: texts.email, value: of(email) },
    { label: texts.site, value: of(website) },
    { label: texts.address, value: of(address) },
    { label: texts.editors, value: editors.map((one) => one.email).join(', ') || texts.nobody },
  ]
  return (
    <div class="weefsel-sides">
      <section>
        <Heading level={2}>{texts.request}</Heading>
        <Panel facts={asked} />
      </section>
      <section>
        <Heading level={2}>{texts.published}</Heading>
        <Panel facts={published}>
          <p class="nl-paragraph">
            <Link href={inLang(lang, claimPaths.organization(claim.organizationId))}>{texts.toEditors}</Link>
          </p>
        </Panel>
      </section>
    </div>
  )
}

function CodePart({ lang, texts, claim, state, openings, detail, site, code, codeUntil }: JudgeProps) {
  if (code)
    return (
      <Notice tone="good" title={texts.code}>
        <p class="weefsel-receipt__code">{code.replace(/(\d{4})(\d{4})/, '$1 $2')}</p>
        <p>{texts.codeOnce}</p>
        <p>{texts.say(site, detail.name)}</p>
      </Notice>
    )
  if (state !== 'waiting' && state !== 'code') return null
  const post = claim.way === 'post'
  const open = post ? openings.address : openings.phone
  return (
    <section>
      <Heading level={2}>{post ? texts.makeLetter : texts.makeCode}</Heading>
      {state === 'code' && codeUntil ? <p class="nl-paragraph">{texts.codeWorks(codeUntil)}</p> : null}
      {open ? (
        <>
          <p class="nl-paragraph">{post ? texts.letterFirst : texts.callFirst(open)}</p>
          <Form action={inLang(lang, claimPaths.makeCode(claim.id))}>
            <div>
              <Button>{post ? texts.makeLetter : texts.makeCode}</Button>
            </div>
          </Form>
        </>
      ) : (
        <p class="nl-paragraph">{texts.noPost}</p>
      )}
    </section>
  )
}

function Decision({ lang, texts, claim, state, values = {}, problems = {} }: JudgeProps) {
  const byCode = state !== 'suspended' && claim.way !== 'request'
  return (
    <section>
      <Heading level={2}>{texts.decide}</Heading>
      {byCode ? <p class="nl-paragraph">{texts.decideLead}</p> : null}
      <Form action={inLang(lang, claimPaths.decide(claim.id))}>
        <Field
          lang={lang}
          kind="radios"
          name="besluit"
          label={texts.choose}
          required
          value={values.besluit}
          error={problems.besluit}
          options={[
            { value: 'ja', label: texts.yes, hint: texts.yesHint },
            { value: 'nee', label: texts.no },
          ]}
        />
        <Field
          lang={lang}
          kind="textarea"
          name="antwoord"
          label={texts.answer}
          hint={texts.answerHint}
          rows={4}
          value={values.antwoord}
          error={problems.antwoord}
        />
        <div>
          <Button look={byCode ? 'secondary' : 'primary'}>{texts.send}</Button>
        </div>
      </Form>
    </section>
  )
}
