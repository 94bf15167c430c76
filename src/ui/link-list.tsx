import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/i18n.ts'
import { Link } from './link.tsx'

export type LinkItem = {
  href: string
  label: string
  note?: ComponentChildren
  hrefLang?: Lang | undefined
  /** The language of the label when it is not that of the page. */
  lang?: Lang | undefined
}

type LinkListProps = {
  items: readonly LinkItem[]
  label?: string | undefined
  look?: 'column' | 'row' | undefined
}

/** Links under each other, each a comfortable target, with a few words behind it if needed. */
export function LinkList({ items, label, look = 'column' }: LinkListProps) {
  return (
    <ul class={`weefsel-link-list weefsel-link-list--${look}`} aria-label={label}>
      {items.map((item) => (
        <li class="weefsel-link-list__item" key={item.href}>
          <Link href={item.href} hrefLang={item.hrefLang} lang={item.lang ?? item.hrefLang}>
            {item.label}
          </Link>
          {item.note ? <span class="weefsel-link-list__note"> {item.note}</span> : null}
        </li>
      ))}
    </ul>
  )
}
