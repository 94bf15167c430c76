import type { Lang } from '../platform/i18n.ts'
import { textsFor } from './texts.ts'

export type Crumb = { href: string; label: string }

type BreadcrumbProps = { lang: Lang; items: readonly Crumb[] }

/** Where you are, from the front page down; the page itself is not in it. */
export function Breadcrumb({ lang, items }: BreadcrumbProps) {
  if (items.length === 0) return null
  return (
    <nav class="utrecht-breadcrumb-nav weefsel-breadcrumb" aria-label={textsFor(lang).breadcrumb}>
      <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {items.map((item) => (
          <li class="utrecht-breadcrumb-nav__item" key={item.href}>
            <a class="nl-link utrecht-breadcrumb-nav__link" href={item.href}>
              {item.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
