import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/i18n.ts'
import { Heading } from './heading.tsx'
import { textsFor } from './texts.ts'

type ReceiptProps = {
  lang: Lang
  code: string
  /** What happens next, when, and by whom: one sentence each. */
  next: readonly ComponentChildren[]
  children?: ComponentChildren
}

/** The proof that a message arrived: a code to keep, and what happens now. */
export function Receipt({ lang, code, next, children }: ReceiptProps) {
  const texts = textsFor(lang)
  return (
    <div class="weefsel-receipt">
      <div class="weefsel-receipt__slip">
        <p class="weefsel-receipt__label">{texts.receiptLabel}</p>
        <p class="weefsel-receipt__code">{code}</p>
        <p>{texts.receiptKeep}</p>
      </div>
      <section class="weefsel-stack">
        <Heading level={2}>{texts.nextHeading}</Heading>
        <ol>
          {next.map((step, index) => (
            <li key={index}>{step}</li>
          ))}
        </ol>
        {children}
      </section>
    </div>
  )
}
