import type { OrganizationSummary } from '../../../../domains/directory/index.ts'
import { type KeptProfile, personPath } from '../../../../domains/people/index.ts'
import { localDay } from '../../../../platform/clock.ts'
import { formatDate, formatList, inLang, type Lang } from '../../../../platform/i18n.ts'
import { ButtonLink } from '../../../../ui/button.tsx'
import { Card } from '../../../../ui/card.tsx'
import { dutchOn } from '../../../../ui/dutch.ts'
import { Empty } from '../../../../ui/empty.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { keepPaths } from '../paths.ts'
import type { KeepTexts } from '../texts.nl.ts'

interface ProfilesProps {
  lang: Lang
  texts: KeepTexts
  count: number
  page: number
  pages: number
  profiles: readonly KeptProfile[]
  organizations: ReadonlyMap<string, OrganizationSummary>
  areas: ReadonlyMap<string, string>
  done: string | undefined
}

/** Profiles by name: whose, and what is shown to whom until when. What they say stays on their own pages. */
export function ProfilesPage(props: ProfilesProps) {
  const { lang, texts, count, page, pages, profiles, done } = props
  const said = Object.entries(texts.done).find(([key]) => key === done)?.[1]
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead(count)} />
      {said ? <Notice tone="good">{said}</Notice> : null}
      <p class="nl-paragraph">{texts.logged}</p>
      <div>
        <ButtonLink href={inLang(lang, keepPaths.make)}>{texts.make}</ButtonLink>
      </div>
      <p class="nl-paragraph">
        <Link href={inLang(lang, keepPaths.bring)}>{texts.bringLink}</Link>
      </p>
      {profiles.length === 0 ? (
        <Empty lang={lang} title={texts.emptyTitle}>
          <p>{texts.empty}</p>
        </Empty>
      ) : (
        <ul class="weefsel-desk__rows">
          {profiles.map((profile) => (
            <li key={profile.id}>
              <Row {...props} profile={profile} />
            </li>
          ))}
        </ul>
      )}
      <Pagination
        lang={lang}
        page={page}
        pages={pages}
        hrefOf={(to) => `${inLang(lang, keepPaths.list)}?pagina=${to}`}
      />
    </>
  )
}

function stateOf({ accountId, mailbox, madeAt }: KeptProfile, lang: Lang, { states }: KeepTexts): string {
  if (accountId) return states.own
  const day = formatDate(lang, localDay(madeAt))
  return mailbox ? states.invited(day) : states.silent(day)
}

/** What is shown, in one line for each audience and day. */
function showsOf({ shows }: KeptProfile, lang: Lang, texts: KeepTexts): string {
  const groups = Map.groupBy(shows, ({ audience, endsOn }) => `${audience} ${endsOn}`)
  const lines = [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const fields = formatList(
      lang,
      group.map(({ field }) => texts.fields[field]),
    )
    return [texts.shown(fields, texts.audiences[first.audience], formatDate(lang, first.endsOn))]
  })
  return lines.join('; ') || texts.nothing
}

function Row({ lang, texts, profile, organizations, areas }: ProfilesProps & { profile: KeptProfile }) {
  const { id, name, role, organization, shows } = profile
  const seen = shows.some(({ field }) => field === 'name')
  const where = profile.areas.map((code) => areas.get(code) ?? code)
  const facts = [
    { label: texts.state, value: stateOf(profile, lang, texts) },
    { label: texts.work, value: (lang === 'en' && role?.en) || role?.nl || '–' },
    {
      label: texts.organization,
      value: organizations.get(organization ?? '')?.name ?? '–',
      lang: dutchOn(lang),
    },
    { label: texts.areas, value: where.length > 0 ? formatList(lang, where) : '–' },
    { label: texts.shows, value: showsOf(profile, lang, texts) },
  ]
  const called = name ?? texts.nameless
  return (
    <Card
      title={called}
      level={2}
      href={seen ? inLang(lang, personPath(id)) : undefined}
      facts={facts}
      factsFirst
    >
      <p class="nl-paragraph">
        <Link href={inLang(lang, keepPaths.takeDown(id))}>
          {texts.takeDown}: {called}
        </Link>
      </p>
    </Card>
  )
}
