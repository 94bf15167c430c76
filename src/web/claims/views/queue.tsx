import { claimPaths, type ListedClaim, stateOf } from '../../../domains/claims/index.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { LinkList } from '../../../ui/link-list.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import type { Texts } from '../texts.nl.ts'

interface QueueProps {
  lang: Lang
  texts: Texts['queue']
  now: Date
  waiting: readonly ListedClaim[]
  granted: readonly ListedClaim[]
  page: number
  pages: number
}

const DAY_MS = 86_400_000

/** A list that can be finished: what was objected to first, each with the one thing to do. */
export function Queue({ lang, texts, now, waiting, granted, page, pages }: QueueProps) {
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      {waiting.length === 0 ? <Empty lang={lang} title={texts.none} /> : null}
      <ul class="weefsel-desk__rows">
        {waiting.map((claim) => (
          <li key={claim.id}>
            <Waiting lang={lang} texts={texts} now={now} claim={claim} />
          </li>
        ))}
      </ul>
      <Pagination
        lang={lang}
        page={page}
        pages={pages}
        hrefOf={(to) => `${inLang(lang, claimPaths.queue)}?pagina=${to}`}
      />
      {granted.length > 0 ? (
        <section>
          <Heading level={2}>{texts.newly}</Heading>
          <p class="nl-paragraph">{texts.newlyLead}</p>
          <LinkList
            items={granted.map(({ id, organization, grantedAt, told }) => ({
              href: inLang(lang, claimPaths.judged(id)),
              label: organization,
              lang: 'nl',
              note: `${grantedAt ? formatDate(lang, grantedAt) : ''}, ${texts.told(told)}`,
            }))}
          />
        </section>
      ) : null}
    </>
  )
}

function Waiting({
  lang,
  texts,
  now,
  claim,
}: Pick<QueueProps, 'lang' | 'texts' | 'now'> & { claim: ListedClaim }) {
  const objected = stateOf(claim, now) === 'suspended'
  const days = Math.floor((now.getTime() - claim.askedAt.getTime()) / DAY_MS)
  return (
    <Card
      title={claim.organization}
      titleLang="nl"
      level={2}
      href={inLang(lang, claimPaths.judged(claim.id))}
      badge={objected ? <Badge tone="attention">{texts.objected}</Badge> : undefined}
      facts={[
        { label: texts.do, value: objected ? texts.todo.request : texts.todo[claim.way] },
        { label: texts.asked, value: texts.ago(days) },
      ]}
    />
  )
}
