import type { ComponentChildren } from 'preact'

type DetailsProps = { summary: string; open?: boolean | undefined; children: ComponentChildren }

/** What not everybody needs: sources, the table of a chart. Opens without a script; prints open. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details class="weefsel-details" open={open}>
      <summary class="weefsel-details__summary">{summary}</summary>
      <div class="weefsel-details__body">{children}</div>
    </details>
  )
}
