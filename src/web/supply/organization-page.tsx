import { type PlaceCard, placePath } from '../../domains/directory/index.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { type Action, Actions } from '../../ui/action-link.tsx'
import { Panel } from '../../ui/card.tsx'
import type { Fact } from '../../ui/facts.tsx'
import { Heading } from '../../ui/heading.tsx'
import { LargePrintNote } from '../../ui/large-print.tsx'
import { Link, phoneHref } from '../../ui/link.tsx'
import { LinkList } from '../../ui/link-list.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { type NetworkTaxonomy, networkPath } from '../networks/paths.ts'
import { Foot, type Shared, ThreeDoors } from './foot.tsx'
import { Keep } from './keep.tsx'
import type { OrganizationData } from './load.ts'
import { OfferList } from './offer-list.tsx'
import { siteName } from './offer-sections.tsx'
import { namesOf } from './terms.ts'
import { en } from './texts.en.ts'
import { nl, type SupplyTexts } from './texts.nl.ts'

interface Props {
  lang: Lang
  data: OrganizationData
  shared: Shared
  /** Ids of what stands on the list of this browser. */
  kept: ReadonlySet<string>
  /** In large letters, for paper. */
  paper: boolean
  page: number
}

/** One organisation: what it does, how to reach it, where it is and what it has on offer. */
export function OrganizationPage({ lang, data, shared, kept, paper, page }: Props) {
  const { detail, offers, areas, quickLeave, terms } = data
  const texts = { nl, en }[lang]
  const [branch] = namesOf(terms, detail.terms, 'branch', lang)
  return (
    <>
      {paper ? <LargePrintNote lang={lang} backHref={shared.path} /> : null}
      <div class="weefsel-supply__top">
        <PageHeader title={detail.name} kicker={branch ?? texts.organization} lead={detail.description} />
        <div class="weefsel-stack">
          <Actions items={actions(data, texts)} />
          <Panel facts={facts(data, lang, texts)} />
          <Keep
            lang={lang}
            item={{ kind: 'organization', id: detail.id }}
            shared={shared}
            kept={kept}
            quickLeave={quickLeave}
            paper={paper}
          />
        </div>
      </div>
      <Places lang={lang} places={data.places} />
      <OfferList
        lang={lang}
        title={texts.offers}
        none={texts.noOffers}
        offers={offers}
        on="organization"
        page={page}
        path={shared.path}
      />
      {paper ? null : (
        <ThreeDoors
          lang={lang}
          areaCode={areas.at(-1)?.code ?? ''}
          about={{ kind: 'organization', id: detail.id }}
        />
      )}
      <Foot
        lang={lang}
        assuredDate={detail.assuredDate}
        source={detail.source}
        unchecked={texts.uncheckedPlain}
        shared={quickLeave ? null : shared}
        paper={paper}
      />
    </>
  )
}

function actions({ detail }: OrganizationData, texts: SupplyTexts): Action[] {
  const { phone, email, website } = detail
  return [
    phone !== null && {
      href: phoneHref(phone),
      icon: 'phone' as const,
      label: texts.call,
      value: phone,
      primary: true,
    },
    email !== null && { href: `mailto:${email}`, icon: 'mail' as const, label: texts.mail, value: email },
    website !== null && { href: website, icon: 'site' as const, label: texts.site, value: siteName(website) },
  ].filter((each) => each !== false)
}

/** The branches or networks it is in, each a link to its members. */
function TermLinks({
  lang,
  data,
  taxonomy,
}: {
  lang: Lang
  data: OrganizationData
  taxonomy: NetworkTaxonomy
}) {
  const ids = data.detail.terms[taxonomy] ?? []
  const known = data.terms[taxonomy].filter((term) => ids.includes(term.id))
  return (
    <>
      {known.map((term, index) => (
        <span key={term.id}>
          {index > 0 ? ', ' : null}
          <Link href={inLang(lang, networkPath(taxonomy, term.id))}>{term.name[lang]}</Link>
        </span>
      ))}
    </>
  )
}

function facts(data: OrganizationData, lang: Lang, texts: SupplyTexts): Fact[] {
  const { detail, terms } = data
  const number = (type: string) =>
    detail.identifiers.find((each) => each.identifier_type === type)?.identifier
  const person = [detail.contact?.firstName, detail.contact?.role].filter(Boolean).join(', ')
  const specialisms = namesOf(terms, detail.terms, 'specialism', lang).join(', ')
  const has = (taxonomy: NetworkTaxonomy) => (detail.terms[taxonomy]?.length ?? 0) > 0
  return [
    person !== '' && { label: texts.ask, value: person },
    has('branch') && { label: texts.branch, value: <TermLinks lang={lang} data={data} taxonomy="branch" /> },
    has('network') && {
      label: texts.memberOf,
      value: <TermLinks lang={lang} data={data} taxonomy="network" />,
    },
    specialisms !== '' && { label: texts.specialism, value: specialisms },
    detail.address !== null && { label: texts.office, value: detail.address },
    { label: texts.kvk, value: number('NL-KVK') },
    { label: texts.rsin, value: number('NL-RSIN') },
  ].filter((fact) => fact !== false && fact.value !== undefined) as Fact[]
}

function Places({ lang, places }: { lang: Lang; places: readonly PlaceCard[] }) {
  const texts = { nl, en }[lang]
  return (
    <section>
      <Heading level={2}>{texts.places}</Heading>
      {places.length === 0 ? <p class="nl-paragraph">{texts.noPlace}</p> : null}
      {places.length > 0 ? (
        <LinkList
          items={places.map((place) => ({
            href: inLang(lang, placePath(place.id)),
            label: place.name,
            note: place.confidential ? texts.confidentialTitle : place.address,
          }))}
        />
      ) : null}
    </section>
  )
}
