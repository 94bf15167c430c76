import { type Sample, type SampleItem, sampleEn, sampleNl } from '../../../domains/freshness/index.ts'
import { formatDate, inLang, type Lang } from '../../../platform/i18n.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { dutchOn } from '../../../ui/dutch.ts'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Table } from '../../../ui/table.tsx'
import { itemPaths } from '../../items/paths.ts'
import { qualityPaths } from '../paths.ts'
import { en } from '../texts.en.ts'
import { nl } from '../texts.nl.ts'

interface SampleProps {
  lang: Lang
  sample: Sample
  items: readonly SampleItem[]
  /** Whom to call; null when there is nobody left today. */
  next: number | null
  /** The one that was just recorded. */
  recorded?: SampleItem | undefined
}

/** That something was recorded, with the way back to it. */
export function Recorded({ lang, sample, recorded }: Pick<SampleProps, 'lang' | 'sample' | 'recorded'>) {
  const { item } = { nl, en }[lang]
  if (!recorded) return null
  return (
    <Notice tone="good">
      <p>
        {item.recorded(recorded.position, recorded.name)}{' '}
        <Link href={inLang(lang, qualityPaths.item(sample.number, recorded.position))}>{item.correct}</Link>
      </p>
      {recorded.last?.outcome === 'wrong' ? (
        <p>
          <Link href={inLang(lang, itemPaths.item(recorded.kind, recorded.id))}>{item.edit}</Link>
        </p>
      ) : null}
    </Notice>
  )
}

/** One sample: whom to call now, and everything that was drawn with what was heard. Prints as a list. */
export function SamplePage({ lang, sample, items, next, recorded }: SampleProps) {
  const { sample: texts, samples } = { nl, en }[lang]
  const called = items.filter(({ last }) => last !== null).length
  const unreached = items.some(({ last }) => last?.outcome === 'unreachable')
  return (
    <>
      <Recorded lang={lang} sample={sample} recorded={recorded} />
      <PageHeader
        title={texts.title(sample.number)}
        lead={texts.lead}
        facts={[
          { label: texts.progress, value: samples.called(called, items.length) },
          { label: texts.drawn, value: formatDate(lang, sample.drawnOn) },
          { label: texts.from, value: texts.fromText(sample.offers, sample.places) },
          { label: texts.seed, value: String(sample.seed) },
        ]}
      />
      {next === null ? (
        <p class="nl-paragraph">{called === items.length && !unreached ? texts.done : texts.again}</p>
      ) : (
        <p>
          <ButtonLink href={inLang(lang, qualityPaths.item(sample.number, next))}>
            {texts.next(next)}
          </ButtonLink>
        </p>
      )}
      <Drawn lang={lang} sample={sample} items={items} />
    </>
  )
}

function Drawn({ lang, sample, items }: Pick<SampleProps, 'lang' | 'sample' | 'items'>) {
  const { sample: texts } = { nl, en }[lang]
  const { kinds, outcomes, fields } = { nl: sampleNl, en: sampleEn }[lang]
  return (
    <Table
      stacked
      lang={lang}
      id="getrokken"
      caption={texts.caption}
      columns={texts.columns.map((label) => ({ label }))}
      rows={items.map(({ position, name, kind, last }) => {
        const wrong = last?.fields.map((field) => fields[field].toLocaleLowerCase(lang)) ?? []
        return [
          <Link href={inLang(lang, qualityPaths.item(sample.number, position))} key={position}>
            {position}. <span lang={dutchOn(lang)}>{name}</span>
          </Link>,
          kinds[kind],
          last ? [outcomes[last.outcome], ...wrong].join(', ') : texts.open,
          last?.note ?? '',
        ]
      })}
    />
  )
}
