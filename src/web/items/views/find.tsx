import type { FoundItem } from '../../../domains/directory/index.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { dutchOn } from '../../../ui/dutch.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { itemPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'

interface FindProps {
  lang: Lang
  texts: Texts
  words: string
  hidden: boolean
  /** Only those of one’s own organisations. */
  own: boolean
  rows: readonly FoundItem[]
  most: number
}

/** Looks for what somebody wants to change; an editor sees what is hers at once. */
export function FindItems({ lang, texts, words, hidden, own, rows, most }: FindProps) {
  const said = texts.find
  const asked = words !== '' || hidden || own
  return (
    <>
      <PageHeader title={said.title} lead={own ? said.leadOwn : said.lead} />
      <Form action={inLang(lang, itemPaths.find)} method="get">
        <Field lang={lang} kind="search" name="naam" label={said.words} value={words} />
        <Field {...{ lang, kind: 'checkbox', name: 'verborgen', label: said.hidden }} checked={hidden} />
        <div>
          <Button>{said.send}</Button>
        </div>
      </Form>
      <p>
        <Link href={inLang(lang, itemPaths.new)}>{said.make}</Link>
      </p>
      {asked && rows.length === 0 ? (
        <Empty lang={lang} title={said.none}>
          <p>{own && words === '' && !hidden ? said.noneOwn : said.noneText}</p>
        </Empty>
      ) : null}
      {rows.length > 0 ? (
        <>
          <p class="nl-paragraph">{said.count(rows.length, most)}</p>
          <ul class="weefsel-items__found">
            {rows.slice(0, most).map((row) => (
              <Row lang={lang} texts={texts} row={row} key={row.id} />
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

function Row({ lang, texts, row }: Pick<FindProps, 'lang' | 'texts'> & { row: FoundItem }) {
  const { kind, id, name, organizationName, active, waits, assuredDate } = row
  const checked = `${texts.item.checked}: ${assuredDate ? formatDate(lang, assuredDate) : texts.item.never}`
  return (
    <li>
      <Link href={inLang(lang, itemPaths.item(kind, id))} lang={dutchOn(lang)}>
        {name}
      </Link>
      <p class="weefsel-items__facts">
        {texts.kinds[kind]} ·{' '}
        {organizationName ? (
          <>
            <span lang={dutchOn(lang)}>{organizationName}</span> ·{' '}
          </>
        ) : null}
        {checked}
      </p>
      {active ? null : <Badge tone="attention">{texts.find.hiddenBadge}</Badge>}
      {waits ? <Badge tone="highlight">{texts.find.waits}</Badge> : null}
    </li>
  )
}
