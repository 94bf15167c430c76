import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/i18n.ts'
import { NumberBadge } from './badge.tsx'
import { type Fact, Facts } from './facts.tsx'
import { Heading, type HeadingLevel } from './heading.tsx'

type CardProps = {
  title: ComponentChildren
  /** The language of the title when it is not that of the page. */
  titleLang?: Lang | undefined
  href?: string | undefined
  level?: HeadingLevel | undefined
  /** The number of its marker on the map beside it. */
  number?: number | undefined
  badge?: ComponentChildren
  facts?: readonly Fact[] | undefined
  /** In a list to choose from the facts decide, and the words come after them. */
  factsFirst?: boolean | undefined
  children?: ComponentChildren
}

/** One thing in a list: a title that is the link, the facts that decide, a selvedge at its edge. */
export function Card(props: CardProps) {
  const { title, titleLang, href, level = 3, number, badge, facts = [], factsFirst, children } = props
  const words = children ? <div class="weefsel-card__text">{children}</div> : null
  return (
    <article class="weefsel-card">
      <div class="weefsel-card__head">
        {number === undefined ? null : <NumberBadge number={number} />}
        <Heading level={level} look={3}>
          {href ? (
            <a class="nl-link weefsel-card__link" href={href} lang={titleLang}>
              {title}
            </a>
          ) : (
            <span lang={titleLang}>{title}</span>
          )}
        </Heading>
        {badge}
      </div>
      {factsFirst ? null : words}
      {facts.length > 0 ? <Facts items={facts} /> : null}
      {factsFirst ? words : null}
    </article>
  )
}

/** The facts of the one thing a page is about; its name is the h1 above. */
export function Panel({ facts, children }: { facts: readonly Fact[]; children?: ComponentChildren }) {
  return (
    <div class="weefsel-card weefsel-card--panel">
      {facts.length > 0 ? <Facts items={facts} /> : null}
      {children}
    </div>
  )
}

/** Cards of equal weight: one column on a phone, as many as fit elsewhere. */
export function CardGrid({ children }: { children: ComponentChildren }) {
  return <div class="weefsel-card-grid">{children}</div>
}
