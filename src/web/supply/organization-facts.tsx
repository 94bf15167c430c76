import { inLang, type Lang } from '../../platform/i18n.ts'
import type { Action } from '../../ui/action-link.tsx'
import { dutchOn } from '../../ui/dutch.ts'
import type { Fact } from '../../ui/facts.tsx'
import { Link, phoneHref, siteName } from '../../ui/link.tsx'
import { type NetworkTaxonomy, networkPath } from '../networks/paths.ts'
import type { OrganizationData } from './load.ts'
import { namesOf } from './terms.ts'
import type { SupplyTexts } from './texts.nl.ts'

/** How to reach an organisation: phone, mail, site. */
export function actions({ detail }: OrganizationData, texts: SupplyTexts): Action[] {
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

/** What kind of organisation it is, whom to ask for, and the numbers by which others know it. */
export function facts(data: OrganizationData, lang: Lang, texts: SupplyTexts): Fact[] {
  const { detail, terms } = data
  const number = (type: string) =>
    detail.identifiers.find((each) => each.identifier_type === type)?.identifier
  const person = [detail.contact?.firstName, detail.contact?.role].filter(Boolean).join(', ')
  const specialisms = namesOf(terms, detail.terms, 'specialism', lang).join(', ')
  const has = (taxonomy: NetworkTaxonomy) => (detail.terms[taxonomy]?.length ?? 0) > 0
  return [
    person !== '' && { label: texts.ask, value: person, lang: dutchOn(lang) },
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
