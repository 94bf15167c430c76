import type { BuurtEffect, PlanEffect } from '../../../../domains/reach/index.ts'
import { formatNumber, type Lang } from '../../../../platform/i18n.ts'
import { dutchOn } from '../../../../ui/dutch.ts'
import { Heading } from '../../../../ui/heading.tsx'
import { Table } from '../../../../ui/table.tsx'
import { ofHundred, textsOf as reachTexts, scoreText } from '../../views/words.ts'
import { minutesOf, tens, textsOf, touchedBuurten } from './effect-words.ts'

interface Props {
  lang: Lang
  effect: PlanEffect
  names: ReadonlyMap<string, { name: string }>
}

/** Two values as `4 → 11`, or one when they are the same. */
const both = (before: string, after: string) => (before === after ? before : `${before} → ${after}`)

function rowOf(lang: Lang, name: string, { before, after, farther, nearer }: BuurtEffect) {
  const { verdicts } = reachTexts(lang)
  const minutes = (value: number | null) => (value === null ? '–' : formatNumber(lang, value))
  const gap = (value: number | null) => (value === null ? '–' : formatNumber(lang, value, value < 10 ? 1 : 0))
  const unknown = before.people === null
  return [
    <span lang={dutchOn(lang)} key={before.areaCode}>
      {name}
    </span>,
    unknown ? '–' : tens(lang, farther),
    unknown ? '–' : tens(lang, nearer),
    both(minutes(minutesOf(before)), minutes(minutesOf(after))),
    both(scoreText(lang, before.score), scoreText(lang, after.score)),
    both(ofHundred(lang, before.noneShare), ofHundred(lang, after.noneShare)),
    both(gap(before.gap), gap(after.gap)),
    both(verdicts[before.verdict], verdicts[after.verdict]),
  ]
}

/** Buurten where something changes, by code: never by who loses most. */
export function EffectTable({ lang, effect, names }: Props) {
  const { effect: texts } = textsOf(lang)
  const { buurt, farther, nearer, minutes, score, none, gap, verdict } = texts.columns
  const numeric = (label: string) => ({ label, numeric: true })
  return (
    <div class="weefsel-stack">
      <Heading level={3}>{texts.table}</Heading>
      <Table
        lang={lang}
        id="per-buurt"
        caption={texts.tableCaption}
        quiet
        columns={[
          { label: buurt },
          ...[farther, nearer, minutes, score[effect.before.unit], none, gap].map(numeric),
          { label: verdict },
        ]}
        rows={touchedBuurten(effect).map((one) =>
          rowOf(lang, names.get(one.areaCode)?.name ?? one.areaCode, one),
        )}
      />
      <p class="nl-paragraph weefsel-reach__small">
        {effect.before.byRoad ? texts.measured.road : texts.measured.straight} {texts.notes}
      </p>
    </div>
  )
}
