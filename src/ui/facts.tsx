import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/i18n.ts'

export type Fact = {
  label: string
  value: ComponentChildren
  /** The language of the value when it is not that of the page. */
  lang?: Lang | undefined
}

type FactsProps = { items: readonly Fact[]; look?: 'list' | 'row' | undefined }

/** The few things that decide: what, when next, how far. Label and value, in a list or in one row. */
export function Facts({ items, look = 'list' }: FactsProps) {
  return (
    <dl class={`weefsel-facts weefsel-facts--${look}`}>
      {items.map((item) => (
        <div class="weefsel-facts__item" key={item.label}>
          <dt class="weefsel-facts__label">{item.label}</dt>
          <dd class="weefsel-facts__value" lang={item.lang}>
            {item.value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
