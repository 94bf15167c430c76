import type { AccountLine } from '../../../domains/accounts/index.ts'
import { formatDate, inLang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { beheerPaths } from '../paths.ts'
import { GiftFields, type GiftProps } from './gift-fields.tsx'
import { problemList } from './problems.ts'
import { roleWords } from './role-words.ts'

interface PersonProps extends GiftProps {
  person: AccountLine
  names: ReadonlyMap<string, string>
  today: string
  /** Whether it is of who looks: then nothing of it can be changed here. */
  own: boolean
  done?: string | undefined
}

/** One account: what it may do, since when, and what an administrator can do with it. */
export function Person(props: PersonProps) {
  const { lang, texts, person, problems, own, done } = props
  const words = texts.person
  const said = texts.done[done ?? '']
  return (
    <>
      <ErrorSummary lang={lang} problems={problemList(problems)} />
      {said ? (
        <Notice tone="good">
          <p>{said}</p>
        </Notice>
      ) : null}
      <PageHeader title={person.email} lead={own ? undefined : words.lead} />
      <Facts
        items={[
          { label: words.since, value: formatDate(lang, person.createdAt) },
          { label: words.seen, value: person.seenAt ? formatDate(lang, person.seenAt) : texts.longAgo },
          { label: words.proof, value: person.proof ? words.hasProof : words.hasNoProof },
        ]}
      />
      <Roles {...props} />
      {own ? (
        <Notice>
          <p>{words.own}</p>
        </Notice>
      ) : (
        <Acts {...props} />
      )}
    </>
  )
}

function Roles(props: PersonProps) {
  const { lang, texts, person, own } = props
  const words = texts.person
  return (
    <section>
      <Heading level={2}>{words.roles}</Heading>
      {person.held.length === 0 ? <p class="nl-paragraph">{words.none}</p> : null}
      <ul class="weefsel-desk__rows">
        {person.held.map((role) => (
          <li class="weefsel-beheer__row" key={role.id}>
            <p class="nl-paragraph">{roleWords(role, props)}</p>
            {own || role.role === 'privacy' ? null : (
              <Form action={inLang(lang, beheerPaths.roleEnd(person.id))} hidden={{ nummer: role.id }}>
                <div>
                  <Button look="secondary">{words.end(texts.roles[role.role])}</Button>
                </div>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {person.held.some(({ role }) => role === 'privacy') ? (
        <p class="nl-paragraph">{words.privacyNote}</p>
      ) : null}
    </section>
  )
}

function Acts(props: PersonProps) {
  const { lang, texts, person } = props
  const words = texts.person
  return (
    <>
      <section>
        <Heading level={2}>{words.give}</Heading>
        <Form action={inLang(lang, beheerPaths.roles(person.id))} label={words.give}>
          <GiftFields {...props} />
          <div>
            <Button>{words.giveAction}</Button>
          </div>
        </Form>
      </section>
      <section>
        <Heading level={2}>{words.sessions}</Heading>
        <p class="nl-paragraph">{words.sessionsLead}</p>
        <Form action={inLang(lang, beheerPaths.sessionsEnd(person.id))} label={words.sessions}>
          <div>
            <Button look="secondary">{words.sessionsEnd}</Button>
          </div>
        </Form>
      </section>
    </>
  )
}
