import { ALL_BUT_SURE, type FieldGroup, type Merge, type Pair } from '../../../domains/directory/index.ts'
import { localDay } from '../../../platform/clock.ts'
import { formatDate, formatList, inLang, type Lang } from '../../../platform/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { dutchOn } from '../../../ui/dutch.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { comparePath, duplicatePaths } from '../paths.ts'
import type { DuplicateTexts } from '../texts.nl.ts'
import { reasonsOf } from '../words.ts'

interface QueueProps {
  lang: Lang
  texts: DuplicateTexts
  count: number
  page: number
  pages: number
  pairs: readonly Pair[]
  merges: readonly Merge[]
  /** What was just done, or why not. */
  done: string | undefined
  problem: string | undefined
  /** Parts that an undone merge left as they were. */
  left: readonly FieldGroup[]
}

/** A list that can be finished: each pair with why it is here. Under it what was merged, and the way back. */
export function QueuePage(props: QueueProps) {
  const { lang, texts, count, page, pages, pairs, merges } = props
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead(count)} />
      <Said {...props} />
      {pairs.length === 0 ? (
        <Empty lang={lang} title={texts.emptyTitle}>
          <p>{texts.empty}</p>
        </Empty>
      ) : (
        <ul class="weefsel-desk__rows">
          {pairs.map((pair) => (
            <li key={pair.one.id + pair.other.id}>
              <PairCard lang={lang} texts={texts} pair={pair} />
            </li>
          ))}
        </ul>
      )}
      <Pagination
        lang={lang}
        page={page}
        pages={pages}
        hrefOf={(to) => `${inLang(lang, duplicatePaths.queue)}?pagina=${to}`}
      />
      <p class="nl-paragraph">
        <Link href={inLang(lang, duplicatePaths.compare)}>{texts.compare.choose}</Link>
        {' · '}
        <Link href={inLang(lang, duplicatePaths.alike)}>{texts.alike.title}</Link>
      </p>
      {merges.length > 0 ? <Merges lang={lang} texts={texts} merges={merges} /> : null}
    </>
  )
}

function Said({ lang, texts, done, problem, left }: QueueProps) {
  const words = Object.entries(texts.done).find(([key]) => key === done)?.[1]
  const wrong = Object.entries(texts.compare.problems).find(([key]) => key === problem)?.[1]
  if (typeof wrong === 'string') return <Notice tone="attention">{wrong}</Notice>
  if (!words) return null
  const parts = left.map((group) => texts.groups[group])
  return (
    <Notice tone="good">
      <p>{words}</p>
      {parts.length > 0 ? <p>{texts.left(formatList(lang, parts))}</p> : null}
    </Notice>
  )
}

function PairCard({ lang, texts, pair }: { lang: Lang; texts: DuplicateTexts; pair: Pair }) {
  const { kind, one, other, certainty, evidence } = pair
  const reasons = reasonsOf(evidence, texts)
  const sure = certainty >= ALL_BUT_SURE
  return (
    <Card
      title={texts.pair(one.name, other.name)}
      titleLang={one.name === other.name ? undefined : dutchOn(lang)}
      level={2}
      href={inLang(lang, comparePath(kind, one.id, other.id))}
      badge={<Badge tone={sure ? 'highlight' : 'neutral'}>{sure ? texts.sure : texts.likely}</Badge>}
      facts={[
        { label: texts.why, value: reasons.for.join(', ') },
        ...(reasons.against.length > 0 ? [{ label: texts.against, value: reasons.against.join(', ') }] : []),
      ]}
    >
      <p class="nl-paragraph">{texts.kinds[kind]}</p>
    </Card>
  )
}

function Merges({ lang, texts, merges }: { lang: Lang; texts: DuplicateTexts; merges: readonly Merge[] }) {
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{texts.latest}</Heading>
      <p class="nl-paragraph">{texts.latestLead}</p>
      <ul class="weefsel-desk__rows">
        {merges.map((merge) => {
          const { id, gone, kept, undoneAt, canUndo } = merge
          const into = gone.name === kept.name ? texts.same : kept.name
          return (
            <li key={id} class="weefsel-merge__latest">
              <p class="nl-paragraph">
                {formatDate(lang, localDay(merge.mergedAt))}: {texts.mergedInto(gone.name, into)}
                {undoneAt ? ` (${texts.undone})` : ''}
              </p>
              {canUndo ? (
                <Form action={inLang(lang, duplicatePaths.undo(id))}>
                  <div>
                    <Button look="secondary">{texts.undo(gone.name)}</Button>
                  </div>
                </Form>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
