import { inLang, type Lang } from '../../../platform/i18n.ts'
import { type Contact, Empty } from '../../../ui/empty.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { reachPaths } from '../paths.ts'
import { textsOf } from './words.ts'

interface Props {
  lang: Lang
  where: string
  contact: Contact | undefined
  works: boolean
}

/** Nothing was published: what could stand here, and whom to ask. */
export function ReachEmpty({ lang, where, contact, works }: Props) {
  const { kicker, title, empty, how } = textsOf(lang)
  return (
    <>
      <PageHeader kicker={kicker(where)} title={title} />
      <Empty lang={lang} title={empty.title} ideas={empty.ideas} contact={contact}>
        <p>{empty.text}</p>
        {works ? (
          <p>
            {empty.staff} <Link href={inLang(lang, reachPaths.runs)}>{empty.toRuns}</Link>
          </p>
        ) : null}
      </Empty>
      <p class="nl-paragraph">
        <Link href={inLang(lang, reachPaths.explain)}>{how.explain}</Link>
      </p>
    </>
  )
}
