import { offerPath, organizationPath, placePath } from '../../domains/directory/index.ts'
import { beginning, oneLine, ownWords } from '../../domains/directory/views/description.ts'
import { costLine } from '../../domains/directory/views/schedule-text.ts'
import { termName } from '../../domains/taxonomy/index.ts'
import { formatDate, formatTimes, inLang, type Lang } from '../../platform/i18n.ts'
import { Badge } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import { dutchOn } from '../../ui/dutch.ts'
import type { Fact } from '../../ui/facts.tsx'
import { PhoneLink } from '../../ui/link.tsx'
import { KeepButton, keepId } from '../shortlist/keep-button.tsx'
import type { Moment, Result, Search } from './load.ts'
import { distanceText } from './names.ts'
import { en } from './texts.en.ts'
import { nl, type Texts } from './texts.nl.ts'
import { isNow, whenText } from './time-words.ts'

const SHOWN = 150
const COST = 60

interface Props {
  lang: Lang
  result: Result
  /** Its number in the list and on the map. */
  number: number
  search: Search
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

/** The name of its place; of an offer without one, the first area that it is for. */
function whereOf(
  { offer, place, areaCodes }: Result,
  { areas }: Search,
  words: Texts['card'],
): string | null {
  if (place) return place.address
  if (offer?.place?.confidential) return null
  // A list without places makes one of each activity: the same name twice says nothing.
  if (offer?.place) return ownWords(offer.place.name, offer.name) || offer.place.address
  const [area] = areaCodes.flatMap((code) => areas.get(code) ?? [])
  return area ? words.inArea(area.name, areaCodes.length > 1) : null
}

function whereFact(result: Result, search: Search, lang: Lang, words: Texts['card']): Fact | null {
  const { hit } = result
  const where = whereOf(result, search, words)
  const away = hit.distance === null ? null : words.away(distanceText(lang, hit.distance))
  const value = [where, away].filter(Boolean).join(', ')
  return value ? { label: words.where, value: <span class="weefsel-result__where">{value}</span> } : null
}

function facts(result: Result, lang: Lang, search: Search): Fact[] {
  const texts = { nl, en }[lang]
  const { offer, place } = result
  const cost = offer ? costLine(offer.costText, offer.cost, lang) : null
  const access = offer?.access ?? null
  const phone = offer?.phone ?? place?.phone ?? null
  return [
    whenFact(result, search.now, lang, texts.card),
    whereFact(result, search, lang, texts.card),
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
  const told = offer?.description ?? place?.description ?? organization?.description ?? ''
  const text = oneLine(ownWords(told, result.hit.title))
  const assured = offer?.assuredDate ?? place?.assuredDate ?? null
  return (
    <div class="weefsel-result" id={keepId(result.hit.id)}>
      <Card
        title={result.hit.title}
        titleLang={dutchOn(lang)}
        href={inLang(lang, pathOf(result))}
        level={2}
        number={number}
        badge={kindBadge(result, lang, search)}
        facts={facts(result, lang, search)}
        factsFirst
      >
        {text ? (
          <p class="nl-paragraph" lang={dutchOn(lang)}>
            {beginning(text, SHOWN)}
          </p>
        ) : null}
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
