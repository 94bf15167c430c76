import { inLang, type Lang } from '../../platform/i18n.ts'
import type { Reading } from '../../platform/search/search.ts'
import { Empty } from '../../ui/empty.tsx'
import { Link, PhoneLink } from '../../ui/link.tsx'
import { Notice } from '../../ui/notice.tsx'
import { type Asked, RADII, searchPath, unfiltered } from './asked.ts'
import { chosenFilters } from './chips.tsx'
import type { Search } from './load.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { withoutWords } from './without-words.ts'

export interface Helper {
  name: string
  phone: string
  hours: string | undefined
}

interface Props {
  lang: Lang
  asked: Asked
  search: Search
  helper: Helper | undefined
}

const MOST = 3

/** Words that say when, where or for how much: without them the same may well be found. */
const CONDITION = /^(when|cost|access|area|age):/
/** Words that found nothing by themselves: no other question helps then. */
const isLost = ({ as, to }: Reading) => as === 'unknown' || to.some((each) => each.startsWith('person:'))

/** The same question without words that asked for more than there is: “op woensdag”, where no times are known. */
function fewerWords({ lang, asked, search }: Omit<Props, 'helper'>): { href: string; label: string }[] {
  const { help } = { nl, en }[lang]
  const { readings } = search.found
  if (readings.some(isLost)) return []
  return readings
    .filter(({ as, to }) => as === 'meaning' && to.some((each) => CONDITION.test(each)))
    .flatMap(({ typed }) => {
      const text = withoutWords(asked.text, typed)
      if (text === null) return []
      return [{ href: inLang(lang, searchPath({ ...asked, text })), label: help.without(typed) }]
    })
    .slice(0, MOST)
}

/** Questions that can be asked instead: without a filter, wider, without all filters. */
function widerQuestions({ lang, asked, search }: Omit<Props, 'helper'>): { href: string; label: string }[] {
  const { help } = { nl, en }[lang]
  const to = (question: Partial<Asked>) => inLang(lang, searchPath(question))
  const chosen = chosenFilters({ lang, asked, search })
  const larger = RADII.find((radius) => asked.near !== '' && radius > asked.radius)
  return [
    ...(larger ? [{ href: to({ ...asked, radius: larger }), label: help.wider(String(larger / 1000)) }] : []),
    ...chosen.slice(0, MOST).map(({ label, without }) => ({ href: to(without), label: help.without(label) })),
    ...(chosen.length === 0 ? fewerWords({ lang, asked, search }) : []),
    ...(chosen.length > 1 && asked.text ? [{ href: to(unfiltered(asked)), label: help.withoutFilters }] : []),
  ]
}

/** Nothing found: a person with a phone number first, then wider questions, then a way to say what is missing. */
export function NothingFound({ lang, asked, search, helper }: Props) {
  const { help } = { nl, en }[lang]
  const wider = widerQuestions({ lang, asked, search })
  const [municipality] = search.municipalities
  const code = asked.areas[0] ?? municipality?.code
  const ideas = [
    ...wider.map(({ href, label }) => (
      <Link href={href} key={href}>
        {label}
      </Link>
    )),
    ...(asked.text ? [help.otherWords] : []),
    ...(code
      ? [
          <Link href={inLang(lang, `/wijken/${code}/ik-mis-iets`)} key="missing">
            {help.missing}
          </Link>,
        ]
      : []),
  ]
  return (
    <Empty lang={lang} title={help.title}>
      {helper ? (
        <p class="nl-paragraph weefsel-nothing__call">
          {help.callFirst} <PhoneLink phone={helper.phone} hours={helper.hours} />
        </p>
      ) : (
        <p class="nl-paragraph">{help.noPhone}</p>
      )}
      <p class="nl-paragraph">{help.ideas}</p>
      <ul>
        {ideas.map((idea, index) => (
          <li key={index}>{idea}</li>
        ))}
      </ul>
    </Empty>
  )
}

/** A number to call at once, above everything else. */
export function Urgent({ lang, kind }: { lang: Lang; kind: string }) {
  const words = { nl, en }[lang].urgent[kind]
  if (!words) return null
  return (
    <Notice tone="attention" title={words.title}>
      <p class="nl-paragraph">{words.text}</p>
      <p class="nl-paragraph">
        <PhoneLink phone={words.phone} />
      </p>
    </Notice>
  )
}
