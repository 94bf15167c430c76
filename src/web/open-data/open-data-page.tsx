import type { Area } from '../../domains/areas/index.ts'
import type { SourceLine } from '../../domains/directory/index.ts'
import type { Term } from '../../domains/taxonomy/index.ts'
import { formatDate, inLang, type Lang } from '../../platform/i18n.ts'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Table } from '../../ui/table.tsx'
import { FileSection } from './file-section.tsx'
import { FILES } from './files.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

export interface OpenData {
  areas: readonly Area[]
  themes: readonly Term[]
  sources: readonly SourceLine[]
  /** What was chosen; null is everything. */
  area: Area | null
  theme: Term | null
}

interface Props {
  lang: Lang
  data: OpenData
}

/** What one may take, in which forms, and on which terms. */
export function OpenDataPage({ lang, data }: Props) {
  const texts = { nl, en }[lang]
  return (
    <>
      <PageHeader title={texts.title} lead={texts.lead} />
      <FileSection lang={lang} {...data} />
      <Forms lang={lang} />
      <Licence lang={lang} data={data} />
      <section>
        <Heading level={2}>{texts.absent.title}</Heading>
        <ul class="weefsel-list">
          {texts.absent.list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <Apis lang={lang} data={data} />
      <p class="nl-paragraph">{texts.wrong}</p>
    </>
  )
}

function Pairs({ pairs }: { pairs: readonly [string, string][] }) {
  return (
    <ul class="weefsel-list">
      {pairs.map(([name, about]) => (
        <li key={name}>
          <strong>{name}</strong>: {about}
        </li>
      ))}
    </ul>
  )
}

function Forms({ lang }: { lang: Lang }) {
  const { forms } = { nl, en }[lang]
  return (
    <section>
      <Heading level={2}>{forms.title}</Heading>
      <Pairs pairs={forms.list} />
      <p class="nl-paragraph">{forms.back}</p>
    </section>
  )
}

function Licence({ lang, data: { sources } }: Props) {
  const { licence } = { nl, en }[lang]
  const columns = Object.values(licence.columns).map((label) => ({ label }))
  const rows = sources.map(({ title, publisher, licence: terms, date }) => [
    title,
    publisher ?? licence.unknown,
    terms ?? licence.unknown,
    date ? formatDate(lang, date) : licence.unknown,
  ])
  return (
    <section>
      <Heading level={2}>{licence.title}</Heading>
      <p class="nl-paragraph">{licence.lead}</p>
      {rows.length > 0 ? (
        <Table lang={lang} id="bronnen" caption={licence.caption} columns={columns} rows={rows} />
      ) : (
        <p class="nl-paragraph">{licence.none}</p>
      )}
      <p class="nl-paragraph">{licence.figures}</p>
    </section>
  )
}

function Apis({ lang, data: { areas, area } }: Props) {
  const { apis } = { nl, en }[lang]
  const code = area?.code ?? areas.find(({ level }) => level === 'wijk')?.code ?? areas[0]?.code ?? ''
  return (
    <section>
      <Heading level={2}>{apis.title}</Heading>
      <p class="nl-paragraph">{apis.lead}</p>
      <ul class="weefsel-list">
        {apis.list.map(([name, about], index) => (
          <li key={name}>
            <strong>{name}</strong>: {about}{' '}
            <Link href={inLang(lang, `${FILES.bases[index]}/openapi.json`)}>
              {`${name}, ${apis.document}`}
            </Link>
          </li>
        ))}
      </ul>
      <Heading level={3}>{apis.examples}</Heading>
      <ul class="weefsel-list">
        {apis.ask.map(([about, path]) => (
          <li key={path}>
            {about}: <Link href={path.replace('{code}', code)}>{path.replace('{code}', code)}</Link>
          </li>
        ))}
      </ul>
      <p class="nl-paragraph">{apis.tip}</p>
    </section>
  )
}
