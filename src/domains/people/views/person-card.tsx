import { formatDate, formatList, inLang, type Lang } from '../../../platform/i18n.ts'
import { dutchOn } from '../../../ui/dutch.ts'
import { Heading, type HeadingLevel } from '../../../ui/heading.tsx'
import { bothWords } from '../channels.ts'
import { type Names, namesOf } from '../names.ts'
import { personPath } from '../paths.ts'
import { en } from '../texts.en.ts'
import { nl } from '../texts.nl.ts'
import { type Shown, standInOf } from '../visibility.ts'
import { Portrait } from './portrait.tsx'

export interface CardProps {
  lang: Lang
  shown: Shown
  names: Names
  today: string
  level?: HeadingLevel
}

/** The language of words that somebody wrote, when it is not that of the page. */
export function writtenIn(lang: Lang, words: { en: string | null } | undefined): Lang | undefined {
  return words?.en ? undefined : dutchOn(lang)
}

/** One person in a list: face, name, work, what they know and where. With and without a photo alike. */
export function PersonCard({ lang, shown, names, today, level = 3 }: CardProps) {
  const texts = { nl, en }[lang]
  const { name, role, specialisms, areas = [], organization } = shown.values
  const away = standInOf(shown, today)
  const knows = namesOf(names.specialisms, specialisms, lang)
  const where = areas.flatMap((code) => names.areas.get(code) ?? [])
  const at = organization ? names.organizations.get(organization) : undefined
  return (
    <article class="weefsel-card weefsel-person-card">
      <Portrait shown={shown} />
      <div class="weefsel-person-card__words">
        <Heading level={level} look={3}>
          <a class="nl-link weefsel-card__link" href={inLang(lang, personPath(shown.id))}>
            {name}
          </a>
        </Heading>
        {role ? <p lang={writtenIn(lang, role)}>{bothWords(role)[lang]}</p> : null}
        {knows.length > 0 ? (
          <p>{`${texts.labels.specialisms}: ${formatList(lang, knows.map(lower))}`}</p>
        ) : null}
        {where.length > 0 ? <p class="weefsel-card__note">{formatList(lang, where)}</p> : null}
        {at ? (
          <p class="weefsel-card__note" lang={dutchOn(lang)}>
            {at}
          </p>
        ) : null}
        {away ? <p>{texts.away(formatDate(lang, away.until))}</p> : null}
      </div>
    </article>
  )
}

/** A name inside a sentence. */
export const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** People of equal weight. */
export function PersonCards({ people, ...props }: Omit<CardProps, 'shown'> & { people: readonly Shown[] }) {
  return (
    <div class="weefsel-card-grid">
      {people.map((shown) => (
        <PersonCard key={shown.id} shown={shown} {...props} />
      ))}
    </div>
  )
}
