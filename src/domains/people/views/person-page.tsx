import type { ComponentChildren } from 'preact'
import { formatDate, formatList, inLang, type Lang } from '../../../platform/i18n.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { dutchOn } from '../../../ui/dutch.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link, PhoneLink } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { bothWords } from '../channels.ts'
import { dayNames, type Names, namesOf } from '../names.ts'
import { peopleOfPath, personPath, writePath } from '../paths.ts'
import { en } from '../texts.en.ts'
import { nl } from '../texts.nl.ts'
import { type Shown, standInOf } from '../visibility.ts'
import { lower, writtenIn } from './person-card.tsx'
import { Portrait } from './portrait.tsx'

interface Props {
  lang: Lang
  shown: Shown
  names: Names
  today: string
  /** Who stands in now, as far as they may be seen. */
  standIn: Shown | null
  /** Whether a message can reach them. */
  reachable: boolean
  /** Page of an organisation by its id. */
  organizationHref: (id: string) => string
  /** Below the way to write. */
  children?: ComponentChildren
}

/** One person: who they are, what they do for you, and how to reach them. */
export function PersonPage(props: Props) {
  const { lang, shown, today, reachable } = props
  const texts = { nl, en }[lang]
  const { name, role, about } = shown.values
  return (
    <>
      <div class="weefsel-person__top">
        <Portrait shown={shown} size={160} alt={texts.photoOf(name)} />
        <PageHeader title={name} lead={role ? bothWords(role)[lang] : undefined} />
      </div>
      {standInOf(shown, today) ? <Away {...props} /> : null}
      {about ? (
        <section>
          <Heading level={2}>{texts.forYou(name)}</Heading>
          <p class="nl-paragraph" lang={writtenIn(lang, about)}>
            {bothWords(about)[lang]}
          </p>
        </section>
      ) : null}
      <section>
        <Heading level={2}>{texts.contact}</Heading>
        <PersonFacts {...props} />
        {reachable ? (
          <p class="nl-paragraph weefsel-no-print">
            <ButtonLink href={inLang(lang, writePath(shown.id))}>{texts.write(name)}</ButtonLink>
          </p>
        ) : null}
      </section>
      {shown.amongUs.length > 0 ? (
        <Notice>
          <p>
            {texts.amongUs(
              formatList(
                lang,
                shown.amongUs.map((field) => texts.labels[field].toLowerCase()),
              ),
            )}
          </p>
        </Notice>
      ) : null}
      <p class="weefsel-card__note">{texts.shownBecause}</p>
    </>
  )
}

function Away({ lang, shown, today, standIn }: Props) {
  const texts = { nl, en }[lang]
  const until = standInOf(shown, today)?.until ?? today
  return (
    <Notice tone="attention" title={texts.away(formatDate(lang, until))}>
      {standIn ? (
        <p>
          {texts.instead} <Link href={inLang(lang, personPath(standIn.id))}>{standIn.values.name}</Link>
        </p>
      ) : (
        <p>{texts.insteadAnyone}</p>
      )}
    </Notice>
  )
}

function PersonFacts({ lang, shown, names, organizationHref }: Props) {
  const { labels } = { nl, en }[lang]
  const { reach, days, phone, email, organization, areas = [], specialisms, languages } = shown.values
  const line = (label: string, value: ComponentChildren, words?: Lang | undefined) =>
    value ? [{ label, value, lang: words }] : []
  const list = (items: readonly string[]) => (items.length > 0 ? formatList(lang, items) : null)
  const at = organization && names.organizations.get(organization)
  const places = areas.filter((code) => names.areas.has(code))
  return (
    <Facts
      items={[
        ...line(labels.phone, phone && <PhoneLink phone={phone} />),
        ...line(labels.email, email && <Link href={`mailto:${email}`}>{email}</Link>),
        ...line(labels.days, days && list(dayNames(days, lang))),
        ...line(labels.reach, reach && bothWords(reach)[lang], writtenIn(lang, reach)),
        ...line(
          labels.areas,
          places.length > 0 &&
            places.map((code, index) => (
              <span key={code}>
                {index > 0 ? ', ' : ''}
                <Link href={inLang(lang, peopleOfPath(code))}>{names.areas.get(code)}</Link>
              </span>
            )),
        ),
        ...line(
          labels.organization,
          at && <Link href={inLang(lang, organizationHref(organization))}>{at}</Link>,
          dutchOn(lang),
        ),
        ...line(labels.specialisms, list(namesOf(names.specialisms, specialisms, lang).map(lower))),
        ...line(labels.languages, list(namesOf(names.languages, languages, lang))),
      ]}
    />
  )
}
