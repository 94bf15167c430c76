import { type CallCount, type CallItem, freshnessPaths } from '../../../domains/freshness/index.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Actions } from '../../../ui/action-link.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Button, ButtonGroup, ButtonLink } from '../../../ui/button.tsx'
import { dutchOn } from '../../../ui/dutch.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { phoneHref } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { itemPaths } from '../../items/paths.ts'
import type { FreshnessTexts } from '../texts.nl.ts'

interface Props {
  lang: Lang
  texts: FreshnessTexts['calls']
  /** May change and hide things. */
  coordinates: boolean
  rows: readonly CallItem[]
  count: CallCount
  page: number
  pages: number
  /** What was just done, in words. */
  done: string | null
}

/** Whom to call, one by one: a number, one question to ask, and what came of it. */
export function CallsPage(props: Props) {
  const { lang, texts, rows, count, page, pages, done } = props
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead(count.count)} />
      {done ? <Notice tone="good" title={done} /> : null}
      <p class="nl-paragraph">{texts.why}</p>
      {rows.length === 0 ? (
        <Empty lang={lang} title={texts.emptyTitle} />
      ) : (
        <ul class="weefsel-desk__rows">
          {rows.map((row) => (
            <li key={row.id}>
              <Row {...props} row={row} />
            </li>
          ))}
        </ul>
      )}
      {count.withoutPhone > 0 ? <p class="nl-paragraph">{texts.withoutPhone(count.withoutPhone)}</p> : null}
      <Pagination
        lang={lang}
        page={page}
        pages={pages}
        hrefOf={(to) => `${inLang(lang, freshnessPaths.calls)}${to > 1 ? `?pagina=${to}` : ''}`}
      />
    </>
  )
}

/** What decides whom to call next. */
function factsOf({ lang, texts, row }: Props & { row: CallItem }) {
  const { organization, dueOn, checkedOn, calls, lastCallOn } = row
  return [
    ...(organization && row.kind !== 'organization'
      ? [{ label: texts.organization, value: organization, lang: dutchOn(lang) }]
      : []),
    { label: texts.due, value: formatDate(lang, dueOn) },
    { label: texts.last, value: checkedOn ? formatDate(lang, checkedOn) : texts.never },
    ...(calls > 0 && lastCallOn
      ? [{ label: texts.tried, value: texts.triedOn(calls, formatDate(lang, lastCallOn)) }]
      : []),
  ]
}

function Row(props: Props & { row: CallItem }) {
  const { lang, texts, row, coordinates } = props
  const { kind, id, name, phone, unknown, termKind } = row
  const editPath = inLang(lang, itemPaths.item(kind, id))
  return (
    <article class="weefsel-card">
      <div class="weefsel-card__head">
        <Heading level={2} look={3}>
          <span lang={dutchOn(lang)}>{name}</span>
        </Heading>
        {unknown ? <Badge tone="attention">{texts.hidden}</Badge> : null}
      </div>
      <Facts items={factsOf(props)} />
      <p class="nl-paragraph">{texts.ask[termKind](name)}</p>
      {phone ? (
        <Actions items={[{ href: phoneHref(phone), icon: 'phone', label: texts.call, value: phone }]} />
      ) : null}
      <Form action={inLang(lang, freshnessPaths.call(kind, id))} label={name}>
        <ButtonGroup>
          <Answer texts={texts} name={name} value="klopt" label={texts.right} />
          <Answer texts={texts} name={name} value="geen-gehoor" label={texts.noAnswer} />
          <Answer texts={texts} name={name} value="weg" label={texts.gone} />
          {coordinates && row.calls > 0 && !unknown ? (
            <Answer texts={texts} name={name} value="verberg" label={texts.hide} />
          ) : null}
          {coordinates ? (
            <ButtonLink href={editPath} look="secondary">
              {texts.change}
              <span class="weefsel-hidden"> {name}</span>
            </ButtonLink>
          ) : null}
        </ButtonGroup>
      </Form>
    </article>
  )
}

interface AnswerProps {
  texts: FreshnessTexts['calls']
  name: string
  value: string
  label: string
}

/** A button that says to who listens which thing it is about. */
function Answer({ name, value, label }: AnswerProps) {
  return (
    <Button name="uitkomst" value={value} look="secondary">
      {label}
      <span class="weefsel-hidden"> {name}</span>
    </Button>
  )
}
