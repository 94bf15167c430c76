import { daysBetween } from '../../../platform/day.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Table } from '../../../ui/table.tsx'
import { requestPath } from '../paths.ts'
import type { PrivacyRequest } from '../request.ts'
import type { Texts } from '../texts.nl.ts'

interface DeskRequestsProps {
  lang: Lang
  texts: Texts
  open: readonly PrivacyRequest[]
  answered: readonly PrivacyRequest[]
  today: string
}

const NEAR_DAYS = 7

function Left({ texts, from, due }: { texts: Texts['desk']; from: string; due: string }) {
  const days = daysBetween(from, due)
  if (days < 0) return <Badge tone="attention">{texts.late(-days)}</Badge>
  return days <= NEAR_DAYS ? <Badge tone="highlight">{texts.days(days)}</Badge> : texts.days(days)
}

/** Requests that wait, the most urgent first, and the ones that were answered last. */
export function DeskRequests({ lang, texts, open, answered, today }: DeskRequestsProps) {
  const { desk } = texts
  const numberOf = ({ number }: PrivacyRequest) => (
    <Link href={inLang(lang, requestPath(number))}>
      {desk.number} {number}
    </Link>
  )
  return (
    <>
      <PageHeader title={desk.title} lead={desk.lead} />
      <section>
        <Heading level={2}>{desk.open}</Heading>
        {open.length === 0 ? (
          <p class="nl-paragraph">{desk.none}</p>
        ) : (
          <Table
            stacked
            lang={lang}
            id="open"
            caption={desk.open}
            quiet
            columns={[desk.number, desk.left, desk.kind, desk.asked, desk.due].map((label) => ({ label }))}
            rows={open.map((request) => [
              numberOf(request),
              <Left texts={desk} from={today} due={request.dueOn} key="left" />,
              texts.kind[request.kind],
              formatDate(lang, request.askedOn),
              formatDate(lang, request.dueOn),
            ])}
          />
        )}
      </section>
      {answered.length === 0 ? null : (
        <section>
          <Heading level={2}>{desk.answeredTitle}</Heading>
          <Table
            stacked
            lang={lang}
            id="beantwoord"
            caption={desk.answeredTitle}
            quiet
            columns={[desk.number, desk.kind, desk.answered, desk.outcome, desk.due].map((label) => ({
              label,
            }))}
            rows={answered.map((request) => [
              numberOf(request),
              texts.kind[request.kind],
              formatDate(lang, request.answeredOn ?? ''),
              request.outcome ? texts.outcome[request.outcome] : '',
              (request.answeredOn ?? '') <= request.dueOn
                ? desk.intime
                : desk.late(daysBetween(request.dueOn, request.answeredOn ?? '')),
            ])}
          />
        </section>
      )}
    </>
  )
}
