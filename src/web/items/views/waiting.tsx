import type { ItemChange } from '../../../domains/directory/index.ts'
import { inLang } from '../../../platform/i18n.ts'
import { dutchOn } from '../../../ui/dutch.ts'
import { Empty } from '../../../ui/empty.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { itemPaths } from '../paths.ts'
import { type NewThing, type Refused, WaitingChange } from './change.tsx'
import type { Words } from './part-lines.ts'

interface WaitingProps {
  words: Words
  changes: readonly ItemChange[]
  /** Things that somebody made and wait to be shown, by id. */
  made: ReadonlyMap<string, NewThing>
  page: number
  pages: number
  refused?: Refused | undefined
}

/** What waits for a coordinator, the longest first: what stands, what is proposed, and two answers. */
export function WaitingPage({ words, changes, made, page, pages, refused }: WaitingProps) {
  const { lang, texts } = words
  const problems = Object.entries(refused?.problems ?? {}).map(([field, message]) => ({ field, message }))
  return (
    <>
      <ErrorSummary lang={lang} problems={problems} />
      <PageHeader title={texts.waiting.title} lead={texts.waiting.lead} />
      {changes.length === 0 ? (
        <Empty lang={lang} title={texts.waiting.none}>
          <p>{texts.waiting.noneText}</p>
        </Empty>
      ) : (
        <ol class="weefsel-items__versions">
          {changes.map((change) => (
            <li class="weefsel-items__version" key={change.id}>
              <Heading level={2} look={3}>
                <Link
                  href={inLang(lang, itemPaths.item(change.kind, change.itemId))}
                  lang={change.itemName ? dutchOn(lang) : undefined}
                >
                  {change.itemName ?? texts.kinds[change.kind]}
                </Link>
                : {change.makes ? texts.waiting.newThing : texts.groups[change.group].toLowerCase()}
              </Heading>
              <WaitingChange {...{ words, change, refused, made: made.get(change.itemId) }} decides />
            </li>
          ))}
        </ol>
      )}
      <Pagination
        {...{ lang, page, pages }}
        hrefOf={(to) => `${inLang(lang, itemPaths.waiting)}?pagina=${to}`}
      />
    </>
  )
}
