import { inLang, type Lang } from '../../platform/i18n.ts'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { PeopleFound } from '../people/people-sections.tsx'
import { KeepForm } from '../shortlist/keep-button.tsx'
import { type Asked, searchPath } from './asked.ts'
import { ChosenChips, QuickChips } from './chips.tsx'
import { Filters } from './filters.tsx'
import { type Helper, NothingFound, Urgent } from './help.tsx'
import type { Search } from './load.ts'
import { Readings } from './readings.tsx'
import { ResultCard } from './result-card.tsx'
import { ResultsMap } from './results-map.tsx'
import { SearchBox } from './search-box.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  asked: Asked
  search: Search
  /** Filters of the address that mean nothing and were left out. */
  leftOut: number
  /** Whom to call when the list does not help. */
  helper: Helper | undefined
}

/** The h1 of the results: how many, and of what. Where room is short the box alone says the second. */
function titleParts(lang: Lang, { text }: Asked, { found }: Search): readonly [string, string] {
  const texts = { nl, en }[lang]
  if (found.total === 0) return [text ? texts.nothing(text) : texts.nothingAll, '']
  return [texts.count(found.total), text ? texts.found(text) : texts.all]
}

/** The name of the page of results. */
export function titleOf(lang: Lang, asked: Asked, search: Search): string {
  return titleParts(lang, asked, search).join(' ').trim()
}

/**
 * What was asked, in words that can be edited; the count; filters; the list, and the map beside it. On a small phone the
 * first result must stand on the first screen: everything above it is one line high.
 */
export function SearchPage(props: Props) {
  const { lang, asked, search, leftOut, helper } = props
  const texts = { nl, en }[lang]
  const { found } = search
  const [title, of] = titleParts(lang, asked, search)
  return (
    <div class="weefsel-search">
      <div class="weefsel-search__head">
        <h1 class="nl-heading nl-heading--level-1 weefsel-search__title">
          {title} {of ? <span class="weefsel-search__of">{of}</span> : null}
        </h1>
        {found.total > 0 ? (
          <p class="weefsel-search__to-map">
            <Link href="#kaart">{texts.onMap}</Link>
          </p>
        ) : null}
      </div>
      <SearchBox lang={lang} asked={asked} />
      {found.urgent ? <Urgent lang={lang} kind={found.urgent} /> : null}
      {asked.near && !search.spot ? (
        <Notice tone="attention">
          <p class="nl-paragraph">{texts.unknownSpot(asked.near)}</p>
        </Notice>
      ) : null}
      {leftOut > 0 ? (
        <Notice tone="info">
          <p class="nl-paragraph">{texts.leftOut(leftOut)}</p>
        </Notice>
      ) : null}
      <ChosenChips lang={lang} asked={asked} search={search} />
      <div class="weefsel-search__narrow">
        <Filters lang={lang} asked={asked} search={search} />
        {found.total > 0 ? <QuickChips lang={lang} asked={asked} search={search} /> : null}
      </div>
      <Readings lang={lang} search={search} />
      {found.total === 0 ? (
        <NothingFound lang={lang} asked={asked} search={search} helper={helper} />
      ) : (
        <Results {...props} />
      )}
      <PeopleFound lang={lang} data={search.people} today={search.now.day} />
    </div>
  )
}

function Results({ lang, asked, search }: Props) {
  const texts = { nl, en }[lang]
  const { results, first, pages } = search
  const last = first + results.length - 1
  return (
    <>
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
      {pages > 1 ? <p>{texts.shown(first, last)}</p> : null}
      <Pagination
        lang={lang}
        page={asked.page}
        pages={pages}
        hrefOf={(page) => inLang(lang, searchPath({ ...asked, page }))}
      />
      {search.unknown > 0 ? <p class="nl-paragraph">{texts.notShown(search.unknown)}</p> : null}
    </>
  )
}
