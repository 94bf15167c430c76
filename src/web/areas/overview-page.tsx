import { areasPath } from '../../domains/areas/index.ts'
import { formatList, inLang, type Lang } from '../../platform/i18n.ts'
import { Empty } from '../../ui/empty.tsx'
import { Field } from '../../ui/field.tsx'
import { Filter } from '../../ui/filter.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { LinkList } from '../../ui/link-list.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { searchPath } from '../search/asked.ts'
import { type Asked, askWherePath, choicePath, tellWord } from './asked.ts'
import type { Overview } from './load.ts'
import { OverviewMap } from './overview-map.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { WijkLists } from './wijk-lists.tsx'

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
  const names = shown.map((each) => each.name)
  return (
    <>
      <PageHeader
        title={asked.tell ? texts.tell[asked.tell] : texts.title}
        lead={asked.tell ? texts.tellLead : texts.lead(formatList(lang, names))}
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
          <OverviewMap lang={lang} overview={overview} tell={asked.tell} />
        </div>
        <WijkLists lang={lang} asked={asked} overview={overview} shown={shown} />
      </div>
    </>
  )
}

function OverviewFilter({ lang, asked, overview: { municipalities } }: Props) {
  const { filter } = { nl, en }[lang]
  const chosen = asked.query !== '' || asked.municipality !== null
  const everything = asked.tell ? inLang(lang, askWherePath(asked.tell)) : areasPath(lang)
  return (
    <Filter
      lang={lang}
      label={filter.label}
      submit={filter.submit}
      look="row"
      action={areasPath(lang)}
      clearHref={chosen ? everything : undefined}
    >
      {asked.tell ? <input type="hidden" name="zeg" value={tellWord(asked.tell)} /> : null}
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
        {POSTCODE.test(asked.query) ? (
          <p>
            <Link href={inLang(lang, searchPath({ near: asked.query }))}>{texts.near(asked.query)}</Link>
          </p>
        ) : null}
        <p>{texts.nothingHelp}</p>
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
        items={hits.map((area) => ({
          href: inLang(lang, choicePath(area.code, asked.tell)),
          label: area.name,
          note: note(area),
        }))}
      />
    </section>
  )
}
