import { formatDate, type Lang } from '../../../platform/i18n.ts'
import { Heading } from '../../../ui/heading.tsx'
import type { PrivacyRequest } from '../request.ts'
import type { Texts } from '../texts.nl.ts'

interface OwnRequestsProps {
  lang: Lang
  texts: Texts
  requests: readonly PrivacyRequest[]
  today: string
}

/** What somebody asked, and where it stands. */
export function OwnRequests({ lang, texts, requests, today }: OwnRequestsProps) {
  if (requests.length === 0) return null
  return (
    <section>
      <Heading level={2}>{texts.own.title}</Heading>
      {requests.map((request) => (
        <Request lang={lang} texts={texts} request={request} today={today} key={request.id} />
      ))}
    </section>
  )
}

function Request({
  lang,
  texts,
  request,
  today,
}: Omit<OwnRequestsProps, 'requests'> & { request: PrivacyRequest }) {
  const { number, kind, askedOn, dueOn, answeredOn, outcome, body, answer } = request
  const due = formatDate(lang, dueOn)
  return (
    <article>
      <Heading level={3}>
        {number}. {texts.kind[kind]}
      </Heading>
      <p class="nl-paragraph">{texts.own.asked(formatDate(lang, askedOn))}</p>
      <p class="nl-paragraph weefsel-typed">{body}</p>
      {answeredOn === null || outcome === null ? (
        <p class="nl-paragraph">
          <strong>{today > dueOn ? texts.own.late(due) : texts.own.waiting(due)}</strong>
        </p>
      ) : (
        <>
          <p class="nl-paragraph">
            <strong>
              {texts.own.answered(formatDate(lang, answeredOn))}: {texts.outcome[outcome]}
            </strong>
          </p>
          <p class="nl-paragraph weefsel-typed">{answer}</p>
        </>
      )}
    </article>
  )
}
