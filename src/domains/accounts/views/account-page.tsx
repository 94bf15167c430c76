import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { LinkList } from '../../../ui/link-list.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { HeldRole, OwnSession } from '../account.ts'
import { accountPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'
import { Invitations, type ShownInvitation } from './invitations.tsx'

interface AccountProps {
  lang: Lang
  texts: Pick<Texts, 'own' | 'invitations'>
  invitations: readonly ShownInvitation[]
  email: string
  held: readonly HeldRole[]
  sessions: readonly OwnSession[]
  /** The session of this browser. */
  current: string
}

/** What somebody may do here, and where they are signed in. */
export function AccountPage(props: AccountProps) {
  const { lang, email, held, sessions, current, invitations } = props
  const texts = props.texts.own
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead(email)} />
      <Invitations lang={lang} texts={props.texts.invitations} invitations={invitations} />
      <section>
        <Heading level={2}>{texts.roles}</Heading>
        {held.length === 0 ? <p class="nl-paragraph">{texts.resident}</p> : null}
        {held.length > 0 ? (
          <ul>
            {held.map(({ id, role, endsOn }) => (
              <li key={id}>
                {texts.role[role]}
                {endsOn ? ` (${texts.until(formatDate(lang, endsOn))})` : ''}
              </li>
            ))}
          </ul>
        ) : null}
        <p class="nl-paragraph">
          <Link href={inLang(lang, accountPaths.organizations)}>{texts.organizations}</Link>
        </p>
        <p class="nl-paragraph">
          <Link href={inLang(lang, accountPaths.security)}>{texts.security}</Link>
        </p>
      </section>
      <section>
        <Heading level={2}>{texts.data}</Heading>
        <p class="nl-paragraph">{texts.dataLead}</p>
        <LinkList
          items={[
            { href: inLang(lang, accountPaths.data), label: texts.data },
            { href: inLang(lang, accountPaths.log), label: texts.log },
            { href: inLang(lang, accountPaths.address), label: texts.address },
            { href: inLang(lang, accountPaths.erase), label: texts.erase },
          ]}
        />
      </section>
      <section>
        <Heading level={2}>{texts.sessions}</Heading>
        <p class="nl-paragraph">{texts.sessionsLead}</p>
        <ul class="weefsel-sessions">
          {sessions.map(({ id, device, startedAt }) => (
            <li key={id}>
              <p class="nl-paragraph">
                <strong>{device || texts.unknownDevice}</strong>
                <br />
                {texts.since} {formatDate(lang, startedAt)}
              </p>
              {id === current ? (
                <p class="nl-paragraph">{texts.here}</p>
              ) : (
                <Form action={inLang(lang, accountPaths.session(id))} label={device || texts.unknownDevice}>
                  <Button look="secondary">{texts.end}</Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
        {sessions.length > 1 ? (
          <Form action={inLang(lang, accountPaths.otherSessions)}>
            <div>
              <Button look="secondary">{texts.endOthers}</Button>
            </div>
          </Form>
        ) : null}
      </section>
      <Form action={inLang(lang, accountPaths.signOut)}>
        <div>
          <Button look="secondary">{texts.signOut}</Button>
        </div>
      </Form>
    </>
  )
}
