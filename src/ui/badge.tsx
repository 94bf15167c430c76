import type { ComponentChildren } from 'preact'

export type BadgeTone = 'neutral' | 'attention' | 'good' | 'highlight'

type BadgeProps = { tone?: BadgeTone | undefined; children: ComponentChildren }

/** One or two words about the thing it stands beside. The words carry the meaning, the colour only repeats it. */
export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return <span class={`nl-data-badge weefsel-badge weefsel-badge--${tone}`}>{children}</span>
}

/** The number that links a list item to its marker on the map. */
export function NumberBadge({ number }: { number: number }) {
  return <span class="nl-number-badge">{number}</span>
}
