import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import { dutchOn } from '../../../ui/dutch.ts'
import type { Fact } from '../../../ui/facts.tsx'
import type { HeadingLevel } from '../../../ui/heading.tsx'
import { PhoneLink } from '../../../ui/link.tsx'
import type { PlaceCard } from '../card.ts'
import { placePath } from '../paths.ts'
import { en } from '../texts.en.ts'
import { nl, type Texts } from '../texts.nl.ts'
import { oneLine, ownWords } from './description.ts'
import { Lines } from './lines.tsx'
import { OrganizationLink } from './offer-card.tsx'
import { scheduleLines } from './schedule-text.ts'

type Words = Texts['views']

function facts(place: PlaceCard, lang: Lang, words: Words): Fact[] {
  const wheelchair =
    place.wheelchair === null ? null : place.wheelchair ? words.wheelchairYes : words.wheelchairNo
  const address = place.confidential ? words.confidentialLong : place.address
  return [
    address !== null && { label: words.where, value: address },
    place.schedules.length > 0 && {
      label: words.open,
      value: <Lines lines={scheduleLines(place.schedules, lang)} />,
    },
    place.phone !== null && { label: words.phone, value: <PhoneLink phone={place.phone} /> },
    wheelchair !== null && { label: words.wheelchair, value: wheelchair },
    place.organization !== null && {
      label: words.by,
      value: <OrganizationLink lang={lang} organization={place.organization} />,
    },
  ].filter((fact) => fact !== false)
}

type PlaceCardProps = {
  place: PlaceCard
  lang: Lang
  /** The kind of place in words. */
  typeName?: string | undefined
  level?: HeadingLevel | undefined
  number?: number | undefined
}

/** One place: what it is, where, when it is open, how to reach it. A confidential place has a phone number only. */
export function PlaceCardView({ place, lang, typeName, level, number }: PlaceCardProps) {
  const words = { nl, en }[lang].views
  const text = oneLine(ownWords(place.description, place.name))
  return (
    <Card
      title={place.name}
      titleLang={dutchOn(lang)}
      href={inLang(lang, placePath(place.id))}
      level={level}
      number={number}
      badge={
        place.confidential ? (
          <Badge tone="attention">{words.confidential}</Badge>
        ) : typeName ? (
          <Badge>{typeName}</Badge>
        ) : undefined
      }
      facts={facts(place, lang, words)}
      factsFirst
    >
      {text === '' ? null : (
        <p class="nl-paragraph" lang={dutchOn(lang)}>
          {text}
        </p>
      )}
    </Card>
  )
}
