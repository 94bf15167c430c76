import { type Claim, type ClaimState, claimPaths } from '../../../domains/claims/index.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { LinkList } from '../../../ui/link-list.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { Texts } from '../texts.nl.ts'

interface OwnProps {
  lang: Lang
  texts: Texts['own']
  /** Last day of the role by id of the organisation; null: no last day. */
  edited: ReadonlyMap<string, string | null>
  claims: readonly (Claim & { state: ClaimState })[]
  /** Null: not on the map any more. */
  nameOf: (id: string) => string | null
}

/** The organisations that somebody edits, then what they asked and did not get yet. */
export function Own({ lang, texts, edited, claims, nameOf }: OwnProps) {
  const shown = [...edited].flatMap(([id, endsOn]) => {
    const name = nameOf(id)
    return name ? [{ id, name, endsOn }] : []
  })
  return (
    <>
      <PageHeader title={texts.title} lead={shown.length > 0 ? texts.lead : texts.none} />
      {shown.length > 0 ? (
        <LinkList
          items={shown.map(({ id, name, endsOn }) => ({
            href: inLang(lang, claimPaths.organization(id)),
            label: name,
            lang: 'nl',
            note: endsOn ? texts.until(formatDate(lang, endsOn)) : undefined,
          }))}
        />
      ) : (
        <>
          <p class="nl-paragraph">{texts.how}</p>
          <div>
            <ButtonLink href={inLang(lang, '/zoeken')}>{texts.search}</ButtonLink>
          </div>
        </>
      )}
      {claims.length > 0 ? (
        <section>
          <Heading level={2}>{texts.claims}</Heading>
          <LinkList
            items={claims.map(({ id, organizationId, state, askedAt }) => ({
              href: inLang(lang, claimPaths.claim(id)),
              label: nameOf(organizationId) ?? id,
              lang: 'nl',
              note: `${texts.since(formatDate(lang, askedAt))}, ${texts.state[state] ?? ''}`,
            }))}
          />
        </section>
      ) : null}
    </>
  )
}
