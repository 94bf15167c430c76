import { amountOf } from '../../../domains/reach/index.ts'
import { formatDate, formatList, formatNumber, type Lang } from '../../../platform/i18n.ts'
import { Heading } from '../../../ui/heading.tsx'
import type { BuurtView, DomainLine } from '../buurt-load.ts'
import { PublishedBy } from './about-run.tsx'
import { groupOption, scoreText, textsOf } from './words.ts'

interface Props {
  lang: Lang
  view: BuurtView
}

/** How certain it is what is said of a buurt: how much there is, of how many ways to look, what is enough and where figures come from. */
export function Sure({ lang, view }: Props) {
  const { buurt } = textsOf(lang)
  const { lines, sources, roads, run } = view
  const told = lines.flatMap((line) => amountLine(lang, line) ?? [])
  const said = [
    ...[peopleLine(lang, view), borderLine(lang, lines), sourcesLine(lang, sources)],
    ...roads.map((source) => roadsLine(lang, source)),
  ].filter((line) => line !== null)
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{buurt.sureTitle}</Heading>
      {told.length > 0 ? <p class="nl-paragraph">{buurt.looks}</p> : null}
      <ul class="weefsel-list">
        {[...told, ...said].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <PublishedBy lang={lang} run={run} />
    </section>
  )
}

/** How much there is of one part of life, whatever way one looks, and what is enough; null of what is not known. */
function amountLine(lang: Lang, { domain, result, finding, norm }: DomainLine): string | null {
  const { buurt, norm: words } = textsOf(lang)
  const { score, scoreLow, scoreHigh, measuredShare } = result
  if (score === null || !finding) return null
  const { unit } = finding
  const guessed = measuredShare === null ? null : Math.round((1 - measuredShare) * 100)
  const enough = words[unit](scoreText(lang, finding.norm))
  const [low, high] = [scoreText(lang, scoreLow ?? score), scoreText(lang, scoreHigh ?? score)]
  return [
    buurt.amount(domain.name[lang], amountOf(lang, unit, score)),
    ...(low === high ? [] : [buurt.spread(low, high)]),
    ...(unit === 'hours' && guessed !== null && guessed > 0
      ? [buurt.guessed(formatNumber(lang, guessed))]
      : []),
    norm ? buurt.enough.set(enough, norm.name, formatDate(lang, norm.setAt)) : buurt.enough.mean(enough),
  ].join(' ')
}

/** How many people of the group live there, and whether they were counted; null when that is not known. */
function peopleLine(lang: Lang, { lines: [first], group, area }: BuurtView): string | null {
  const { buurt, basis, everybody } = textsOf(lang)
  const { people = null, peopleBasis = null } = first?.result ?? {}
  if (people === null || peopleBasis === null) return null
  const amount = formatNumber(lang, Math.round(people))
  const start = group === 'iedereen' ? everybody : groupOption(lang, group)
  return buurt.people(start, area.name, amount, basis[peopleBasis])
}

/** How much of the surroundings lies where nobody counts; null of less than one in a hundred. */
function borderLine(lang: Lang, [first]: readonly DomainLine[]): string | null {
  const share = Math.round((first?.result.uncovered ?? 0) * 100)
  return share === 0 ? null : textsOf(lang).buurt.border(formatNumber(lang, share))
}

/** Whose list of distances a way to go was measured with. */
function roadsLine(lang: Lang, { title, publisher, year, roads }: BuurtView['roads'][number]): string | null {
  const { buurt, modes } = textsOf(lang)
  return roads ? buurt.roads(modes[roads.mode], buurt.source(title, publisher, year)) : null
}

function sourcesLine(lang: Lang, sources: BuurtView['sources']): string | null {
  const { buurt } = textsOf(lang)
  const named = sources.map(({ title, publisher, year }) => buurt.source(title, publisher, year))
  return named.length === 0 ? null : buurt.sources(formatList(lang, named))
}
