import type { ComponentChildren } from 'preact'
import { type Action, Actions } from './action-link.tsx'
import { Badge } from './badge.tsx'
import { type Fact, Facts } from './facts.tsx'

type KeyFactsProps = {
  /** Over the biggest words: “Volgende keer”. */
  label?: string | undefined
  /** The biggest words: the day and time. */
  first: ComponentChildren
  /** What holds at this moment: “nu open”. */
  now?: string | undefined
  /** One line of doubt or detail under it. */
  note?: ComponentChildren
  facts: readonly Fact[]
  actions: readonly Action[]
}

/** What decides, before anything else on the page: when, where, what it costs, how to come in, and what to do now. */
export function KeyFacts({ label, first, now, note, facts, actions }: KeyFactsProps) {
  return (
    <div class="weefsel-card weefsel-card--panel weefsel-key">
      <div class="weefsel-key__first">
        {label || now ? (
          <p class="weefsel-key__label">
            {label} {now ? <Badge tone="good">{now}</Badge> : null}
          </p>
        ) : null}
        <p class="weefsel-key__words">{first}</p>
        {note ? <p class="weefsel-key__note">{note}</p> : null}
      </div>
      {facts.length > 0 ? <Facts items={facts} /> : null}
      <Actions items={actions} />
    </div>
  )
}
