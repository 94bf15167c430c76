import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import { dutchOn } from '../../../ui/dutch.ts'
import type { Fact } from '../../../ui/facts.tsx'
import type { HeadingLevel } from '../../../ui/heading.tsx'
import { Link, PhoneLink } from '../../../ui/link.tsx'
import type { OfferCard } from '../card.ts'
import { offerPath, organizationPath } from '../paths.ts'
import { en } from '../texts.en.ts'
import { nl, type Texts } from '../texts.nl.ts'
import { oneLine, ownWords } from './description.ts'
import { Lines } from './lines.tsx'
import { costLine, scheduleLines } from './schedule-text.ts'

type Words = Texts['views']

function where(offer: OfferCard, words: Words): string {
  if (!offer.place) return words.wholeArea
  if (offer.place.confidential) return words.confidentialLong
  return [offer.place.name, offer.place.address].filter(Boolean).join(', ')
}

function facts(offer: OfferCard, lang: Lang, words: Words, on: OfferCardProps['on']): Fact[] {
  const times = [...scheduleLines(offer.schedules, lang), ...(offer.scheduleText ? [offer.scheduleText] : [])]
  const cost = costLine(offer.costText, offer.cost, lang)
  const person = [offer.contact?.firstName, offer.contact?.role].filter(Boolean).join(', ')
  return [
    times.length > 0 && { label: words.when, value: <Lines lines={times} /> },
    on !== 'place' && { label: words.where, value: where(offer, words) },
    cost !== null && { label: words.costs, value: cost },
    offer.access !== null && { label: words.comeIn, value: words.access[offer.access] },
    person !== '' && { label: words.ask, value: person, lang: dutchOn(lang) },
    offer.phone !== null && { label: words.phone, value: <PhoneLink phone={offer.phone} /> },
    on !== 'organization' &&
      offer.organization !== null && {
        label: words.by,
        value: <OrganizationLink lang={lang} organization={offer.organization} />,
      },
  ].filter((fact) => fact !== false)
}

/** How one comes in, in words; null when nobody said. */
export function accessText(access: OfferCard['access'], lang: Lang): string | null {
  return access === null ? null : { nl, en }[lang].views.access[access]
}

type OfferCardProps = {
  offer: OfferCard
  lang: Lang
  level?: HeadingLevel | undefined
  /** The number of its marker on the map beside it. */
  number?: number | undefined
  /** On the page of its place or organisation, which need not be said again. */
  on?: 'place' | 'organization' | undefined
}

/** One thing on offer: what, when, where, what it costs, how to come in, whom to ask for, and when it was checked. */
export function OfferCardView({ offer, lang, level, number, on }: OfferCardProps) {
  const words = { nl, en }[lang].views
  const text = oneLine(ownWords(offer.description, offer.name))
  return (
    <Card
      title={offer.name}
      titleLang={dutchOn(lang)}
      href={inLang(lang, offerPath(offer.id))}
      level={level}
      number={number}
      badge={offer.place?.confidential ? <Badge tone="attention">{words.confidential}</Badge> : undefined}
      facts={facts(offer, lang, words, on)}
      factsFirst
    >
      {text === '' ? null : (
        <p class="nl-paragraph" lang={dutchOn(lang)}>
          {text}
        </p>
      )}
      <Checked offer={offer} lang={lang} />
    </Card>
  )
}

/** When somebody last checked it: the fact under all other facts. */
function Checked({ offer, lang }: { offer: OfferCard; lang: Lang }) {
  const words = { nl, en }[lang].views
  const checked = offer.assuredDate ? words.checked(formatDate(lang, offer.assuredDate)) : words.unchecked
  return (
    <p class="nl-paragraph weefsel-card__note">
      {offer.assuredDate ? checked : <Badge tone="attention">{checked}</Badge>}
    </p>
  )
}

/** The way to the organisation behind it. */
export function OrganizationLink({
  lang,
  organization,
}: {
  lang: Lang
  organization: { id: string; name: string }
}) {
  return (
    <Link href={inLang(lang, organizationPath(organization.id))} lang={dutchOn(lang)}>
      {organization.name}
    </Link>
  )
}
