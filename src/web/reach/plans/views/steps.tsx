import type { Term } from '../../../../domains/taxonomy/index.ts'
import { termNames } from '../../../../domains/taxonomy/index.ts'
import { formatList, formatNumber, type Lang } from '../../../../platform/i18n.ts'
import { buurtAt, type Ground } from '../load.ts'
import type { ShownStep } from '../shown-step.ts'
import { textsOf } from './effect-words.ts'

/** What a change is, in one sentence. */
export function stepText(lang: Lang, ground: Ground, step: ShownStep): string {
  const { changes } = textsOf(lang)
  const { kind, name, placeName, offers, to } = step
  const buurt = to && buurtAt(ground, to)
  const where = buurt ? changes.buurt(buurt.name) : changes.elsewhere
  if (kind === 'add') return changes.add(name, where)
  if (kind === 'move') return placeName ? changes.moveOne(name, placeName, where) : changes.move(name, where)
  if (placeName) return changes.closeOne(name, placeName)
  return offers > 0 ? changes.closeWith(name, offers) : changes.close(name)
}

/** The question that a plan asks: the h1 of a sketch. */
export function questionText(lang: Lang, steps: readonly ShownStep[]): string {
  const { sketch } = textsOf(lang)
  const [first] = steps
  if (!first) return sketch.empty
  return steps.length === 1 ? sketch[first.kind](first.name) : sketch.several(steps.length)
}

/** How much there is to do at a new place and what for; nothing of what was there already. */
export function stepNote(
  lang: Lang,
  domains: readonly Term[],
  { hours, domains: own }: ShownStep,
): string | null {
  if (hours === null) return null
  const about = formatList(
    lang,
    termNames(domains, own, lang).map((name) => name.toLowerCase()),
  )
  return textsOf(lang).changes.addWith(formatNumber(lang, hours, 1), about)
}
