import type { ComponentChildren } from 'preact'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import type { DeskPage } from '../menu.ts'
import { en } from '../texts.en.ts'
import { nl } from '../texts.nl.ts'

interface DeskProps {
  lang: Lang
  pages: readonly DeskPage[]
  path: string
  children: ComponentChildren
}

/** The page of the menu that a path belongs to: the longest that it begins with. */
function currentOf(pages: readonly DeskPage[], path: string): string | undefined {
  const above = pages.filter((page) => path === page.path || path.startsWith(`${page.path}/`))
  return above.toSorted((a, b) => b.path.length - a.path.length)[0]?.path
}

/** The workspace: what this person may do above, the work under it. */
export function Desk({ lang, pages, path, children }: DeskProps) {
  const current = currentOf(pages, path)
  return (
    <div class="weefsel-desk">
      <nav class="weefsel-desk__menu" aria-label={{ nl, en }[lang].menu}>
        <ul class="weefsel-desk__pages">
          {pages.map((page) => (
            <li key={page.path}>
              <a
                class="nl-link weefsel-desk__page"
                href={inLang(lang, page.path)}
                aria-current={page.path === path ? 'page' : page.path === current ? 'true' : undefined}
              >
                {page.label[lang]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  )
}
