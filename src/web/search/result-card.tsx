import { offerPath, organizationPath, placePath } from '../../domains/directory/index.ts'
import { costLine } from '../../domains/directory/views/schedule-text.ts'
import { termName } from '../../domains/taxonomy/index.ts'
import { addDays } from '../../platform/day.ts'
import { formatDate, formatTimes, inLang, type Lang } from '../../platform/i18n.ts'
import type { SearchTime } from '../../platform/search/search.ts'
import { Badge } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import type { Fact } from '../../ui/facts.tsx'
import { PhoneLink } from '../../ui/link.tsx'
import { KeepButton, keepId } from '../shortlist/keep-button.tsx'
import { dayText, spanText } from '../supply/when-text.ts'
import type { Moment, Result, Search } from './load.ts'
import { distanceText } from './names.ts'
import { en } from './texts.en.ts'
import { nl, type Texts } from './texts.nl.ts'

const SHOWN = 150
const COST = 60

interface Props {
  lang: Lang
  result: Result
  /** Its number in the list and on the map. */
  number: number
  search: Search
}

/** The beginning of a text, cut at a word. */
export function beginning(text: string, most = SHOWN): string {
  if (text.length <= most) return text
  return `${text.slice(0, text.lastIndexOf(' ', most)).replace(/[,;:.]$/, '')} …`
}

/** `donderdag 26 november, 10.00 tot 12.00 uur`; a day close by has its own word. */
export function whenText(lang: Lang, time: SearchTime, now: Moment): string {
  return `${dayText(lang, time.day, now.day)}, ${spanText(lang, time)}`
}

/** Whether it is going on at this moment. */
export function isNow({ day, opensAt, closesAt }: SearchTime, now: Moment): boolean {
  if (closesAt === null) return false
  const runsOn = closesAt <= opensAt
  if (day === now.day) return opensAt <= now.time && (runsOn || now.time < closesAt)
  return runsOn && addDays(day, 1) === now.day && now.time < closesAt
}

function whenFact({ hit, place }: Result, now: Moment, lang: Lang, words: Texts['card']): Fact | null {
  if (!hit.next) return null
  const text = whenText(lang, hit.next, now)
  if (!isNow(hit.next, now)) {
    return {
      label: words.next,
      value: <strong class="weefsel-result__when">{place ? words.opens(text) : text}</strong>,
    }
  }
  const until = hit.next.closesAt ? formatTimes(lang, hit.next.closesAt, null) : null
  return {
    label: words.next,
    value: (
      <span class="weefsel-result__when">
        <Badge tone="good">{place ? words.open(until) : words.now(until)}</Badge>
      </span>
    ),
  }
}

function whereFact({ hit, offer, place }: Result, lang: Lang, words: Texts['card']): Fact | null {
  const where = place ? place.address : offer?.place && !offer.place.confidential ? offer.place.name : null
  const away = hit.distance === null ? null : words.away(distanceText(lang, hit.distance))
  const value = [where, away].filter(Boolean).join(', ')
  return value ? { label: words.where, value: <span class="weefsel-result__where">{value}</span> } : null
}

function facts(result: Result, lang: Lang, now: Moment): Fact[] {
  const texts = { nl, en }[lang]
  const { offer, place } = result
  const cost = offer ? costLine(offer.costText, offer.cost, lang) : null
  const access = offer?.access ?? null
  const phone = offer?.phone ?? place?.phone ?? null
  return [
    whenFact(result, now, lang, texts.card),
    whereFact(result, lang, texts.card),
    cost === null ? null : { label: texts.card.cost, value: beginning(cost, COST) },
    access ? { label: texts.card.comeIn, value: texts.values.access?.[access] ?? access } : null,
    phone === null ? null : { label: texts.card.call, value: <PhoneLink phone={phone} /> },
  ].filter((fact) => fact !== null)
}

function pathOf({ hit }: Result): string {
  if (hit.kind === 'offer') return offerPath(hit.id)
  return hit.kind === 'place' ? placePath(hit.id) : organizationPath(hit.id)
}

/** What kind of thing it is, where that is not plain: a place by its own kind. */
function kindBadge({ hit, place }: Result, lang: Lang, { terms }: Search) {
  const { card } = { nl, en }[lang]
  if (hit.kind === 'offer') return undefined
  const type = place?.placeType ? termName(terms.place_type, place.placeType, lang) : card.place
  return <Badge>{hit.kind === 'place' ? type : card.organization}</Badge>
}

/** One result: the three facts that decide (what, when next, how far), then cost, how to come in, and a number to call. */
export function ResultCard({ lang, result, number, search }: Props) {
  const { card } = { nl, en }[lang]
  const { offer, place, organization } = result
  const text = offer?.description ?? place?.description ?? organization?.description ?? ''
  const assured = offer?.assuredDate ?? place?.assuredDate ?? null
  return (
    <div class="weefsel-result" id={keepId(result.hit.id)}>
      <Card
        title={result.hit.title}
        href={inLang(lang, pathOf(result))}
        level={2}
        number={number}
        badge={kindBadge(result, lang, search)}
        facts={facts(result, lang, search.now)}
        factsFirst
      >
        {text ? <p class="nl-paragraph">{beginning(text)}</p> : null}
      </Card>
      <div class="weefsel-result__foot">
        <p class="weefsel-result__checked">
          {offer ? (assured ? card.checked(formatDate(lang, assured)) : card.uncheckedShort) : null}
        </p>
        <KeepButton
          lang={lang}
          item={{ kind: result.hit.kind, id: result.hit.id }}
          name={result.hit.title}
          kept={search.kept.has(result.hit.id)}
        />
      </div>
    </div>
  )
}
