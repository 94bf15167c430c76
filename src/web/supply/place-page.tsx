import type { AreaShape } from '../../domains/areas/index.ts'
import { ownWords } from '../../domains/directory/views/description.ts'
import { scheduleLines } from '../../domains/directory/views/schedule-text.ts'
import { termName } from '../../domains/taxonomy/index.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { dutchOn } from '../../ui/dutch.ts'
import { Heading } from '../../ui/heading.tsx'
import { LargePrintNote } from '../../ui/large-print.tsx'
import { Link } from '../../ui/link.tsx'
import { AreaMap } from '../../ui/map/area-map.tsx'
import { project } from '../../ui/map/project.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Prose } from '../../ui/prose.tsx'
import { Foot, type Shared, ThreeDoors } from './foot.tsx'
import { GettingThere } from './getting-there.tsx'
import { Keep } from './keep.tsx'
import { targetOf } from './links.ts'
import type { PlaceData } from './load.ts'
import { OfferList } from './offer-list.tsx'
import { Plain } from './offer-sections.tsx'
import { PlaceKey } from './place-key.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import type { When } from './when.ts'
import { holidayLines } from './when-text.ts'

interface Props {
  lang: Lang
  data: PlaceData
  /** The border of the wijk it lies in; undefined when nobody has drawn it. */
  shape: AreaShape | undefined
  when: When
  today: string
  shared: Shared
  /** Ids of what stands on the list of this browser. */
  kept: ReadonlySet<string>
  /** In large letters, for paper. */
  paper: boolean
  page: number
  /** For who makes plans: what would happen if this place closed. */
  closesHref: string | null
}

/** One place: whether it is open, how to get there, and what one can do there. */
export function PlacePage({ lang, data, shape, when, today, shared, kept, paper, page, closesHref }: Props) {
  const { card, terms, areas, offers, quickLeave } = data
  const texts = { nl, en }[lang]
  const told = ownWords(card.description, card.name)
  const typeName = card.placeType ? termName(terms.place_type, card.placeType, lang) : undefined
  return (
    <>
      {paper ? <LargePrintNote lang={lang} backHref={shared.path} /> : null}
      <div class="weefsel-supply__top">
        <PageHeader title={card.name} titleLang={dutchOn(lang)} kicker={typeName} />
        <PlaceKey lang={lang} place={card} when={when} today={today} />
        <div class="weefsel-stack">
          {told ? <Prose text={told} lang={dutchOn(lang)} lead links /> : null}
          <Keep
            lang={lang}
            item={{ kind: 'place', id: card.id }}
            shared={shared}
            kept={kept}
            quickLeave={quickLeave}
            paper={paper}
          />
        </div>
      </div>
      <div class="weefsel-columns">
        <OpeningHours lang={lang} data={data} when={when} />
        <GettingThere lang={lang} place={card} terms={terms} />
        {paper ? null : <PlaceMap lang={lang} data={data} shape={shape} />}
      </div>
      <OfferList
        lang={lang}
        title={texts.at}
        none={texts.nothingHere}
        offers={offers}
        on="place"
        page={page}
        path={shared.path}
      />
      {paper ? null : (
        <ThreeDoors
          lang={lang}
          areaCode={areas.at(-1)?.code ?? ''}
          about={{ kind: 'location', id: card.id }}
        />
      )}
      {closesHref && !paper ? (
        <p class="nl-paragraph weefsel-no-print">
          <Link href={inLang(lang, closesHref)}>{texts.whatIfCloses}</Link>
        </p>
      ) : null}
      <Foot
        lang={lang}
        checks={data.checks}
        source={null}
        shared={quickLeave ? null : shared}
        paper={paper}
      />
    </>
  )
}

function OpeningHours({ lang, data: { card }, when }: Pick<Props, 'lang' | 'data' | 'when'>) {
  if (card.schedules.length === 0) return null
  const holidays = holidayLines(lang, when.holidays, 'open')
  return (
    <section>
      <Heading level={2}>{{ nl, en }[lang].openingHours}</Heading>
      <Plain lines={scheduleLines(card.schedules, lang)} />
      {holidays.length > 0 ? <Plain lines={holidays} /> : null}
    </section>
  )
}

const WIDTH = 640

/** The wijk with one marker; nothing when the border or the point is not known or not to be shown. */
function PlaceMap({ lang, data: { card, areas }, shape }: Pick<Props, 'lang' | 'data' | 'shape'>) {
  const texts = { nl, en }[lang]
  const target = targetOf(card)
  const area = areas.at(-1)
  if (!shape || !target || !area) return null
  const { paths, point, width, height } = project([shape.shape], { width: WIDTH, maxHeight: 420 })
  return (
    <section class="weefsel-section weefsel-no-print">
      <Heading level={2}>{texts.map}</Heading>
      <AreaMap
        lang={lang}
        title={texts.mapTitle(card.name)}
        description={texts.mapText(area.name)}
        areas={[
          { code: area.code, name: area.name, path: paths[0] ?? '', tone: 1, approximate: shape.approximate },
        ]}
        markers={[
          { number: 1, ...point(target.longitude, target.latitude), label: card.name, lang: dutchOn(lang) },
        ]}
        width={width}
        height={height}
      />
    </section>
  )
}
