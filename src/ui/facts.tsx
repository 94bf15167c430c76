import type { ComponentChildren } from 'preact'

export type Fact = { label: string; value: ComponentChildren }

type FactsProps = { items: readonly Fact[]; look?: 'list' | 'row' | undefined }

/** The few things that decide: what, when next, how far. Label and value, in a list or in one row. */
export function Facts({ items, look = 'list' }: FactsProps) {
  return (
    <dl class={`weefsel-facts weefsel-facts--${look}`}>
      {items.map((item) => (
        <div class="weefsel-facts__item" key={item.label}>
          <dt class="weefsel-facts__label">{item.label}</dt>
          <dd class="weefsel-facts__value">{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
