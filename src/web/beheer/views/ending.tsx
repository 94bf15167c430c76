import type { AccountLine } from '../../../domains/accounts/index.ts'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { beheerPaths } from '../paths.ts'
import type { PeopleTexts } from '../texts-people.nl.ts'
import { roleWords } from './role-words.ts'

interface EndingProps {
  lang: Lang
  texts: PeopleTexts
  title: string
  /** Whether there is a role to take back at all. */
  some: boolean
  people: readonly AccountLine[]
  names: ReadonlyMap<string, string>
  today: string
}

/** Whose roles end, one line each, with one button; and which stay. */
export function Ending(props: EndingProps) {
  const { lang, texts, title, some, people } = props
  const words = texts.ending
  const line = ({ email, held }: AccountLine, privacy: boolean) => {
    const roles = held.filter(({ role }) => (role === 'privacy') === privacy)
    return roles.length > 0 ? `${email}: ${roles.map((role) => roleWords(role, props)).join('; ')}` : null
  }
  const going = people.flatMap((person) => line(person, false) ?? [])
  const staying = people.flatMap((person) => line(person, true) ?? [])
  return (
    <>
      <PageHeader title={title} lead={some ? words.lead(going.length) : words.noneText} />
      <Lines lines={going} />
      {staying.length > 0 ? (
        <section class="weefsel-stack">
          <p class="nl-paragraph">{words.skipped}</p>
          <Lines lines={staying} />
        </section>
      ) : null}
      {some ? (
        <form class="weefsel-form" action={inLang(lang, beheerPaths.ending)} method="post" novalidate>
          {people.map(({ id }) => (
            <input type="hidden" name="wie" value={id} key={id} />
          ))}
          <div>
            <Button>{words.send}</Button>
          </div>
        </form>
      ) : null}
      <p class="nl-paragraph">
        <Link href={inLang(lang, beheerPaths.people)}>{words.back}</Link>
      </p>
    </>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <ul class="weefsel-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
