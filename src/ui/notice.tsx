import type { ComponentChildren } from 'preact'
import { Heading, type HeadingLevel } from './heading.tsx'

export type NoticeTone = 'info' | 'attention' | 'good'

const ALERT = { info: 'info', attention: 'warning', good: 'ok' } as const

type NoticeProps = {
  tone?: NoticeTone | undefined
  title?: string | undefined
  level?: HeadingLevel | undefined
  children?: ComponentChildren
}

/** Something the reader must know before going on. Attention is for what may go wrong, never for decoration. */
export function Notice({ tone = 'info', title, level = 2, children }: NoticeProps) {
  return (
    <div class={`utrecht-alert utrecht-alert--${ALERT[tone]} weefsel-notice`}>
      <div class="utrecht-alert__message">
        {title ? (
          <Heading level={level} look={3}>
            {title}
          </Heading>
        ) : null}
        {children}
      </div>
    </div>
  )
}
