import type { AccountFilter } from '../../../domains/accounts/index.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Field } from '../../../ui/field.tsx'
import { Filter } from '../../../ui/filter.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Table } from '../../../ui/table.tsx'
import { beheerPaths } from '../paths.ts'
import { Invitations } from './invitations.tsx'
import type { ListProps } from './people-props.ts'
import { roleWords } from './role-words.ts'

/** Who has an account here and what they may do: to search, to choose several, to open one. */
export function PeopleList(props: ListProps) {
  const { lang, texts, filter, rows, page, pages, done } = props
  const said = texts.done[done ?? '']
  return (
    <>
      {said ? (
        <Notice tone="good">
          <p>{said}</p>
        </Notice>
      ) : null}
      <PageHeader title={texts.title} lead={texts.lead} />
      <p>
        <ButtonLink href={inLang(lang, beheerPaths.invite)}>{texts.invite}</ButtonLink>
      </p>
      <Choices {...props} />
      {rows.length === 0 ? (
        <Empty lang={lang} title={texts.none}>
          <p>{texts.noneText}</p>
        </Empty>
      ) : (
        <Choosing {...props} />
      )}
      <Pagination lang={lang} page={page} pages={pages} hrefOf={(to) => hrefOf(lang, filter, to)} />
      <Invitations {...props} />
    </>
  )
}

function hrefOf(lang: Lang, { search, role }: AccountFilter, page: number): string {
  const query = new URLSearchParams({ zoek: search, rol: role ?? '', pagina: String(page) })
  return `${inLang(lang, beheerPaths.people)}?${query}`
}

/** The accounts, with a button for those who are chosen; without anybody to choose it is a list only. */
function Choosing(props: ListProps) {
  const { lang, texts, rows, account } = props
  if (rows.every(({ id }) => id === account)) return <Accounts {...props} />
  return (
    <form class="weefsel-stack" action={inLang(lang, beheerPaths.ending)} method="get" novalidate>
      <Accounts {...props} />
      <div>
        <Button look="secondary">{texts.endChosen}</Button>
      </div>
    </form>
  )
}

function Accounts(props: ListProps) {
  const { lang, texts, rows, account, total } = props
  const { who, roles, seen, proof } = texts.columns
  return (
    <Table
      stacked
      lang={lang}
      id="accounts"
      caption={texts.found(total)}
      columns={[{ label: who }, { label: roles }, { label: seen }, { label: proof }]}
      rows={rows.map((row) => [
        <span class="weefsel-beheer__who" key={row.id}>
          {row.id === account ? (
            <span class="weefsel-beheer__box" />
          ) : (
            <input
              class="weefsel-beheer__box"
              type="checkbox"
              name="wie"
              value={row.id}
              aria-label={texts.choose(row.email)}
            />
          )}
          <span>
            <Link href={inLang(lang, beheerPaths.person(row.id))}>{row.email}</Link>
            {row.id === account ? ` – ${texts.you}` : null}
          </span>
        </span>,
        row.held.map((role) => roleWords(role, props)).join('; ') || texts.resident,
        row.seenAt ? formatDate(lang, row.seenAt) : texts.longAgo,
        row.proof ? texts.proof : texts.noProof,
      ])}
    />
  )
}

function Choices({ lang, texts, filter }: ListProps) {
  const action = inLang(lang, beheerPaths.people)
  const chosen = filter.search || filter.role
  const roles = Object.entries(texts.roles).map(([value, label]) => ({ value, label }))
  return (
    <Filter
      lang={lang}
      label={texts.filter}
      action={action}
      clearHref={chosen ? action : undefined}
      look="row"
    >
      <Field {...{ lang, kind: 'search', name: 'zoek', label: texts.search }} value={filter.search} />
      <Field
        {...{ lang, kind: 'select', name: 'rol', label: texts.role, empty: texts.all }}
        value={filter.role ?? ''}
        options={[...roles, { value: 'passed', label: texts.passed }]}
      />
    </Filter>
  )
}
