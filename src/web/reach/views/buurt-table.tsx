import { looksOf, MODES, minutesUnderWay, usualCatchment } from '../../../domains/reach/index.ts'
import { formatNumber, inLang, type Lang } from '../../../platform/i18n.ts'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { WeaveSample } from '../../../ui/map/weaves.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Around } from '../around.ts'
import type { BuurtView, DomainLine } from '../buurt-load.ts'
import { WEAVES } from './verdicts.tsx'
import { minutesTo, ofHundred, textsOf } from './words.ts'

/** The verdict with its weave, and how sure it is or why nothing is said. */
function VerdictCell({ lang, line }: { lang: Lang; line: DomainLine }) {
  const { verdicts, buurt, whyWords } = textsOf(lang)
  const { result, domain } = line
  const looks = looksOf(result)
  const sure = looks ? buurt.sure[result.verdict](looks.below, looks.above) : ''
  const why = result.why ? whyWords[result.why] : sure
  return (
    <span class="weefsel-verdict">
      <WeaveSample id={`oordeel-${domain.id}`} weave={WEAVES[result.verdict]} />
      <span>
        {verdicts[result.verdict]}
        <span class="weefsel-reach__small"> {why}</span>
      </span>
    </span>
  )
}

/** How much is on the map there today, with the list of it. */
function AroundCell({ lang, around, domain }: { lang: Lang; around: Around | null; domain: string }) {
  if (!around) return <>–</>
  const count = around.counts.get(domain) ?? 0
  if (count === 0) return <>0</>
  return <Link href={inLang(lang, around.hrefOf(domain))}>{formatNumber(lang, count)}</Link>
}

/** How minutes were measured: over a list of distances along the street where there is one, else as the crow flies. */
function notesOf(lang: Lang, { lines }: BuurtView): string {
  const { buurt } = textsOf(lang)
  const roads = MODES.filter((mode) => lines.some(({ ways }) => ways[mode]?.byRoad))
  if (roads.length === MODES.length) return buurt.notes.road
  return roads.length === 0 ? buurt.notes.straight : buurt.notes.both
}

/** Each part of life: the verdict, and how many minutes it is to the nearest by each way to go. */
export function BuurtTable({ lang, view }: { lang: Lang; view: BuurtView }) {
  const { buurt } = textsOf(lang)
  const { mode } = view
  const minutes = formatNumber(lang, Math.round(minutesUnderWay(mode, usualCatchment(mode))))
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{buurt.table}</Heading>
      <Table
        lang={lang}
        id="leefgebieden"
        caption={buurt.table}
        quiet
        stacked
        columns={[
          { label: buurt.domain },
          { label: buurt.verdict },
          ...MODES.map((mode) => ({ label: buurt.nearest[mode], numeric: true })),
          { label: buurt.none, numeric: true },
          { label: buurt.around(minutes), numeric: true },
        ]}
        rows={view.lines.map((line) => [
          line.domain.name[lang],
          <VerdictCell lang={lang} line={line} key="oordeel" />,
          ...MODES.map((mode) => {
            const way = line.ways[mode]
            return way ? minutesTo(lang, way) : '–'
          }),
          ofHundred(lang, line.result.noneShare),
          <AroundCell {...{ lang, around: view.around }} domain={line.domain.id} key="nu" />,
        ])}
      />
      <p class="nl-paragraph">{notesOf(lang, view)}</p>
    </section>
  )
}
