import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/i18n.ts'
import { Button } from './button.tsx'
import { textsFor } from './texts.ts'

type FilterProps = {
  lang: Lang
  /** What is being narrowed down: “Kies welke plekken je ziet”. */
  label: string
  action: string
  /** Only when something is chosen: the same page without filters. */
  clearHref?: string | undefined
  submit?: string | undefined
  /** `row`: at most two fields, with the button behind them where there is room. `wide`: choices with long names. */
  look?: 'block' | 'row' | 'wide' | undefined
  /** On a narrow screen behind its label, until something is chosen: the list itself comes first there. */
  folds?: boolean | undefined
  /** Fields, mostly selects and one checkbox. */
  children: ComponentChildren
}

/** Makes a list shorter. A plain GET form: the address says what was asked and can be shared. */
export function Filter(props: FilterProps) {
  const { label, action, clearHref, look = 'block', folds } = props
  return (
    <form
      class={`weefsel-filter weefsel-filter--${look}`}
      action={action}
      method="get"
      aria-label={label}
      novalidate
    >
      {folds ? (
        <details class="weefsel-filter__fold" open={clearHref !== undefined}>
          <summary class="weefsel-filter__opener">{label}</summary>
          <Inside {...props} />
        </details>
      ) : (
        <Inside {...props} />
      )}
    </form>
  )
}

function Inside({ lang, clearHref, submit, children }: FilterProps) {
  const texts = textsFor(lang)
  return (
    <>
      <div class="weefsel-filter__fields">{children}</div>
      <div class="weefsel-button-group">
        <Button look="secondary">{submit ?? texts.filterShow}</Button>
        {clearHref ? (
          <a class="nl-link weefsel-filter__clear" href={clearHref}>
            {texts.filterClear}
          </a>
        ) : null}
      </div>
    </>
  )
}
