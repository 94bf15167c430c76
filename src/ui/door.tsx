import type { ComponentChildren } from 'preact'
import { Swatch, type WeaveName } from './weave.tsx'

type DoorProps = {
  href: string
  title: string
  text?: string | undefined
  /** How much there is behind it, in words. */
  count?: string | undefined
  /** A small piece of cloth beside the words; each life domain has its own weave. */
  weave?: WeaveName | undefined
}

/** A big way in. The whole tile is the link; the words are the door, the cloth only marks it. */
export function Door({ href, title, text, count, weave }: DoorProps) {
  return (
    <li class="weefsel-door">
      {weave ? <Swatch weave={weave} /> : null}
      <div class="weefsel-door__words">
        <a class="nl-link weefsel-door__link" href={href}>
          {title}
        </a>
        {text ? <p class="weefsel-door__text">{text}</p> : null}
        {count ? <p class="weefsel-door__count">{count}</p> : null}
      </div>
    </li>
  )
}

type DoorsProps = { label?: string | undefined; children: ComponentChildren }

/** A row of doors. `label` names the list when no heading does. */
export function Doors({ label, children }: DoorsProps) {
  return (
    <ul class="weefsel-doors" aria-label={label}>
      {children}
    </ul>
  )
}
