import { type OfferDetail, offerCalendarPath } from '../../domains/directory/index.ts'
import { Lines } from '../../domains/directory/views/lines.tsx'
import { scheduleLines } from '../../domains/directory/views/schedule-text.ts'
import { formatList, inLang, type Lang } from '../../platform/i18n.ts'
import { Actions } from '../../ui/action-link.tsx'
import { dutchOn } from '../../ui/dutch.ts'
import { type Fact, Facts } from '../../ui/facts.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Link, PhoneLink, siteName } from '../../ui/link.tsx'
import { calendarPath } from '../calendar/paths.ts'
import { asList, namesOf, type Terms } from './terms.ts'
import { en } from './texts.en.ts'
import { nl, type SupplyTexts } from './texts.nl.ts'
import type { When } from './when.ts'
import { holidayLines, laterText } from './when-text.ts'

interface Props {
  lang: Lang
  offer: OfferDetail
  terms: Terms
}

/** `van 4 tot en met 12 jaar`; null when everybody may come. */
export function ageText(texts: SupplyTexts, from: number | null, to: number | null): string | null {
  const [least, most] = [from === 0 ? null : from, to !== null && to >= 110 ? null : to]
  if (least !== null && most !== null) return texts.ageFromTo(least, most)
  if (least !== null) return texts.ageFrom(least)
  return most === null ? null : texts.ageTo(most)
}

const line = (label: string, value: Fact['value'] | null): Fact[] => (value ? [{ label, value }] : [])
/** The own words of the source, which are Dutch. */
const own = (lang: Lang, label: string, value: Fact['value'] | null): Fact[] =>
  line(label, value).map((fact) => ({ ...fact, lang: dutchOn(lang) }))

/** Who may come: age, groups, situations, languages. */
export function ForWhom({ lang, offer, terms }: Props) {
  const texts = { nl, en }[lang]
  const names = (taxonomy: 'target_group' | 'situation') => namesOf(terms, offer.terms, taxonomy, lang)
  const languages = namesOf(terms, { language: offer.languages }, 'language', lang)
  const situations = names('situation')
  const items = [
    ...line(texts.groups, formatList(lang, asList(names('target_group')))),
    ...line(texts.age, ageText(texts, offer.minimumAge, offer.maximumAge)),
    ...line(texts.situations, situations.length > 0 ? <Lines lines={situations} /> : null),
    ...own(lang, texts.eligibility, offer.eligibility),
    ...line(texts.languages, formatList(lang, languages)),
    ...own(lang, texts.interpreter, offer.interpretation),
  ]
  if (items.length === 0) return null
  return (
    <section>
      <Heading level={2}>{texts.forWhom}</Heading>
      <Facts items={items} />
    </section>
  )
}

/** What comes before: signing up, what to bring, a talk with the municipality; and who does it. */
export function HowIn({ lang, offer, terms }: Props) {
  const texts = { nl, en }[lang]
  const names = (taxonomy: 'assessment' | 'provision' | 'pillar') =>
    namesOf(terms, offer.terms, taxonomy, lang).join('. ')
  const documents = offer.documents.map((each) => each.document)
  const items = [
    ...own(lang, texts.signUp, offer.applicationProcess),
    ...own(lang, texts.bring, documents.length > 0 ? <Lines lines={documents} /> : null),
    ...line(texts.assessment, names('assessment')),
    ...line(texts.form, names('provision')),
    ...line(texts.by, names('pillar')),
  ]
  if (items.length === 0) return null
  return (
    <section>
      <Heading level={2}>{texts.howIn}</Heading>
      <Facts items={items} />
    </section>
  )
}

interface TimesProps extends Omit<Props, 'terms'> {
  when: When
  /** The area whose whole calendar one can follow; null where no calendar may know of this. */
  calendarOf: { code: string; name: string } | null
}

/** All times in words, the next ones that are hard to count, holidays, and the way into a calendar. */
export function Times({ lang, offer, when, calendarOf }: TimesProps) {
  const texts = { nl, en }[lang]
  const lines = scheduleLines(offer.schedules, lang)
  if (lines.length === 0 && !offer.scheduleText) return null
  const later = laterText(lang, when)
  const holidays = holidayLines(lang, when.holidays, 'on')
  const action = {
    href: inLang(lang, offerCalendarPath(offer.id)),
    icon: 'calendar' as const,
    label: texts.addToCalendar,
  }
  return (
    <section>
      <Heading level={2}>{texts.times}</Heading>
      {lines.length > 0 ? <Plain lines={lines} /> : null}
      {offer.scheduleText ? (
        <p class="nl-paragraph" lang={dutchOn(lang)}>
          {offer.scheduleText}
        </p>
      ) : null}
      {later ? <p class="nl-paragraph">{later}</p> : null}
      {holidays.length > 0 ? <Plain lines={holidays} /> : null}
      {calendarOf && when.next ? (
        <div class="weefsel-stack weefsel-no-print">
          <Actions items={[action]} />
          <p class="weefsel-supply__small">
            {texts.calendarNote}{' '}
            <Link href={inLang(lang, calendarPath(calendarOf.code))}>
              {texts.wholeCalendar(calendarOf.name)}
            </Link>
          </p>
        </div>
      ) : null}
    </section>
  )
}

/** Lines of text on their own: a paragraph when there is one, a list when there are more. */
export function Plain({ lines }: { lines: readonly string[] }) {
  return lines.length === 1 ? <p class="nl-paragraph">{lines[0]}</p> : <Lines lines={lines} />
}

/** Whom to ask for: role and first name, and how to reach them. */
export function Ask({ lang, offer }: Omit<Props, 'terms'>) {
  const texts = { nl, en }[lang]
  const person = [offer.contact?.firstName, offer.contact?.role].filter(Boolean).join(', ')
  if (person === '' && !offer.email && !offer.url) return null
  const items = [
    ...own(lang, texts.ask, person),
    ...line(texts.call, offer.phone ? <PhoneLink phone={offer.phone} /> : null),
    ...line(texts.mail, offer.email ? <Link href={`mailto:${offer.email}`}>{offer.email}</Link> : null),
    ...line(texts.moreAt, offer.url ? <Link href={offer.url}>{siteName(offer.url)}</Link> : null),
  ]
  return (
    <section>
      <Heading level={2}>{texts.contact}</Heading>
      <Facts items={items} />
    </section>
  )
}
