import {
  areaPath,
  COUNTRY,
  type Paragraph,
  portrait,
  type Remark,
  type Sentence,
  strengthsFirst,
} from '../../domains/areas/index.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { Empty } from '../../ui/empty.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { reachHref } from '../reach/asked.ts'
import { reachPaths } from '../reach/paths.ts'
import type { Neighbourhood } from './load.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  data: Neighbourhood
}

/** What the figures are compared with: the municipality (unless this is one) and the country. */
export function comparedWith({ area, municipality, figures }: Neighbourhood) {
  const none = new Map()
  return {
    area: { name: area.name, figures: figures.get(area.code) ?? none },
    municipality:
      municipality.code === area.code
        ? null
        : { name: municipality.name, figures: figures.get(municipality.code) ?? none },
    country: figures.get(COUNTRY) ?? null,
  }
}

/** Who lives here, in sentences made from figures; each with its year and source. */
export function PortraitSection({ lang, data }: Props) {
  const texts = { nl, en }[lang].figures
  const paragraphs = portrait(lang, comparedWith(data))
  return (
    <section aria-labelledby="cijfers">
      <Heading level={2} id="cijfers">
        {texts.title}
      </Heading>
      {paragraphs.length === 0 ? (
        <Empty lang={lang} title={texts.none(data.area.name)} level={3}>
          <p>{texts.unknownYet}</p>
        </Empty>
      ) : null}
      {paragraphs.map((paragraph) => (
        <PortraitParagraph paragraph={paragraph} key={paragraph.id} />
      ))}
    </section>
  )
}

function PortraitParagraph({ paragraph }: { paragraph: Paragraph }) {
  return (
    <div class="weefsel-portrait">
      <Heading level={3} look={4}>
        {paragraph.title}
      </Heading>
      {bySource(paragraph.sentences).map((sentences) => (
        <p class="nl-paragraph" key={sentences[0]?.indicatorId}>
          {sentences.map((sentence) => sentence.text).join(' ')} <Source sentence={sentences[0]} />
        </p>
      ))}
    </div>
  )
}

/** Neighbouring sentences of one year and source together, so that these are said once. */
function bySource(sentences: readonly Sentence[]): Sentence[][] {
  const groups: Sentence[][] = []
  for (const sentence of sentences) {
    const last = groups.at(-1)
    const same = last?.[0]?.year === sentence.year && last[0].source === sentence.source
    if (last && same) last.push(sentence)
    else groups.push([sentence])
  }
  return groups
}

function Source({ sentence }: { sentence: Sentence | undefined }) {
  if (!sentence) return null
  return (
    <small class="weefsel-portrait__source">
      {sentence.year}, {sentence.source}
    </small>
  )
}

/** What people here can reach: the page of a buurt, or its buurten side by side. */
const reachOf = ({ level, code }: Neighbourhood['area']) =>
  level === 'buurt' ? reachPaths.buurt(code) : reachHref({ within: code })

/** Strengths first, then what asks for attention, then every figure in a table. */
export function BalanceSection({ lang, data }: Props) {
  const texts = { nl, en }[lang].figures
  const { strengths, attention } = strengthsFirst(lang, comparedWith(data))
  const known = data.figures.get(data.area.code)?.size ?? 0
  if (known === 0) return null
  return (
    <div class="weefsel-stack">
      <div class="weefsel-beside">
        <section>
          <Heading level={2} id="sterk">
            {texts.strengths}
          </Heading>
          <Reasons reasons={strengths} none={texts.strengthsNone} />
        </section>
        <section>
          <Heading level={2}>{texts.attention}</Heading>
          <Reasons reasons={attention} none={texts.attentionNone} />
        </section>
      </div>
      <p class="nl-paragraph">
        <Link href={`${areaPath(lang, data.area.code)}/cijfers`}>{texts.table(data.area.name)}</Link>
      </p>
      {data.reach ? (
        <p class="nl-paragraph">
          <Link href={inLang(lang, reachOf(data.area))}>{texts.reach(data.area.name)}</Link>
        </p>
      ) : null}
    </div>
  )
}

function Reasons({ reasons, none }: { reasons: readonly Remark[]; none: string }) {
  if (reasons.length === 0) return <p class="nl-paragraph">{none}</p>
  return (
    <ul class="weefsel-portrait__sentences">
      {reasons.map((reason) => (
        <SentenceLine key={reason.indicatorId} sentence={reason} />
      ))}
    </ul>
  )
}

function SentenceLine({ sentence }: { sentence: Sentence }) {
  return (
    <li>
      {sentence.text} <Source sentence={sentence} />
    </li>
  )
}
