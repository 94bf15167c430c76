import { organizationPath } from '../../domains/directory/index.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { NumberBadge } from '../../ui/badge.tsx'
import { dutchOn } from '../../ui/dutch.ts'
import { Link, PhoneLink } from '../../ui/link.tsx'
import type { Numbered } from './members.ts'
import { en } from './texts.en.ts'
import { type NetworkTexts, nl } from './texts.nl.ts'

/** The place of a member in words, and why it is not on the map. */
function spotText(texts: NetworkTexts, { member }: Numbered): string | null {
  const { spot, otherSpots } = member
  if (!spot) return null
  const name = spot.confidential
    ? texts.secret
    : spot.longitude === null
      ? `${spot.name} (${texts.noPoint})`
      : spot.name
  return otherSpots > 0 ? `${name}, ${texts.more(otherSpots)}` : name
}

interface ListProps {
  lang: Lang
  /** Of the group, unique on the page. */
  id: string
  members: readonly Numbered[]
}

/** The members with their numbers, in the order of the map. */
export function MemberList({ lang, id, members }: ListProps) {
  const texts = { nl, en }[lang]
  return (
    <ol class="weefsel-members" start={members[0]?.number}>
      {members.map((each) => (
        <li class="weefsel-members__item" id={`${id}-${each.number}`} key={each.member.id}>
          <NumberBadge number={each.number} />
          <div class="weefsel-members__words">
            <span lang={dutchOn(lang)}>
              <Link href={inLang(lang, organizationPath(each.member.id))}>{each.member.name}</Link>
            </span>
            <p class="weefsel-members__where">{spotText(texts, each)}</p>
            {each.member.phone ? <PhoneLink phone={each.member.phone} /> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
