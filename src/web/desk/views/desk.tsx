import type { ComponentChildren } from 'preact'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import { DESK_GROUPS, type DeskPage } from '../menu.ts'
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

/** Pages of the menu with the title of what they are for; a few need no title. */
function Groups({ lang, pages, path }: Omit<DeskProps, 'children'>) {
  const { groups } = { nl, en }[lang]
  const current = currentOf(pages, path)
  const filled = DESK_GROUPS.filter((group) => pages.some((page) => page.group === group))
  return (
    <div class="weefsel-desk__groups">
      {filled.map((group) => (
        <div key={group}>
          {filled.length > 1 && (
            <p class="weefsel-desk__group" id={`werk-${group}`}>
              {groups[group]}
            </p>
          )}
          <ul class="weefsel-desk__pages" aria-labelledby={filled.length > 1 ? `werk-${group}` : undefined}>
            {pages
              .filter((page) => page.group === group)
              .map((page) => (
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
        </div>
      ))}
    </div>
  )
}

/**
 * The workspace: what this person may do beside the work, or above it behind one line where there is no room. In browsers
 * that cannot open it by themselves the line stays.
 */
export function Desk({ lang, pages, path, children }: DeskProps) {
  const texts = { nl, en }[lang]
  const here = pages.find((page) => page.path === currentOf(pages, path))
  return (
    <div class="weefsel-desk">
      <nav class="weefsel-desk__menu" aria-label={texts.menu}>
        <details class="weefsel-desk__fold">
          <summary class="weefsel-desk__here">{texts.here(here?.label[lang] ?? texts.menu)}</summary>
          <Groups lang={lang} pages={pages} path={path} />
        </details>
      </nav>
      <div class="weefsel-desk__work">{children}</div>
    </div>
  )
}
