import {
  amountOf,
  type Finding,
  isUnknown,
  newPlacesLine,
  type ShownFinding,
  shownFinding,
} from '../../../../domains/reach/index.ts'
import { formatNumber, inLang, type Lang } from '../../../../platform/i18n.ts'
import { Heading } from '../../../../ui/heading.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Table } from '../../../../ui/table.tsx'
import { reachPaths } from '../../paths.ts'
import { groupName, ofHundred, textsOf as reachTexts } from '../../views/words.ts'
import { EffectMap } from './effect-map.tsx'
import type { EffectProps } from './effect-props.ts'
import { EffectTable } from './effect-table.tsx'
import {
  linesOf,
  peopleOf,
  questionLine,
  sideOf,
  textsOf,
  totalOf,
  touchedBuurten,
  withinOf,
} from './effect-words.ts'
import { Groups } from './groups.tsx'

/** Sentences that fit on a screen; the others are in the table. */
const MOST_LINES = 8

/** Who gains and who loses: in words, then all together, then the same as map and table. */
export function Effect(props: EffectProps) {
  const { lang, ground, effect, steps } = props
  const { mode, byRoad } = effect.before
  const guessed = newPlacesLine(lang, mode, byRoad === true && steps.some(({ kind }) => kind !== 'close'))
  const texts = textsOf(lang).effect
  const touched = touchedBuurten(effect)
  const same = effect.buurten.length - touched.length
  const unknown = effect.buurten.filter(
    (one) => sideOf(one) === 'same' && one.before.verdict === 'unknown',
  ).length
  return (
    <div class="weefsel-stack">
      <p class="nl-paragraph">{questionLine(props)}</p>
      <Doubts lang={lang} effect={effect} />
      <div class="weefsel-beside">
        <Lines {...{ lang, ground, effect }} way="worse" />
        <Lines {...{ lang, ground, effect }} way="better" />
      </div>
      {same > 0 ? (
        <p class="nl-paragraph">
          {texts.same(same)} {unknown > 0 ? texts.sameUnknown(unknown) : ''}
        </p>
      ) : null}
      <Groups lang={lang} moved={props.moved} domains={ground.domains} />
      <Totals lang={lang} effect={effect} />
      {touched.length > 0 ? (
        <>
          <EffectMap {...props} />
          <EffectTable lang={lang} effect={effect} names={ground.buurten} />
        </>
      ) : null}
      {guessed.map((line) => (
        <p class="nl-paragraph" key={line}>
          {line}
        </p>
      ))}
      <p class="nl-paragraph">
        {texts.human} <Link href={inLang(lang, reachPaths.explain)}>{reachTexts(lang).how.explain}</Link>
      </p>
    </div>
  )
}

/** What must be known before the numbers: of which buurten the map is not checked, or the people are not known. */
function Doubts({ lang, effect }: Pick<EffectProps, 'lang' | 'effect'>) {
  const texts = textsOf(lang).effect
  const stale = touchedBuurten(effect).filter(({ before }) => before.why === 'freshness').length
  const uncounted = effect.buurten.filter(({ before }) => before.people === null).length
  if (stale + uncounted === 0) return null
  return (
    <Notice tone="attention">
      {stale > 0 ? <p>{texts.unsureMap(stale)}</p> : null}
      {uncounted > 0 ? <p>{texts.unknownPeople(uncounted)}</p> : null}
    </Notice>
  )
}

type LinesProps = Pick<EffectProps, 'lang' | 'ground' | 'effect'> & { way: 'worse' | 'better' }

function Lines({ lang, ground, effect, way }: LinesProps) {
  const texts = textsOf(lang).effect
  const lines = linesOf({ lang, effect, names: ground.buurten }, way)
  const group = groupName(lang, effect.before.groupKey)
  const nobody = way === 'worse' ? texts.nobodyLoses(group) : texts.nobodyGains(group)
  return (
    <div class="weefsel-stack">
      <Heading level={3}>{way === 'worse' ? texts.loses : texts.gains}</Heading>
      {lines.length > 0 ? (
        <ul class="weefsel-list">
          {lines.slice(0, MOST_LINES).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {lines.length > MOST_LINES ? <li>{texts.rest(lines.length - MOST_LINES)}</li> : null}
        </ul>
      ) : (
        <p class="nl-paragraph">{nobody}</p>
      )}
    </div>
  )
}

/** The working area before and after. */
function Totals({ lang, effect }: Pick<EffectProps, 'lang' | 'effect'>) {
  const texts = textsOf(lang).effect
  const { before, after } = effect
  const [first, then] = [shownFinding(before), shownFinding(after)]
  const unknown = texts.notKnown
  const both = (say: (finding: ShownFinding) => string) => [say(first), say(then)]
  const people = (way: 'farther' | 'nearer') => {
    const total = totalOf(effect, way)
    return total === 0 ? '0' : peopleOf(lang, total, before.groupKey)
  }
  const gapOf = ({ gap }: ShownFinding) =>
    gap === null ? unknown : formatNumber(lang, gap, gap < 10 ? 1 : 0)
  return (
    <div class="weefsel-stack">
      <Heading level={3}>{texts.totals}</Heading>
      <Table
        lang={lang}
        id="samen"
        caption={texts.totalsCaption}
        quiet
        columns={[
          { label: texts.what },
          { label: texts.now, numeric: true },
          { label: texts.later, numeric: true },
        ]}
        rows={[
          [texts.fartherTotal, '–', people('farther')],
          [texts.nearerTotal, '–', people('nearer')],
          [
            texts.none(withinOf(lang, before)),
            ...both(({ noneShare }) => (noneShare === null ? unknown : ofHundred(lang, noneShare))),
          ],
          [before.unit === 'hours' ? texts.gap : texts.gapPlaces, ...both(gapOf)],
          [
            texts.verdicts,
            ...both(({ verdicts }) => (isUnknown({ verdicts }) ? unknown : formatNumber(lang, verdicts.gap))),
          ],
        ]}
      />
      <Norm lang={lang} finding={before} />
    </div>
  )
}

/** What enough was measured by; nothing where nobody chose a norm and nothing is known. */
function Norm({ lang, finding }: { lang: Lang; finding: Finding }) {
  const texts = textsOf(lang).effect
  const { normId, norm, unit } = finding
  if (normId === null && isUnknown(finding)) return null
  const say = normId === null ? texts.mean : texts.norm
  return <p class="nl-paragraph weefsel-reach__small">{say(amountOf(lang, unit, norm))}</p>
}
