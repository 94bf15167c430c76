import {
  inboxEn,
  inboxNl,
  KINDS,
  type WorkFilter,
  type WorkItem,
  workingDaysLeft,
} from '../../../domains/inbox/index.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import { dutchOn } from '../../../ui/dutch.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Field } from '../../../ui/field.tsx'
import { Filter } from '../../../ui/filter.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { deskPaths } from '../paths.ts'
import type { DeskTexts } from '../texts.nl.ts'

interface WorkListProps {
  lang: Lang
  texts: DeskTexts
  filter: WorkFilter
  account: string
  today: string
  rows: readonly WorkItem[]
  total: number
  page: number
  pages: number
  /** Names by code, of every area with messages. */
  areas: ReadonlyMap<string, string>
}

/** A list that can be finished: what is overdue first, each with the few things that decide. */
export function WorkList(props: WorkListProps) {
  const { lang, texts, filter, rows, total, page, pages } = props
  const words = texts.list
  const lead = filter.state === 'open' ? words.lead(total) : words.leadAnswered(total)
  return (
    <>
      <PageHeader title={words.title} lead={lead} />
      <Choices {...props} />
      {rows.length === 0 ? (
        <Empty lang={lang} title={words.emptyTitle}>
          <p>{words.emptyText}</p>
        </Empty>
      ) : (
        <ul class="weefsel-desk__rows">
          {rows.map((row) => (
            <li key={row.number}>
              <Row {...props} row={row} />
            </li>
          ))}
        </ul>
      )}
      <Pagination lang={lang} page={page} pages={pages} hrefOf={(to) => hrefOf(lang, filter, to)} />
    </>
  )
}

const SHORT = 140

/** The beginning of a text, to know which one it is. */
function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= SHORT ? line : `${line.slice(0, line.lastIndexOf(' ', SHORT))} …`
}

function Row({ lang, texts, row, areas, account, today }: WorkListProps & { row: WorkItem }) {
  const words = texts.list
  const { kinds } = { nl: inboxNl, en: inboxEn }[lang]
  const left = workingDaysLeft(today, row.dueOn)
  const term = row.answeredOn ? texts.answeredOn(formatDate(lang, row.answeredOn)) : texts.term(left)
  const who = row.holder
    ? row.holder.account === account
      ? words.you
      : row.holder.account
        ? words.colleague
        : words.coordinators
    : words.none
  return (
    <Card
      title={
        <>
          {row.number}. {kinds[row.kind]}: <span lang={dutchOn(lang)}>{row.label}</span>
        </>
      }
      level={2}
      href={inLang(lang, deskPaths.message(row.number))}
      badge={
        row.overdue ? (
          <Badge tone="attention">{term}</Badge>
        ) : row.read ? undefined : (
          <Badge tone="highlight">{words.fresh}</Badge>
        )
      }
      facts={[
        { label: words.where, value: areas.get(row.areaCode) ?? row.areaCode },
        { label: words.age, value: words.ago(row.ageDays) },
        { label: words.term, value: term },
        { label: words.holder, value: who },
      ]}
    >
      <p class="nl-paragraph weefsel-typed">{beginning(row.body)}</p>
    </Card>
  )
}

function Choices({ lang, texts, filter, areas }: WorkListProps) {
  const words = texts.list
  const { kinds } = { nl: inboxNl, en: inboxEn }[lang]
  const chosen =
    filter.kind ?? filter.areaCode ?? filter.whose ?? (filter.state === 'answered' ? 'a' : undefined)
  const action = inLang(lang, deskPaths.messages)
  const whose = { mine: 'mij', nobody: 'niemand' } as const
  const select = { lang, kind: 'select' as const }
  return (
    <Filter folds lang={lang} label={words.filter} action={action} clearHref={chosen ? action : undefined}>
      <Field
        {...{ ...select, name: 'wie', label: words.whose, empty: words.all }}
        value={filter.whose ? whose[filter.whose] : ''}
        options={[
          { value: 'mij', label: words.mine },
          { value: 'niemand', label: words.nobody },
        ]}
      />
      <Field
        {...{ ...select, name: 'soort', label: words.kind, empty: words.all, value: filter.kind ?? '' }}
        options={KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
      />
      <Field
        {...{
          ...select,
          name: 'wijk',
          label: words.area,
          empty: words.everywhere,
          value: filter.areaCode ?? '',
        }}
        options={[...areas].map(([value, label]) => ({ value, label }))}
      />
      <Field
        {...{ ...select, name: 'stand', label: words.state, empty: words.open }}
        value={filter.state === 'answered' ? 'beantwoord' : ''}
        options={[{ value: 'beantwoord', label: words.answered }]}
      />
    </Filter>
  )
}

function hrefOf(lang: Lang, { kind, areaCode, whose, state }: WorkFilter, page: number): string {
  const query = new URLSearchParams()
  if (whose) query.set('wie', whose === 'mine' ? 'mij' : 'niemand')
  if (kind) query.set('soort', kind)
  if (areaCode) query.set('wijk', areaCode)
  if (state === 'answered') query.set('stand', 'beantwoord')
  if (page > 1) query.set('pagina', String(page))
  return `${inLang(lang, deskPaths.messages)}${query.size > 0 ? `?${query}` : ''}`
}
