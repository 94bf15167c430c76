import { type OwnPage, ownPagePath } from '../../../domains/settings/index.ts'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import { ButtonGroup, ButtonLink } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { beheerPaths } from '../paths.ts'
import type { BeheerTexts } from '../texts.nl.ts'

interface PagesProps {
  lang: Lang
  texts: BeheerTexts
  pages: readonly OwnPage[]
  most: number
  done?: string | undefined
}

/** In which state a page is, in a word of the texts. */
export function stateOf({ shown, number }: Pick<OwnPage, 'shown' | 'number'>): 'draft' | 'shown' | 'changed' {
  if (shown === null) return 'draft'
  return shown === number ? 'shown' : 'changed'
}

/** The own pages in the order of the menus. */
export function PagesList({ lang, texts, pages, most, done }: PagesProps) {
  const words = texts.pages
  const said = words.done[done ?? '']
  const href = inLang(lang, beheerPaths.newPage)
  return (
    <>
      {said ? (
        <Notice tone="good">
          <p>{said}</p>
        </Notice>
      ) : null}
      <PageHeader title={words.title} lead={words.lead(pages.length, most)} />
      {pages.length === 0 ? (
        <Empty lang={lang} title={words.none}>
          <p>{words.noneText}</p>
          <ButtonGroup>
            {words.starters.map((title) => (
              <ButtonLink look="secondary" href={`${href}?titel=${encodeURIComponent(title)}`} key={title}>
                {words.makeNamed(title)}
              </ButtonLink>
            ))}
          </ButtonGroup>
        </Empty>
      ) : null}
      <ul class="weefsel-desk__rows">
        {pages.map((page) => (
          <li key={page.id}>
            <Card
              title={page.title.nl}
              titleLang={lang === 'nl' ? undefined : 'nl'}
              href={inLang(lang, beheerPaths.page(page.id))}
              level={2}
              facts={[
                { label: words.state, value: words.states[stateOf(page)] },
                { label: words.place, value: `${words.places[page.place]}, ${words.order(page.sort)}` },
                { label: words.address, value: ownPagePath(page.slug) },
              ]}
            />
          </li>
        ))}
      </ul>
      {pages.length < most ? (
        <p>
          <ButtonLink href={href}>{words.make}</ButtonLink>
        </p>
      ) : (
        <p class="nl-paragraph">{words.full}</p>
      )}
    </>
  )
}
