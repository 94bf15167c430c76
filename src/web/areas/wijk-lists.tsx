import type { Area } from '../../domains/areas/index.ts'
import { formatNumber, inLang, type Lang } from '../../platform/i18n.ts'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { Table } from '../../ui/table.tsx'
import { type Asked, choicePath } from './asked.ts'
import type { Overview, WijkRow } from './load.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  asked: Asked
  overview: Overview
  /** The municipalities to list. */
  shown: readonly Area[]
}

/** Per municipality its wijken in a table, and the way to the municipality as a whole. */
export function WijkLists({ lang, asked: { tell }, overview, shown }: Props) {
  const texts = { nl, en }[lang]
  const { peopleFrom, wijken } = overview
  return (
    <div class="weefsel-overview__lists">
      {shown.map(({ code, name }) => (
        <section key={code}>
          <Heading level={2}>{name}</Heading>
          <WijkTable
            lang={lang}
            tell={tell}
            municipality={name}
            id={`wijken-${code}`}
            rows={wijken.filter((row) => row.area.municipalityCode === code)}
          />
          <p class="nl-paragraph">
            <Link href={inLang(lang, choicePath(code, tell))}>
              {(tell ? texts.tellMunicipality : texts.municipalityPage)(name)}
            </Link>
          </p>
        </section>
      ))}
      {peopleFrom ? (
        <p class="nl-paragraph weefsel-overview__source">
          {texts.peopleFrom(peopleFrom.year, peopleFrom.publisher)}
        </p>
      ) : null}
    </div>
  )
}

interface TableProps {
  lang: Lang
  tell: Asked['tell']
  id: string
  municipality: string
  rows: readonly WijkRow[]
}

function WijkTable({ lang, tell, id, municipality, rows }: TableProps) {
  const { table } = { nl, en }[lang]
  return (
    <Table
      lang={lang}
      id={id}
      caption={table.caption(municipality)}
      quiet
      columns={[
        { label: table.name },
        { label: table.people, numeric: true },
        { label: table.places, numeric: true },
        { label: table.offers, numeric: true },
      ]}
      rows={rows.map(({ area, people, counts }) => [
        <Link key={area.code} href={inLang(lang, choicePath(area.code, tell))}>
          {area.name}
        </Link>,
        people === null ? table.unknown : formatNumber(lang, people),
        formatNumber(lang, counts.places),
        formatNumber(lang, counts.offers),
      ])}
    />
  )
}
