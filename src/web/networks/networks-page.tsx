import type { Term } from '../../domains/taxonomy/index.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { Heading } from '../../ui/heading.tsx'
import { LinkList } from '../../ui/link-list.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { NetworksData } from './load.ts'
import { type NetworkTaxonomy, networkPath } from './paths.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** All networks and branches, each with how many take part. */
export function NetworksPage({ lang, data }: { lang: Lang; data: NetworksData }) {
  const texts = { nl, en }[lang]
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      <div class="weefsel-beside">
        <section>
          <Heading level={2}>{texts.networks}</Heading>
          <p class="nl-paragraph">{data.network.length > 0 ? texts.networksLead : texts.noNetworks}</p>
          <Terms lang={lang} taxonomy="network" terms={data.network} counts={data.counts} />
        </section>
        <section>
          <Heading level={2}>{texts.branches}</Heading>
          <p class="nl-paragraph">{texts.branchesLead}</p>
          <Terms lang={lang} taxonomy="branch" terms={data.branch} counts={data.counts} />
        </section>
      </div>
    </>
  )
}

interface TermsProps {
  lang: Lang
  taxonomy: NetworkTaxonomy
  terms: readonly Term[]
  counts: ReadonlyMap<string, number>
}

function Terms({ lang, taxonomy, terms, counts }: TermsProps) {
  const texts = { nl, en }[lang]
  if (terms.length === 0) return null
  return (
    <LinkList
      items={terms.map((term) => {
        const count = counts.get(`${taxonomy}:${term.id}`) ?? 0
        return {
          href: inLang(lang, networkPath(taxonomy, term.id)),
          label: term.name[lang],
          note: count > 0 ? texts.members(count) : texts.none,
        }
      })}
    />
  )
}
