import { formatList, inLang, type Lang } from '../../platform/i18n.ts'
import type { Reading } from '../../platform/search/search.ts'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { KeepForm } from '../shortlist/keep-button.tsx'
import { type Asked, searchPath } from './asked.ts'
import { ChosenChips, QuickChips } from './chips.tsx'
import { Filters } from './filters.tsx'
import { type Helper, NothingFound, Urgent } from './help.tsx'
import type { Search } from './load.ts'
import { facetName } from './names.ts'
import { ResultCard } from './result-card.tsx'
import { ResultsMap } from './results-map.tsx'
import { SearchBox } from './search-box.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  asked: Asked
  search: Search
  /** Whom to call when the list does not help. */
  helper: Helper | undefined
}

/** The h1 of the results: what was asked and whether there was anything. */
export function titleOf(lang: Lang, { text }: Asked, { found }: Search): string {
  const texts = { nl, en }[lang]
  if (found.total > 0)
    return text ? texts.found(texts.count(found.total), text) : texts.all(texts.count(found.total))
  return text ? texts.nothing(text) : texts.nothingAll
}

/** What was asked, in words that can be edited; the count; filters; the list, and the map beside it. */
export function SearchPage(props: Props) {
  const { lang, asked, search, helper } = props
  const texts = { nl, en }[lang]
  const { found } = search
  return (
    <div class="weefsel-search">
      <h1 class="nl-heading nl-heading--level-1 weefsel-search__title">{titleOf(lang, asked, search)}</h1>
      <SearchBox lang={lang} asked={asked} />
      {found.urgent ? <Urgent lang={lang} kind={found.urgent} /> : null}
      {asked.near && !search.spot ? (
        <Notice tone="attention">
          <p class="nl-paragraph">{texts.unknownSpot(asked.near)}</p>
        </Notice>
      ) : null}
      <ChosenChips lang={lang} asked={asked} search={search} />
      <QuickChips lang={lang} asked={asked} search={search} />
      <Filters lang={lang} asked={asked} search={search} />
      <Readings lang={lang} asked={asked} search={search} />
      {found.total === 0 ? (
        <NothingFound lang={lang} asked={asked} search={search} helper={helper} />
      ) : (
        <Results {...props} />
      )}
    </div>
  )
}

function Results({ lang, asked, search }: Props) {
  const texts = { nl, en }[lang]
  const { results, first, pages } = search
  const last = first + results.length - 1
  return (
    <>
      <p class="weefsel-search__count">
        {pages > 1 ? texts.shown(first, last) : ''}{' '}
        <span class="weefsel-search__to-map">
          <Link href="#kaart">{texts.onMap}</Link>
        </span>
      </p>
      <div class="weefsel-search__views">
        <ol class="weefsel-search__list" start={first}>
          {results.map((result, index) => (
            <li key={result.hit.id}>
              <ResultCard lang={lang} result={result} number={first + index} search={search} />
            </li>
          ))}
        </ol>
        <section class="weefsel-search__map" id="kaart" aria-labelledby="kaart-kop" tabindex={-1}>
          <Heading level={2} look={3} id="kaart-kop">
            {texts.map}
          </Heading>
          <ResultsMap lang={lang} search={search} />
        </section>
      </div>
      {results.every(({ hit }) => search.kept.has(hit.id)) ? null : (
        <KeepForm lang={lang} back={inLang(lang, searchPath(asked))} />
      )}
      <Pagination
        lang={lang}
        page={asked.page}
        pages={pages}
        hrefOf={(page) => inLang(lang, searchPath({ ...asked, page }))}
      />
    </>
  )
}

function readingLine(lang: Lang, { typed, as, to }: Reading, search: Search): string | null {
  const { readings } = { nl, en }[lang]
  if (as === 'mended') return readings.mended(typed, formatList(lang, to))
  if (as === 'unknown') return readings.unknown(typed)
  if (as !== 'meaning') return null
  const names = to.filter((facet) => facet.includes(':')).map((facet) => facetName(lang, search, facet))
  // “donderdag” for Op donderdag needs no words.
  const surprising = names.filter((name) => !name.toLowerCase().includes(typed.toLowerCase()))
  return surprising.length > 0 ? readings.meaning(typed, formatList(lang, [...new Set(surprising)])) : null
}

/** How the question was read, where that is not plain. */
function Readings({ lang, search }: Omit<Props, 'helper'>) {
  const lines = search.found.readings
    .map((reading) => readingLine(lang, reading, search))
    .filter((line) => line !== null)
  if (lines.length === 0) return null
  return (
    <ul class="weefsel-search__readings">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
