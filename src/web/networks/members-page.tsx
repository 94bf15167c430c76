import { inLang, type Lang } from '../../platform/i18n.ts'
import { type Contact, Empty } from '../../ui/empty.tsx'
import { Heading } from '../../ui/heading.tsx'
import { LinkList } from '../../ui/link-list.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import type { MembersData } from './load.ts'
import { MemberList } from './member-list.tsx'
import { countMembers, groupMembers, type MemberGroup, pageOfGroups } from './members.ts'
import { MembersMap } from './members-map.tsx'
import { networkPath } from './paths.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** Members on one page: list and map together stay light. */
const PER_PAGE = 40

interface Props {
  lang: Lang
  data: MembersData
  /** Code of the one municipality that is asked for. */
  only: string | undefined
  page: number
  contact: Contact | undefined
}

/** Who takes part in a branch or network: for each municipality a map and a list with the same numbers. */
export function MembersPage({ lang, data, only, page, contact }: Props) {
  const texts = { nl, en }[lang]
  const { term, taxonomy, members } = data
  const groups = groupMembers(members, data.municipalities)
  const known = groups.some((group) => group.area?.code === only) ? only : undefined
  const asked = known ? groups.filter((group) => group.area?.code === known) : groups
  const shown = pageOfGroups(asked, page, PER_PAGE)
  const path = inLang(lang, networkPath(taxonomy, term.id))
  const counts = countMembers(members)
  const query = known ? `gemeente=${known}&` : ''
  return (
    <>
      <PageHeader
        title={term.name[lang]}
        kicker={texts.kicker[taxonomy]}
        lead={[
          sentence(term.description?.[lang]),
          counts.all > 0 ? texts.leadOf[taxonomy](counts.all) : '',
          counts.placed > 0 && counts.placed < counts.all ? texts.placed(counts.placed) : '',
        ]
          .filter(Boolean)
          .join(' ')}
      />
      {groups.length > 1 ? <Municipalities lang={lang} groups={groups} path={path} known={known} /> : null}
      {members.length === 0 ? (
        <Empty lang={lang} title={texts.empty} ideas={[texts.emptyIdea]} contact={contact} />
      ) : null}
      {shown.groups.map((group) => (
        <Group key={group.area?.code ?? ''} lang={lang} data={data} group={group} />
      ))}
      <Pagination
        lang={lang}
        page={shown.page}
        pages={shown.pages}
        hrefOf={(to) => `${path}?${query}pagina=${to}`}
      />
    </>
  )
}

/** Words of a list as a sentence. */
function sentence(text: string | undefined): string {
  return text ? text.replace(/([^.!?…])$/, '$1.') : ''
}

interface ChoiceProps {
  lang: Lang
  groups: readonly MemberGroup[]
  path: string
  known: string | undefined
}

/** All municipalities, or one of them, with their numbers. */
function Municipalities({ lang, groups, path, known }: ChoiceProps) {
  const texts = { nl, en }[lang]
  const choices = groups.flatMap(({ area, members }) =>
    area && area.code !== known
      ? [{ href: `${path}?gemeente=${area.code}`, label: texts.inMunicipality(area.name, members.length) }]
      : [],
  )
  return (
    <nav class="weefsel-no-print" aria-labelledby="kies-gemeente">
      <p class="nl-paragraph weefsel-networks__choose" id="kies-gemeente">
        {texts.filter}
      </p>
      <LinkList look="row" items={known ? [{ href: path, label: texts.all }, ...choices] : choices} />
    </nav>
  )
}

function Group({ lang, data, group }: { lang: Lang; data: MembersData; group: MemberGroup }) {
  const texts = { nl, en }[lang]
  const { area, members } = group
  if (!area)
    return (
      <section>
        <Heading level={2}>{texts.withoutPlace}</Heading>
        <p class="nl-paragraph">{texts.withoutPlaceLead}</p>
        <MemberList lang={lang} id="overal" members={members} />
      </section>
    )
  const wijken = data.wijken[data.municipalities.indexOf(area)] ?? []
  return (
    <section>
      <Heading level={2}>{area.name}</Heading>
      <div class="weefsel-beside weefsel-networks">
        <MembersMap
          lang={lang}
          title={texts.mapTitle(data.term.name[lang], area.name)}
          area={area}
          wijken={wijken}
          shapes={data.shapes}
          members={members}
        />
        <MemberList lang={lang} id={area.code} members={members} />
      </div>
    </section>
  )
}
