import { type FreshItem, freshnessPaths, freshShare, percent } from '../../../domains/freshness/index.ts'
import { formatNumber, inLang, type Lang } from '../../../platform/i18n.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { type FiguresData, hiddenOf } from '../fresh-load.ts'
import { freshEn } from '../fresh-texts.en.ts'
import { freshNl } from '../fresh-texts.nl.ts'
import { qualityPaths } from '../paths.ts'
import { CountsTable, freshHref, kindNames, LOWEST, ShareBars } from './fresh-bars.tsx'
import { askedOf, Choices, FreshList } from './fresh-list.tsx'

interface FreshnessProps {
  lang: Lang
  data: FiguresData
  items: readonly FreshItem[]
  page: number
  pages: number
  /** Whether who looks may call. */
  calls: boolean
}

const textsOf = (lang: Lang) => ({ nl: freshNl, en: freshEn })[lang]

/** How fresh the map is, in figures and one by one; both of the same things. */
export function FreshnessPage(props: FreshnessProps) {
  const { lang, data, calls } = props
  const texts = textsOf(lang)
  const { total } = data.figures
  const share = freshShare(total)
  const number = (value: number) => formatNumber(lang, value)
  return (
    <>
      <PageHeader
        title={texts.title}
        lead={texts.lead}
        facts={[
          { label: texts.total, value: number(total.total) },
          { label: texts.fresh, value: number(total.fresh) },
          { label: texts.stale, value: number(total.stale) },
          { label: texts.never, value: number(total.never) },
          { label: texts.hidden, value: number(hiddenOf(data)) },
        ]}
      />
      <Choices lang={lang} data={data} />
      {share === null ? (
        <Empty lang={lang} title={texts.nothing}>
          <p>{texts.nothingText}</p>
        </Empty>
      ) : (
        <>
          {calls ? (
            <p class="nl-paragraph">
              <Link href={inLang(lang, freshnessPaths.calls)}>{texts.call}</Link>
            </p>
          ) : null}
          <Figures lang={lang} data={data} finding={texts.finding(percent(lang, share))} />
          <FreshList {...props} />
        </>
      )}
    </>
  )
}

function Figures({ lang, data, finding }: Pick<FreshnessProps, 'lang' | 'data'> & { finding: string }) {
  const texts = textsOf(lang)
  const { figures, wijken, themes } = data
  const asked = askedOf(data)
  const hrefOf = (name: string) => (key: string) =>
    freshHref(lang, qualityPaths.fresh, { ...asked, [name]: key })
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{finding}</Heading>
      <p class="nl-paragraph">{texts.several}</p>
      <ShareBars
        {...{ lang, id: 'per-wijk', title: texts.byWijk, label: texts.wijk, names: wijken }}
        counts={figures.byWijk}
        hrefOf={hrefOf('wijk')}
      />
      <ShareBars
        {...{ lang, id: 'per-thema', title: texts.byTheme, label: texts.theme, names: themes }}
        counts={figures.byTheme}
        hrefOf={hrefOf('thema')}
      />
      <ShareBars
        {...{ lang, id: 'per-soort', title: texts.byKind, label: texts.kind, names: kindNames(lang) }}
        counts={figures.byKind}
        hrefOf={hrefOf('soort')}
      />
      <CountsTable lang={lang} data={data} most={LOWEST} />
      <p class="nl-paragraph">{texts.hiddenNote}</p>
      <p class="nl-paragraph">
        <Link href={freshHref(lang, qualityPaths.freshFile, asked)}>{texts.file}</Link>
      </p>
    </section>
  )
}
