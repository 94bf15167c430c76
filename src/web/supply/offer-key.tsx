import type { JSX } from 'preact'
import { type OfferDetail, type PlaceCard, placePath } from '../../domains/directory/index.ts'
import { ownWords } from '../../domains/directory/views/description.ts'
import { accessText } from '../../domains/directory/views/offer-card.tsx'
import { costLines } from '../../domains/directory/views/schedule-text.ts'
import { inLang } from '../../platform/i18n.ts'
import { dutchOn } from '../../ui/dutch.ts'
import type { Fact } from '../../ui/facts.tsx'
import { KeyFacts } from '../../ui/key-facts.tsx'
import { Link } from '../../ui/link.tsx'
import { actionsOf, isSilent, type KeyProps } from './key-words.ts'
import { lastingWords } from './paper.tsx'
import { en } from './texts.en.ts'
import { nl, type SupplyTexts } from './texts.nl.ts'

/** The street with its number; postal code and town stand further down, where the page says how to get there. */
function streetOf(address: string): string {
  return address.split(',')[0] ?? address
}

function whereFacts(
  { lang, offer, places }: OfferKeyProps,
  texts: SupplyTexts,
  area: string | undefined,
): Fact[] {
  const [first, ...others] = places
  const elsewhere = area ?? texts.nowhere
  if (!first) return [{ label: texts.where, value: elsewhere }]
  if (first.confidential) return [{ label: texts.where, value: texts.confidential }]
  const link = (place: PlaceCard) => (
    <Link href={inLang(lang, placePath(place.id))} lang={dutchOn(lang)}>
      {place.name}
    </Link>
  )
  // A list without places makes one of each activity: the same name twice says nothing.
  const named = ownWords(first.name, offer.name) !== ''
  const street = first.address ? streetOf(first.address) : null
  const where = named ? (
    <>
      {link(first)}
      {street ? `, ${street}` : null}
    </>
  ) : (
    (street ?? elsewhere)
  )
  const also = others.filter((place) => !place.confidential)
  return [
    { label: texts.where, value: where },
    ...(also.length > 0 ? [{ label: texts.alsoAt, value: <LinkLines lines={also.map(link)} /> }] : []),
  ]
}

function LinkLines({ lines }: { lines: readonly JSX.Element[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <span key={index}>
          {index > 0 ? ', ' : null}
          {line}
        </span>
      ))}
    </>
  )
}

/** Lines under each other without bullets: room is short above the fold. */
function Rows({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <span key={line}>
          {index > 0 ? <br /> : null}
          {line}
        </span>
      ))}
    </>
  )
}

type OfferKeyProps = KeyProps & {
  offer: OfferDetail
  places: readonly PlaceCard[]
  /** Of the first area it is for, when it has no place. */
  areaName: string | undefined
  /** Number of the people of this site; null when there is none. */
  sitePhone: string | null
}

/** What decides about one thing on offer. `places` begins with the one that is shown. */
export function OfferKey(props: OfferKeyProps) {
  const { lang, offer, places, areaName } = props
  const texts = { nl, en }[lang]
  const many = offer.areaCodes.length > 1
  const known = offer.areaCodes.length > 0 || places.length > 0
  const area = areaName && known ? texts.forPeopleIn(areaName, many) : undefined
  const callUs = props.sitePhone !== null && isSilent(props, offer)
  const silent = callUs ? texts.noTimeCallUs : texts.noTimeSilent
  const unknown = offer.scheduleText ?? (offer.phone ? texts.noTime : silent)
  const now = { walk_in: texts.nowOpen, call: texts.nowReached, sign_up: texts.nowOn }[
    offer.access ?? 'sign_up'
  ]
  const words = lastingWords(props, { manner: 'on', unknown, now })
  const costs = costLines(offer.costText, offer.costOptions, lang)
  const access = accessText(offer.access, lang)
  const facts: Fact[] = [
    ...whereFacts(props, texts, area),
    ...(costs.length > 0 ? [{ label: texts.costs, value: <Rows lines={costs} /> }] : []),
    ...(access === null ? [] : [{ label: texts.comeIn, value: access }]),
  ]
  return (
    <KeyFacts
      {...words}
      facts={facts}
      actions={
        callUs
          ? actionsOf(texts, props.sitePhone, places[0], true, texts.callUs)
          : actionsOf(texts, offer.phone, places[0], offer.access !== 'walk_in')
      }
    />
  )
}
