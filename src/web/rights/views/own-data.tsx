import { accountPaths } from '../../../domains/accounts/index.ts'
import { askPath, type PrivacyRequest, type privacyNl } from '../../../domains/privacy/index.ts'
import { OwnRequests } from '../../../domains/privacy/views/own-requests.tsx'
import { formatDate, formatList, inLang, type Lang } from '../../../platform/i18n.ts'
import { fieldLabel, type OwnPart, type OwnValue } from '../../../platform/own-data.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { LinkList } from '../../../ui/link-list.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Table } from '../../../ui/table.tsx'
import { rightsPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'

interface OwnDataProps {
  lang: Lang
  texts: Texts['ownData']
  privacy: typeof privacyNl
  parts: readonly OwnPart[]
  requests: readonly PrivacyRequest[]
  today: string
}

/** The log has a page of its own: here it would push everything else down. */
const APART = new Set(['log', 'requests'])

/** Everything that is held about oneself, what to do about it, and where questions stand. */
export function OwnData({ lang, texts, privacy, parts, requests, today }: OwnDataProps) {
  const shown = parts.filter(({ source, rows }) => rows.length > 0 && !APART.has(source.name))
  const empty = parts
    .filter(({ rows }) => rows.length === 0)
    .map(({ source }) => source.title[lang].toLowerCase())
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      <section>
        <p class="nl-paragraph">
          <ButtonLink href={inLang(lang, rightsPaths.file)}>{texts.download}</ButtonLink>
        </p>
        <p class="nl-paragraph">{texts.downloadNote}</p>
      </section>
      <LinkList
        items={[
          { href: inLang(lang, accountPaths.address), label: texts.address },
          { href: inLang(lang, askPath), label: texts.ask },
          { href: inLang(lang, accountPaths.log), label: texts.log },
          { href: inLang(lang, accountPaths.erase), label: texts.erase },
          { href: inLang(lang, '/privacy'), label: texts.register },
        ]}
      />
      <OwnRequests lang={lang} texts={privacy} requests={requests} today={today} />
      {shown.map((part) => (
        <Part lang={lang} texts={texts} part={part} key={part.source.name} />
      ))}
      {empty.length > 0 ? <p class="nl-paragraph">{texts.nothing(formatList(lang, empty))}</p> : null}
    </>
  )
}

function valueText(lang: Lang, texts: Texts['ownData'], value: OwnValue): string {
  if (value === null || value === '') return '–'
  if (value instanceof Date) return formatDate(lang, value)
  if (typeof value === 'boolean') return value ? texts.yes : texts.no
  return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? formatDate(lang, String(value)) : plainWords(value)
}

/** What is kept as a structure, in words: the file that one can take along has it as it is. */
function plainWords(value: string | number): string {
  const text = String(value)
  if (!/^[[{"]/.test(text)) return text
  try {
    return wordsIn(JSON.parse(text))
  } catch {
    return text
  }
}

function wordsIn(value: unknown): string {
  if (value === null) return '–'
  if (Array.isArray(value)) return value.map(wordsIn).join(', ')
  if (typeof value !== 'object') return String(value)
  const filled = Object.entries(value).filter(([, each]) => each !== null)
  return filled.map(([name, each]) => `${name}: ${wordsIn(each)}`).join('; ')
}

/** One row as facts, several as a table. */
function Part({ lang, texts, part }: Pick<OwnDataProps, 'lang' | 'texts'> & { part: OwnPart }) {
  const { source, rows } = part
  const fields = Object.keys(source.fields)
  const [first] = rows
  const text = (value: OwnValue | undefined) => {
    const said = valueText(lang, texts, value ?? null)
    // As it is kept: in whatever language it was written.
    return typeof value === 'string' ? <span class="weefsel-typed">{said}</span> : said
  }
  return (
    <section>
      <Heading level={2}>{source.title[lang]}</Heading>
      {rows.length === 1 && first ? (
        <Facts
          items={fields.map((field) => ({
            label: fieldLabel(source, field, lang),
            value: text(first[field]),
          }))}
        />
      ) : (
        <Table
          stacked
          lang={lang}
          id={`deel-${source.name}`}
          caption={source.title[lang]}
          quiet
          columns={fields.map((field) => ({ label: fieldLabel(source, field, lang) }))}
          rows={rows.map((row) => fields.map((field) => text(row[field])))}
        />
      )}
    </section>
  )
}
