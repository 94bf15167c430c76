import { type CallCount, type CallItem, freshnessPaths } from '../../../domains/freshness/index.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Actions } from '../../../ui/action-link.tsx'
import { Badge } from '../../../ui/badge.tsx'
import { Button, ButtonGroup, ButtonLink } from '../../../ui/button.tsx'
import { dutchOn } from '../../../ui/dutch.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Field } from '../../../ui/field.tsx'
import { Filter } from '../../../ui/filter.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link, phoneHref } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { itemPaths } from '../../items/paths.ts'
import { type CallView, callsPath, viewFields } from '../calls-path.ts'
import type { FreshnessTexts } from '../texts.nl.ts'

interface Props {
  lang: Lang
  texts: FreshnessTexts['calls']
  /** May change and hide things. */
  coordinates: boolean
  rows: readonly CallItem[]
  /** By id: where who may not change it writes down what is different. */
  messages: ReadonlyMap<string, string>
  count: CallCount
  view: CallView
  pages: number
  /** What was just done, in words. */
  done: string | null
}

/** Whom to call, one by one: a number, one question to ask, and what came of it. */
export function CallsPage(props: Props) {
  const { lang, texts, rows, count, view, pages, done } = props
  const part = view.organization !== undefined || view.words !== undefined
  return (
    <>
      <PageHeader title={texts.title} lead={part ? texts.found(count.count) : texts.lead(count.count)} />
      {done ? <Notice tone="good" title={done} /> : null}
      {part || count.count === 0 ? null : <p class="nl-paragraph">{texts.why}</p>}
      {part ? <Back lang={lang} texts={texts} /> : null}
      <Search {...props} />
      <Together {...props} />
      {rows.length === 0 ? (
        <Empty lang={lang} title={texts.emptyTitle}>
          <p>{part ? texts.emptyPart : texts.emptyText}</p>
        </Empty>
      ) : (
        <ul class="weefsel-desk__rows">
          {rows.map((row) => (
            <li key={row.id}>
              <Row {...props} row={row} />
            </li>
          ))}
        </ul>
      )}
      {count.withoutPhone > 0 && !part ? (
        <p class="nl-paragraph">{texts.withoutPhone(count.withoutPhone)}</p>
      ) : null}
      <Pagination
        lang={lang}
        page={view.page}
        pages={pages}
        hrefOf={(page) => inLang(lang, callsPath({ ...view, page }))}
      />
    </>
  )
}

function Back({ lang, texts }: Pick<Props, 'lang' | 'texts'>) {
  return (
    <p class="nl-paragraph">
      <Link href={inLang(lang, freshnessPaths.calls)}>{texts.whole}</Link>
    </p>
  )
}

/** Whoever is called back looks for a number; not for a list that one sees whole. */
function Search({ lang, texts, view, pages }: Props) {
  if (pages === 1 && view.words === undefined) return null
  return (
    <Filter
      {...{ lang, label: texts.search, action: inLang(lang, freshnessPaths.calls), look: 'row' }}
      submit={texts.searchAction}
    >
      <Field {...{ lang, name: 'zoek', label: texts.search, value: view.words ?? '', kind: 'search' }} />
    </Filter>
  )
}

/** One call about all things of one organisation: what is different is answered first, by its own button. */
function Together({ lang, texts, rows, view }: Props) {
  const { organization } = view
  if (!organization || rows.length < 2) return null
  return (
    <Form
      action={inLang(lang, freshnessPaths.call('organization', organization))}
      hidden={{ ...viewFields(view), gezien: rows.map(({ id }) => id).join(' ') }}
      label={texts.together}
    >
      <p class="nl-paragraph">{texts.togetherHint}</p>
      <div>
        <Button name="uitkomst" value="alles">
          {texts.allRight(rows.length)}
        </Button>
      </div>
    </Form>
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

type RowProps = Props & { row: CallItem }

function Row(props: RowProps) {
  const { lang, texts, row } = props
  const { name, phone, unknown, termKind } = row
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
      <More {...props} />
      <Answers {...props} />
    </article>
  )
}

/** Whoever calls an organisation asks about the rest of it at once. */
function More({ lang, texts, row, view }: RowProps) {
  const { organizationId: organization, together } = row
  if (!organization || together < 2 || view.organization) return null
  return (
    <p class="nl-paragraph">
      <Link href={inLang(lang, callsPath({ organization, page: 1 }))}>
        {texts.more(together - 1)}
        <span class="weefsel-hidden">
          : <span lang={dutchOn(lang)}>{row.organization}</span>
        </span>
      </Link>
    </p>
  )
}

/** What came of the call. */
function Answers({ lang, texts, row, coordinates, messages, view }: RowProps) {
  const { kind, id, name, calls, unknown } = row
  const changePath = coordinates ? itemPaths.item(kind, id) : messages.get(id)
  return (
    <Form action={inLang(lang, freshnessPaths.call(kind, id))} hidden={viewFields(view)} label={name}>
      <ButtonGroup>
        <Answer lang={lang} name={name} value="klopt" label={texts.right} />
        <Answer lang={lang} name={name} value="geen-gehoor" label={texts.noAnswer} />
        <Answer lang={lang} name={name} value="weg" label={texts.gone} />
        {coordinates && calls > 0 && !unknown ? (
          <Answer lang={lang} name={name} value="verberg" label={texts.hide} />
        ) : null}
        {changePath ? (
          <ButtonLink href={inLang(lang, changePath)} look="secondary">
            {coordinates ? texts.change : texts.differs}
            <Hidden lang={lang}>{name}</Hidden>
          </ButtonLink>
        ) : null}
      </ButtonGroup>
    </Form>
  )
}

/** Which thing it is about, for who listens. */
function Hidden({ lang, children }: { lang: Lang; children: string }) {
  return (
    <span class="weefsel-hidden">
      {' '}
      <span lang={dutchOn(lang)}>{children}</span>
    </span>
  )
}

interface AnswerProps {
  lang: Lang
  name: string
  value: string
  label: string
}

/** A button that says to who listens which thing it is about. */
function Answer({ lang, name, value, label }: AnswerProps) {
  return (
    <Button name="uitkomst" value={value} look="secondary">
      {label}
      <Hidden lang={lang}>{name}</Hidden>
    </Button>
  )
}
