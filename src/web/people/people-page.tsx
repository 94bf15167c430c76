import { peopleEn, peopleNl, peopleOfPath, peoplePath } from '../../domains/people/index.ts'
import { PersonCards } from '../../domains/people/views/person-card.tsx'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { type Contact, Empty } from '../../ui/empty.tsx'
import { Field } from '../../ui/field.tsx'
import { Filter } from '../../ui/filter.tsx'
import { Heading } from '../../ui/heading.tsx'
import { LinkList } from '../../ui/link-list.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import type { PeopleData, PeopleQuery, PeopleSlice } from './load.ts'
import { PeopleMap } from './people-map.tsx'

interface Props {
  lang: Lang
  data: PeopleData
  query: PeopleQuery
  shown: PeopleSlice
  today: string
  contact: Contact | undefined
}

function addressOf(lang: Lang, { area, specialism }: PeopleQuery, page: number): string {
  const asked = { ...(area ? { wijk: area } : {}), ...(specialism ? { thema: specialism } : {}) }
  const search = new URLSearchParams({ ...asked, ...(page > 1 ? { pagina: String(page) } : {}) })
  return inLang(lang, `${peoplePath}${search.size > 0 ? `?${search}` : ''}`)
}

/** Who is who: everybody who shows themselves here, by name, with the wijken as a map and as a list. */
export function PeoplePage({ lang, data, query, shown, today, contact }: Props) {
  const texts = { nl: peopleNl, en: peopleEn }[lang]
  const { area, names } = data
  const { people, total, page, pages } = shown
  return (
    <>
      <PageHeader title={texts.title} lead={area ? texts.leadOf(area.name) : texts.lead} />
      <Choice lang={lang} data={data} query={query} />
      <section aria-labelledby="mensen">
        <Heading level={2} id="mensen">
          {texts.count(total)}
        </Heading>
        {total === 0 ? (
          <Empty lang={lang} level={3} title={texts.empty} ideas={[texts.emptyIdea]} contact={contact} />
        ) : null}
        <PersonCards lang={lang} people={people} names={names} today={today} />
        <Pagination lang={lang} page={page} pages={pages} hrefOf={(to) => addressOf(lang, query, to)} />
      </section>
      <Wijken lang={lang} data={data} />
    </>
  )
}

function Choice({ lang, data, query }: Pick<Props, 'lang' | 'data' | 'query'>) {
  const texts = { nl: peopleNl, en: peopleEn }[lang]
  const areas = data.groups.flatMap(({ municipality, wijken }) => [
    { value: municipality.code, label: municipality.name },
    ...wijken.map((wijk) => ({ value: wijk.code, label: `${municipality.name}: ${wijk.name}` })),
  ])
  return (
    <Filter lang={lang} look="row" label={texts.filter} action={inLang(lang, peoplePath)} submit={texts.show}>
      <Field
        {...{ lang, kind: 'select', name: 'wijk', label: texts.area, empty: texts.everywhere }}
        value={query.area}
        options={areas}
      />
      <Field
        {...{ lang, kind: 'select', name: 'thema', label: texts.specialism, empty: texts.anything }}
        value={query.specialism}
        options={data.names.specialisms.map(({ id, name }) => ({ value: id, label: name[lang] }))}
      />
    </Filter>
  )
}

/** Of each municipality a map and the same as links. */
function Wijken({ lang, data }: Pick<Props, 'lang' | 'data'>) {
  const texts = { nl: peopleNl, en: peopleEn }[lang]
  return (
    <section aria-labelledby="per-wijk">
      <Heading level={2} id="per-wijk">
        {texts.inWijken}
      </Heading>
      {data.groups.map(({ municipality, wijken }) => (
        <section key={municipality.code}>
          <Heading level={3}>{municipality.name}</Heading>
          <div class="weefsel-beside">
            <PeopleMap
              {...{ lang, municipality, wijken, shapes: data.shapes, counts: data.counts }}
              chosen={data.area?.code}
            />
            <LinkList
              items={wijken.map(({ code, name }) => ({
                href: inLang(lang, peopleOfPath(code)),
                label: texts.perWijk(name, data.counts.get(code) ?? 0),
              }))}
            />
          </div>
        </section>
      ))}
    </section>
  )
}
