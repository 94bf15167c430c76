import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Button, ButtonGroup } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { OpenInvitation } from '../account.ts'
import { accountPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'

/** An invitation, and the name of the organisation or wijk it is about. */
export interface ShownInvitation extends OpenInvitation {
  forWhat: string | null
}

interface InvitationsProps {
  lang: Lang
  texts: Texts['invitations']
  invitations: readonly ShownInvitation[]
}

/** What somebody is invited to, each with a yes and a no. */
export function Invitations({ lang, texts, invitations }: InvitationsProps) {
  return (
    <>
      {invitations.map(({ id, role, forWhat, organizationId, expiresOn }) => (
        <Notice title={texts.title} key={id}>
          <p class="nl-paragraph">
            <strong>{texts.role[role](forWhat ?? (organizationId ? texts.unknown : ''))}</strong>
          </p>
          <p class="nl-paragraph">{texts.open(formatDate(lang, expiresOn))}</p>
          <Form action={inLang(lang, accountPaths.invitation(id))} label={texts.role[role](forWhat ?? '')}>
            <ButtonGroup>
              <Button name="antwoord" value="accepted">
                {texts.accept}
              </Button>
              <Button look="secondary" name="antwoord" value="declined">
                {texts.decline}
              </Button>
            </ButtonGroup>
          </Form>
        </Notice>
      ))}
    </>
  )
}
