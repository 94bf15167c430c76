import { areaPath } from '../../domains/areas/index.ts'
import { formatList, type Lang } from '../../platform/i18n.ts'
import type { Reading } from '../../platform/search/search.ts'
import { Link } from '../../ui/link.tsx'
import type { Search } from './load.ts'
import { facetName } from './names.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** Meanings of one word that are told; a broad word has more than anybody reads. */
const NAMES = 3

interface Meaning {
  said: string
  /** The words that were read so, where that is not plain. */
  typed: string | null
  /** The page of the area that was named: whom to call there stands on it. */
  href: string | null
}

function nameOf(lang: Lang, facet: string, search: Search): string {
  const [, years] = /^age:(\d+)$/.exec(facet) ?? []
  return years ? { nl, en }[lang].years(Number(years)) : facetName(lang, search, facet)
}

/** What stands in the list under another name than somebody typed: Loop zo binnen, for “zonder afspraak”. */
function meaningOf(lang: Lang, { typed, to }: Reading, search: Search): Meaning[] {
  const facets = to.filter((facet) => facet.includes(':'))
  const names = [...new Set(facets.map((facet) => nameOf(lang, facet, search)))].slice(0, NAMES)
  if (names.length === 0) return []
  // “donderdag” for Op donderdag needs no words.
  const plain = names.some((name) => name.toLowerCase().includes(typed.toLowerCase()))
  const [, area] = /^area:(.+)$/.exec(facets[0] ?? '') ?? []
  return [
    {
      said: formatList(lang, names),
      typed: plain ? null : typed,
      href: area && facets.length === 1 ? areaPath(lang, area) : null,
    },
  ]
}

/** What was mended, what nobody uses, and what another counter does: each a sentence. */
function sentenceOf(lang: Lang, { typed, as, to }: Reading): string[] {
  const { readings } = { nl, en }[lang]
  if (as === 'mended') return [readings.mended(typed, formatList(lang, to))]
  if (as === 'unknown') return [readings.unknown(typed)]
  const [, counter = ''] = /^person:(.+)$/.exec(to[0] ?? '') ?? []
  const elsewhere = readings.elsewhere[counter]
  return elsewhere ? [`“${typed}”: ${elsewhere}`] : []
}

const areasIn = ({ to }: Reading) => to.flatMap((facet) => /^area:(.+)$/.exec(facet)?.[1] ?? [])

/** Nothing lies in the area that was named: then that is said before what lies elsewhere. */
function missedIn(lang: Lang, search: Search): string[] {
  const { readings, counts, total } = search.found
  const named = readings.filter((reading) => areasIn(reading).length > 0)
  const some = named.some((reading) => areasIn(reading).some((code) => (counts.get(`area:${code}`) ?? 0) > 0))
  if (total === 0 || some) return []
  return named.map(({ to: [facet = ''] }) => ({ nl, en })[lang].readings.notIn(nameOf(lang, facet, search)))
}

/** Who wants to call somebody in an area finds them on its page. */
function Call({ lang, search }: { lang: Lang; search: Search }) {
  const { readings } = search.found
  if (!readings.some(({ to }) => to.includes('access:call'))) return null
  const codes = [...new Set(readings.flatMap(areasIn))]
  return codes.map((code) => (
    <li key={code}>
      <Link href={areaPath(lang, code)}>
        {{ nl, en }[lang].readings.call(nameOf(lang, `area:${code}`, search))}
      </Link>
    </li>
  ))
}

/** How the question was read: one line of what we look for, then what needs a sentence. */
export function Readings({ lang, search }: { lang: Lang; search: Search }) {
  const texts = { nl, en }[lang].readings
  const { readings } = search.found
  const isElsewhere = ({ to }: Reading) => to.some((each) => each.startsWith('person:'))
  const meanings = readings.filter((reading) => reading.as === 'meaning' && !isElsewhere(reading))
  const told = meanings.flatMap((reading) => meaningOf(lang, reading, search))
  const looked = told.filter(({ said }, at) => told.findIndex((each) => each.said === said) === at)
  const sentences = [
    ...new Set([...readings.flatMap((reading) => sentenceOf(lang, reading)), ...missedIn(lang, search)]),
  ]
  if (looked.length + sentences.length === 0) return null
  return (
    <ul class="weefsel-search__readings">
      {looked.length > 0 ? (
        <li>
          {texts.looked}{' '}
          {looked.map((each, at) => (
            <span key={each.said}>
              {at > 0 ? ' · ' : ''}
              <Told {...each} />
            </span>
          ))}
        </li>
      ) : null}
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      <Call lang={lang} search={search} />
    </ul>
  )
}

function Told({ said, typed, href }: Meaning) {
  return (
    <>
      {href ? <Link href={href}>{said}</Link> : said}
      {typed ? <span class="weefsel-search__typed"> (“{typed}”)</span> : null}
    </>
  )
}
