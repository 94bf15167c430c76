import { accountPaths } from '../../../domains/accounts/index.ts'
import { askPath } from '../../../domains/privacy/index.ts'
import { localTime } from '../../../platform/clock.ts'
import { formatDate, formatTime, inLang, type Lang } from '../../../platform/i18n.ts'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { OwnEntry, Who } from '../log-entry.ts'
import type { Texts } from '../texts.nl.ts'

interface OwnLogProps {
  lang: Lang
  texts: Texts['ownLog']
  rows: readonly OwnEntry[]
  older: number | null
}

function whoText(texts: Texts['ownLog'], who: Who): string {
  if (typeof who === 'string') return texts.who[who]
  return texts.role[who.role as keyof typeof texts.role] ?? texts.who.staff
}

/** What happened, in words; the code of the house when there are none yet. */
const whatText = (texts: Texts['ownLog'], action: string) =>
  texts.action[action as keyof typeof texts.action] ?? texts.other(action)

/** What was done with one’s account, the newest first, each with a way to ask about it. */
export function OwnLog({ lang, texts, rows, older }: OwnLogProps) {
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      <p class="nl-paragraph">{texts.term}</p>
      {rows.length === 0 ? <p class="nl-paragraph">{texts.none}</p> : null}
      <ol class="weefsel-log">
        {rows.map((row) => (
          <li class="weefsel-log__row" key={row.id}>
            <Row lang={lang} texts={texts} row={row} />
          </li>
        ))}
      </ol>
      {older === null ? null : (
        <p class="nl-paragraph">
          <Link href={`${inLang(lang, accountPaths.log)}?voor=${older}`}>{texts.older}</Link>
        </p>
      )}
    </>
  )
}

function Row({ lang, texts, row }: Pick<OwnLogProps, 'lang' | 'texts'> & { row: OwnEntry }) {
  const { id, at, action, who, organization, purpose } = row
  return (
    <>
      <p class="nl-paragraph">
        <strong>{whatText(texts, action)}</strong>
        <br />
        {formatDate(lang, at, true)}, {formatTime(lang, localTime(at))}
        <br />
        {whoText(texts, who)}
        {organization ? ` (${organization})` : ''}
        {purpose ? `. ${texts.why(purpose)}` : ''}
      </p>
      {who === 'you' ? null : (
        <p class="nl-paragraph">
          <Link href={`${inLang(lang, askPath)}?regel=${id}`}>
            {texts.ask}
            <span class="weefsel-hidden">: {texts.row(id)}</span>
          </Link>
        </p>
      )}
    </>
  )
}
