import { accuracyOf, percent, type Sample, sampleEn, sampleNl } from '../../../domains/freshness/index.ts'
import { formatDate, formatNumber, type Lang } from '../../../platform/i18n.ts'
import { Bars } from '../../../ui/chart/bars.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Table } from '../../../ui/table.tsx'
import type { FiguresData } from '../fresh-load.ts'
import { en } from '../texts.en.ts'
import { nl } from '../texts.nl.ts'
import { PublicFreshness } from './fresh-bars.tsx'

interface QualityProps {
  lang: Lang
  /** The newest first. */
  samples: readonly Sample[]
  fresh: FiguresData
}

/** How right the map is, as far as we called; what we do not know is said as plainly. */
export function QualityPage({ lang, samples, fresh }: QualityProps) {
  const { quality } = { nl, en }[lang]
  const latest = samples.find(({ tally }) => accuracyOf(tally).reached > 0)
  return (
    <>
      <PageHeader title={quality.title} lead={quality.lead} />
      {latest ? (
        <Latest lang={lang} sample={latest} />
      ) : (
        <Empty lang={lang} title={quality.unknown}>
          <p>{quality.unknownText}</p>
        </Empty>
      )}
      <PublicFreshness lang={lang} data={fresh} />
      {samples.length > 0 ? <History lang={lang} samples={samples} /> : null}
    </>
  )
}

function Latest({ lang, sample }: { lang: Lang; sample: Sample }) {
  const { quality } = { nl, en }[lang]
  const found = accuracyOf(sample.tally)
  const { reached, right, unreachable, left, share, interval, bounds } = found
  if (share === null || !interval || !bounds) return null
  const [own, low, high] = [share, interval.low, interval.high].map((each) => percent(lang, each))
  const worst = percent(lang, bounds.low)
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{quality.finding(own ?? '', low ?? '', high ?? '')}</Heading>
      {left > 0 ? (
        <Notice>
          <p>{quality.preliminary(left)}</p>
        </Notice>
      ) : null}
      <p class="nl-paragraph">{quality.explain(right, reached, sample.tally.drawn)}</p>
      <p class="nl-paragraph">{quality.interval(low ?? '', high ?? '')}</p>
      <p class="nl-paragraph">
        {unreachable > 0
          ? quality.unreachable(unreachable, worst, percent(lang, bounds.high))
          : quality.allReached}
      </p>
      <Wrong lang={lang} wrong={found.wrong} />
      <How lang={lang} sample={sample} />
    </section>
  )
}

function Wrong({ lang, wrong }: { lang: Lang; wrong: ReturnType<typeof accuracyOf>['wrong'] }) {
  const { quality } = { nl, en }[lang]
  const { fields } = { nl: sampleNl, en: sampleEn }[lang]
  if (wrong.length === 0) return <p class="nl-paragraph">{quality.noneWrong}</p>
  return (
    <Bars
      lang={lang}
      id="fout"
      title={quality.wrong}
      description={quality.wrongText}
      rows={wrong.map(({ field, count }) => ({ label: fields[field], value: count }))}
      columns={{ label: quality.wrong, value: quality.wrongColumn }}
    />
  )
}

function How({ lang, sample }: { lang: Lang; sample: Sample }) {
  const { quality } = { nl, en }[lang]
  const { drawnOn, lastOn, offers, places, seed, seedChosen } = sample
  return (
    <>
      <Heading level={3}>{quality.how}</Heading>
      <p class="nl-paragraph">
        {quality.drawn(formatDate(lang, drawnOn), offers, places, seed)}{' '}
        {lastOn ? quality.lastOn(formatDate(lang, lastOn)) : ''}
        {seedChosen ? ` ${quality.chosen}` : ''}
      </p>
      <p class="nl-paragraph">{quality.method}</p>
      <p class="nl-paragraph">{quality.limits}</p>
    </>
  )
}

function History({ lang, samples }: Pick<QualityProps, 'lang' | 'samples'>) {
  const { quality } = { nl, en }[lang]
  const numeric = [false, false, true, true, true, true]
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{quality.history}</Heading>
      <Table
        lang={lang}
        id="steekproeven"
        caption={quality.history}
        quiet
        columns={quality.columns.map((label, index) => ({ label, numeric: numeric[index] }))}
        rows={samples.map(({ number, drawnOn, tally }) => {
          const { reached, unreachable, share, interval } = accuracyOf(tally)
          const [low, high] = [interval?.low ?? 0, interval?.high ?? 0].map((each) => percent(lang, each))
          return [
            quality.number(number),
            formatDate(lang, drawnOn),
            quality.of(reached, tally.drawn),
            formatNumber(lang, unreachable),
            share === null ? quality.notYet : percent(lang, share),
            interval ? quality.between(low ?? '', high ?? '') : '',
          ]
        })}
      />
    </section>
  )
}
