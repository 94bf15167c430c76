import { inLang, type Lang } from '../../../../platform/i18n.ts'
import { Button, ButtonLink } from '../../../../ui/button.tsx'
import { Form } from '../../../../ui/form.tsx'
import { Heading } from '../../../../ui/heading.tsx'
import { accountPaths } from '../../paths.ts'
import type { Texts } from '../texts.nl.ts'

/** An organisation, and whether this account can be signed in to through it. */
export interface ShownIdentity {
  provider: string
  name: string
  /** Id of the link; null when there is none yet. */
  link: string | null
}

interface IdentitiesProps {
  lang: Lang
  texts: Texts
  identities: readonly ShownIdentity[]
  /** Why the last one must stay; null when it may go. */
  last: string | null
}

/** Through which organisations this account can be signed in to. Nothing where there are none. */
export function Identities({ lang, texts, identities, last }: IdentitiesProps) {
  if (identities.length === 0) return null
  return (
    <section>
      <Heading level={2}>{texts.title}</Heading>
      <p class="nl-paragraph">{texts.lead}</p>
      <ul class="weefsel-sessions">
        {identities.map(({ provider, name, link }) => (
          <li key={provider}>
            <p class="nl-paragraph">{link ? texts.linked(name) : texts.unlinked(name)}</p>
            {link && last ? <p class="nl-paragraph">{last}</p> : null}
            {link && !last ? (
              <Form action={inLang(lang, accountPaths.linkEnd(link))} label={name}>
                <Button look="secondary">{texts.remove(name)}</Button>
              </Form>
            ) : null}
            {link ? null : (
              <ButtonLink look="secondary" href={inLang(lang, accountPaths.link(provider))}>
                {texts.link(name)}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
