import { organizationPath } from '../../../../domains/directory/index.ts'
import { personPath, type Shown } from '../../../../domains/people/index.ts'
import { inLang, type Lang } from '../../../../platform/i18n.ts'
import { Details } from '../../../../ui/details.tsx'
import { dutchOn } from '../../../../ui/dutch.ts'
import { Heading } from '../../../../ui/heading.tsx'
import { Link } from '../../../../ui/link.tsx'
import type { TouchedOrganization } from '../touched.ts'
import { textsOf } from './effect-words.ts'

/** Organisations that stand there at once; more are one press away. */
const FIRST = 8

interface OthersProps {
  lang: Lang
  organizations: readonly TouchedOrganization[]
  /** Whether nobody of any of them shows themselves. */
  alone: boolean
}

/** Whose it is, and who of them can be spoken to. */
export function Owners({
  lang,
  organizations,
}: {
  lang: Lang
  organizations: readonly TouchedOrganization[]
}) {
  const { touched: texts } = textsOf(lang)
  const known = organizations.filter(({ people }) => people.length > 0)
  const others = organizations.filter(({ people }) => people.length === 0)
  return (
    <div class="weefsel-stack">
      <Heading level={3}>{texts.organizations}</Heading>
      {organizations.length === 0 ? <p class="nl-paragraph">{texts.organizationsNone}</p> : null}
      {known.length > 0 ? (
        <ul class="weefsel-list">
          {known.map((each) => (
            <li key={each.id}>
              <Organization lang={lang} organization={each} />
              <ul class="weefsel-list">
                {each.people.map((person) => (
                  <Person lang={lang} person={person} key={person.id} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? <Others lang={lang} organizations={others} alone={known.length === 0} /> : null}
    </div>
  )
}

/** Organisations of which nobody shows themselves; many of them by name only, behind one press. */
function Others({ lang, organizations, alone }: OthersProps) {
  const { touched: texts } = textsOf(lang)
  if (organizations.length > FIRST)
    return (
      <Details summary={texts.manyOthers(organizations.length)}>
        <p class="nl-paragraph" lang={dutchOn(lang)}>
          {organizations.map(({ name }) => name).join(' · ')}
        </p>
      </Details>
    )
  return (
    <>
      <p class="nl-paragraph">{alone ? texts.nobody : texts.others}</p>
      <ul class="weefsel-list">
        {organizations.map((each) => (
          <li key={each.id}>
            <Organization lang={lang} organization={each} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Organization({
  lang,
  organization: { id, name },
}: {
  lang: Lang
  organization: { id: string; name: string }
}) {
  return (
    <Link href={inLang(lang, organizationPath(id))} lang={dutchOn(lang)}>
      {name}
    </Link>
  )
}

function Person({ lang, person: { id, values } }: { lang: Lang; person: Shown }) {
  const role = values.role?.[lang] ?? values.role?.nl
  return (
    <li>
      <Link href={inLang(lang, personPath(id))}>{values.name}</Link>
      {role ? `, ${role}` : ''}
    </li>
  )
}
