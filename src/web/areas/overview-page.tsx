import { areaPath, areasPath } from '../../domains/areas/index.ts'
import { formatList, formatNumber, type Lang } from '../../platform/i18n.ts'
import { Empty } from '../../ui/empty.tsx'
import { Field } from '../../ui/field.tsx'
import { Filter } from '../../ui/filter.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { LinkList } from '../../ui/link-list.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Table } from '../../ui/table.tsx'
import type { Asked } from './asked.ts'
import type { Overview, WijkRow } from './load.ts'
import { OverviewMap } from './overview-map.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const POSTCODE = /^\d{4}\s?[a-z]{0,2}$/i

interface Props {
  lang: Lang
  asked: Asked
  overview: Overview
}

/** All wijken of the working area as one map and, per municipality, one list: the same things, the same links. */
export function OverviewPage({ lang, asked, overview }: Props) {
  const texts = { nl, en }[lang]
  const { municipalities, wijken } = overview
  const shown = municipalities.filter((each) => !asked.municipality || each.code === asked.municipality)
  return (
    <>
      <PageHeader
        title={texts.title}
        lead={texts.lead(
          formatList(
            lang,
            shown.map((each) => each.name),
          ),
        )}
      />
      <OverviewFilter lang={lang} asked={asked} overview={overview} />
      {overview.hits ? <Hits lang={lang} asked={asked} overview={overview} /> : null}
      {wijken.length === 0 ? (
        <Empty lang={lang} title={texts.none}>
          <p>{texts.noneHelp}</p>
        </Empty>
      ) : null}
      <div class="weefsel-overview">
        <div class="weefsel-overview__map">
          <OverviewMap lang={lang} overview={overview} />
        </div>
        <div class="weefsel-overview__lists">
          {shown.map((municipality) => (
            <section key={municipality.code}>
              <Heading level={2}>{municipality.name}</Heading>
              <WijkTable
                lang={lang}
                municipality={municipality.name}
                id={`wijken-${municipality.code}`}
                rows={wijken.filter((row) => row.area.municipalityCode === municipality.code)}
              />
              <p class="nl-paragraph">
                <Link href={areaPath(lang, municipality.code)}>
                  {texts.municipalityPage(municipality.name)}
                </Link>
              </p>
            </section>
          ))}
        </div>
      </div>
    </>
  )
}

function OverviewFilter({ lang, asked, overview: { municipalities } }: Props) {
  const { filter } = { nl, en }[lang]
  const chosen = asked.query !== '' || asked.municipality !== null
  return (
    <Filter
      lang={lang}
      label={filter.label}
      action={areasPath(lang)}
      clearHref={chosen ? areasPath(lang) : undefined}
    >
      <Field kind="search" lang={lang} name="zoek" label={filter.query} value={asked.query} />
      {municipalities.length > 1 ? (
        <Field
          kind="select"
          lang={lang}
          name="gemeente"
          label={filter.municipality}
          value={asked.municipality ?? ''}
          empty={filter.all}
          options={municipalities.map((each) => ({ value: each.code, label: each.name }))}
        />
      ) : null}
    </Filter>
  )
}

function Hits({ lang, asked, overview }: Props) {
  const texts = { nl, en }[lang]
  const hits = overview.hits ?? []
  if (hits.length === 0) {
    return (
      <Empty lang={lang} title={texts.nothing(asked.query)}>
        <p>{POSTCODE.test(asked.query) ? texts.nothingPostcode : texts.nothingHelp}</p>
      </Empty>
    )
  }
  const names = new Map(
    [...overview.municipalities, ...overview.wijken.map((row) => row.area)].map((area) => [
      area.code,
      area.name,
    ]),
  )
  const note = (area: (typeof hits)[number]) => {
    if (area.level === 'municipality') return texts.municipality
    if (area.level === 'wijk') return texts.wijkIn(names.get(area.municipalityCode ?? '') ?? '')
    return texts.buurtIn(names.get(area.wijkCode ?? '') ?? '')
  }
  return (
    <section>
      <Heading level={2}>{texts.found(asked.query, hits.length)}</Heading>
      <LinkList
        items={hits.map((area) => ({ href: areaPath(lang, area.code), label: area.name, note: note(area) }))}
      />
    </section>
  )
}

function WijkTable({
  lang,
  id,
  municipality,
  rows,
}: {
  lang: Lang
  id: string
  municipality: string
  rows: readonly WijkRow[]
}) {
  const { table } = { nl, en }[lang]
  return (
    <Table
      lang={lang}
      id={id}
      caption={table.caption(municipality)}
      columns={[
        { label: table.name },
        { label: table.people, numeric: true },
        { label: table.places, numeric: true },
        { label: table.offers, numeric: true },
      ]}
      rows={rows.map(({ area, people, counts }) => [
        <Link key={area.code} href={areaPath(lang, area.code)}>
          {area.name}
        </Link>,
        people === null ? table.unknown : formatNumber(lang, people),
        formatNumber(lang, counts.places),
        formatNumber(lang, counts.offers),
      ])}
    />
  )
}
