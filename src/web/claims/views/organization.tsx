import { claimPaths, type Editor, REMIND_DAYS } from '../../../domains/claims/index.ts'
import { organizationPath } from '../../../domains/directory/index.ts'
import { daysBetween } from '../../../platform/day.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { LinkList } from '../../../ui/link-list.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { itemPaths } from '../../items/paths.ts'
import type { Shared } from '../shared.ts'
import type { Texts } from '../texts.nl.ts'

interface OrganizationProps {
  lang: Lang
  texts: Texts['organization']
  shared: Shared
  today: string
  /** A word of what was just done. */
  done?: string | undefined
  value?: string
  problem?: string
  refused?: string
}

/** One organisation for its editors: change it, who does so, and for how long. */
export function OrganizationView(props: OrganizationProps) {
  const { lang, texts, shared, done, problem, refused } = props
  const { id, name, own, editors } = shared
  return (
    <>
      <ErrorSummary lang={lang} problems={problem ? [{ field: 'email', message: problem }] : []} />
      {done ? (
        <Notice tone="good">
          <p>{done}</p>
        </Notice>
      ) : null}
      {refused ? (
        <Notice tone="attention">
          <p>{refused}</p>
        </Notice>
      ) : null}
      <PageHeader title={name} titleLang="nl" lead={own ? texts.lead(editors.length - 1) : texts.leadOther} />
      <LinkList
        items={[
          { href: inLang(lang, itemPaths.item('organization', id)), label: texts.change },
          { href: inLang(lang, itemPaths.find), label: texts.changeOffers },
          { href: inLang(lang, organizationPath(id)), label: texts.view },
        ]}
      />
      {own ? <p class="nl-paragraph">{texts.waits}</p> : null}
      <Editors {...props} />
      <Invite {...props} />
      <Term {...props} />
    </>
  )
}

function Editors({ lang, texts, shared }: OrganizationProps) {
  const { id, editors, own } = shared
  const when = ({ givenAt, endsOn }: Editor) =>
    texts.sinceUntil(formatDate(lang, givenAt), endsOn ? formatDate(lang, endsOn) : null)
  return (
    <section>
      <Heading level={2}>{texts.editors}</Heading>
      {editors.length === 0 ? <p class="nl-paragraph">{texts.nobody}</p> : null}
      <ul class="weefsel-sessions">
        {editors.map((editor) => (
          <li key={editor.roleId}>
            <p class="nl-paragraph">
              <strong>{editor.email}</strong> {editor === own ? `(${texts.you})` : null}
              <br />
              {when(editor)}
            </p>
            <Form action={inLang(lang, claimPaths.end(id, editor.roleId))} label={editor.email}>
              <Button look="secondary">{editor === own ? texts.leave : texts.end}</Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Invite({ lang, texts, shared, value, problem }: OrganizationProps) {
  const { id, offers } = shared
  return (
    <section>
      <Heading level={2}>{texts.invite}</Heading>
      <p class="nl-paragraph">{texts.inviteLead}</p>
      <Form action={inLang(lang, claimPaths.invite(id))}>
        <Field
          lang={lang}
          kind="email"
          name="email"
          label={texts.email}
          autocomplete="off"
          required
          value={value}
          error={problem}
        />
        <div>
          <Button>{texts.send}</Button>
        </div>
      </Form>
      {offers.length > 0 ? (
        <>
          <Heading level={3}>{texts.offers}</Heading>
          <ul class="weefsel-sessions">
            {offers.map(({ id: offer, email, expiresOn }) => (
              <li key={offer}>
                <p class="nl-paragraph">
                  <strong>{email}</strong>
                  <br />
                  {texts.offerUntil(formatDate(lang, expiresOn))}
                </p>
                <Form action={inLang(lang, claimPaths.uninvite(id, offer))} label={email}>
                  <Button look="secondary">{texts.uninvite}</Button>
                </Form>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function Term({ lang, texts, shared, today }: OrganizationProps) {
  const { id, own, claimed } = shared
  if (!own?.endsOn) return null
  const soon = daysBetween(today, own.endsOn) <= 2 * REMIND_DAYS
  return (
    <section>
      <Heading level={2}>{texts.term}</Heading>
      <p class="nl-paragraph">
        {texts.termText(formatDate(lang, own.endsOn))} {claimed ? texts.termClaim : texts.termGiven}
      </p>
      {claimed && soon ? (
        <Form action={inLang(lang, claimPaths.renew(id))}>
          <div>
            <Button>{texts.renew}</Button>
          </div>
        </Form>
      ) : null}
    </section>
  )
}
