import { formatDate, inLang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { beheerPaths } from '../paths.ts'
import type { ListProps } from './people-props.ts'
import { roleWords } from './role-words.ts'

/** Who was invited and did not answer yet; each can be taken back. */
export function Invitations(props: ListProps) {
  const { lang, texts, invitations } = props
  if (invitations.length === 0) return null
  return (
    <section>
      <Heading level={2}>{texts.invitations.title}</Heading>
      <ul class="weefsel-desk__rows">
        {invitations.map((invitation) => (
          <li class="weefsel-beheer__row" key={invitation.id}>
            <p class="nl-paragraph">
              {`${invitation.email}: ${roleWords(invitation, props)}, ${texts.invitations.until(formatDate(lang, invitation.expiresOn))}`}
            </p>
            <Form action={inLang(lang, beheerPaths.invitationEnd(invitation.id))}>
              <div>
                <Button look="secondary">{texts.invitations.end(invitation.email)}</Button>
              </div>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
