import type { AnyValue, FieldGroup, ItemChange } from '../../../domains/directory/index.ts'
import type { Lang } from '../../../platform/i18n.ts'
import { dutchOn } from '../../../ui/dutch.ts'
import { partLines, type Words } from './part-lines.ts'

interface LinesProps {
  lines: readonly string[]
  empty: string
  /** Their language when it is not that of the page. */
  lang?: Lang | undefined
}

/** The language of what stands in a part: its name and text are Dutch on every page. */
export const spokenIn = (group: FieldGroup, { lang }: Words) =>
  group === 'texts' ? dutchOn(lang) : undefined

/** Lines under each other; a word for nothing when there are none. */
export function Lines({ lines, empty, lang }: LinesProps) {
  if (lines.length === 0) return <p class="nl-paragraph weefsel-items__empty">{empty}</p>
  return (
    <ul class="weefsel-items__lines" lang={lang}>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}

type BothProps = {
  words: Words
  group: FieldGroup
  /** What each side is called. */
  labels: readonly [string, string]
  values: readonly [AnyValue, AnyValue]
}

/** Two values of a part: under each other on a phone, beside each other where there is room. */
export function Both({ words, group, labels, values }: BothProps) {
  return (
    <dl class="weefsel-desk__compare">
      {values.map((value, index) => (
        <div key={labels[index]}>
          <dt>{labels[index]}</dt>
          <dd>
            <Lines
              lines={partLines(group, value, words)}
              empty={words.texts.item.empty}
              lang={spokenIn(group, words)}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/**
 * The changes that can be undone now: of each part the last that holds. One that undid another is undone too; what was
 * undone itself can not.
 */
export function undoable(changes: readonly ItemChange[]): ReadonlySet<string> {
  const last = new Map<FieldGroup, string>()
  for (const { id, group, state, undoes } of changes)
    if (state === 'applied' && undoes === null && !last.has(group)) last.set(group, id)
  return new Set(last.values())
}
