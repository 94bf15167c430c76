import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/i18n.ts'
import { Heading, type HeadingLevel } from './heading.tsx'
import { Link, PhoneLink } from './link.tsx'
import { textsFor } from './texts.ts'
import { LooseThread } from './weave.tsx'

export type Contact = {
  name: string
  phone?: string | undefined
  hours?: string | undefined
  href?: string | undefined
}

type EmptyProps = {
  lang: Lang
  /** What is not there, as a fact: “In Kerkelanden is nog geen open tafel.” */
  title: string
  level?: HeadingLevel | undefined
  children?: ComponentChildren
  /** What could be here. */
  ideas?: readonly ComponentChildren[] | undefined
  contact?: Contact | undefined
}

/** Nothing here is information too: what could be, and whom to call. */
export function Empty({ lang, title, level = 2, children, ideas = [], contact }: EmptyProps) {
  const texts = textsFor(lang)
  return (
    <div class="weefsel-empty">
      <LooseThread />
      <div class="weefsel-empty__words">
        <Heading level={level} look={3}>
          {title}
        </Heading>
        {children}
        {ideas.length > 0 ? (
          <>
            <p>{texts.emptyIdeas}</p>
            <ul>
              {ideas.map((idea, index) => (
                <li key={index}>{idea}</li>
              ))}
            </ul>
          </>
        ) : null}
        {contact ? <Whom lang={lang} contact={contact} /> : null}
      </div>
    </div>
  )
}

function Whom({ lang, contact }: { lang: Lang; contact: Contact }) {
  return (
    <div>
      <p>
        {textsFor(lang).emptyCall}{' '}
        {contact.href ? <Link href={contact.href}>{contact.name}</Link> : contact.name}
      </p>
      {contact.phone ? <PhoneLink phone={contact.phone} hours={contact.hours} /> : null}
    </div>
  )
}
