import { ownWords } from '../../domains/directory/views/description.ts'
import type { Lang } from '../../platform/i18n.ts'
import { dutchOn } from '../../ui/dutch.ts'
import { LargePrintNote } from '../../ui/large-print.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Prose } from '../../ui/prose.tsx'
import type { Named } from '../people/load.ts'
import { PeopleForOffer } from '../people/people-sections.tsx'
import { Foot, type Shared, ThreeDoors } from './foot.tsx'
import { GettingThere } from './getting-there.tsx'
import { Keep } from './keep.tsx'
import type { OfferData } from './load.ts'
import { OfferKey } from './offer-key.tsx'
import { Ask, ForWhom, HowIn, Times } from './offer-sections.tsx'
import { MoreOfSame, Nearby } from './related.tsx'
import type { When } from './when.ts'

interface Props {
  lang: Lang
  data: OfferData
  /** Whom one can ask about it. */
  people: Named | null
  when: When
  today: string
  /** Number of the people of this site; null when there is none. */
  sitePhone: string | null
  shared: Shared
  /** Ids of what stands on the list of this browser. */
  kept: ReadonlySet<string>
  /** In large letters, for paper. */
  paper: boolean
}

/** One thing on offer: what decides first, then for whom, how, when, where and whom to ask. */
export function OfferPage({ lang, data, people, when, today, sitePhone, shared, kept, paper }: Props) {
  const { detail, places, terms, areas, quickLeave } = data
  const [place] = places
  const told = ownWords(detail.description, detail.name)
  return (
    <>
      {paper ? <LargePrintNote lang={lang} backHref={shared.path} /> : null}
      <div class="weefsel-supply__top weefsel-supply__top--offer">
        <PageHeader title={detail.name} titleLang={dutchOn(lang)} />
        <OfferKey
          lang={lang}
          offer={detail}
          places={places}
          areaName={areas.at(-1)?.name}
          when={when}
          today={today}
          sitePhone={sitePhone}
        />
        <div class="weefsel-stack">
          {told ? <Prose text={told} lang={dutchOn(lang)} lead links /> : null}
          <Keep
            lang={lang}
            item={{ kind: 'offer', id: detail.id }}
            shared={shared}
            kept={kept}
            quickLeave={quickLeave}
            paper={paper}
          />
        </div>
      </div>
      <div class="weefsel-columns">
        <ForWhom lang={lang} offer={detail} terms={terms} />
        <HowIn lang={lang} offer={detail} terms={terms} />
        <Times
          lang={lang}
          offer={detail}
          when={when}
          calendarOf={quickLeave || paper ? null : (areas.at(-1) ?? null)}
        />
        {place ? <GettingThere lang={lang} place={place} terms={terms} /> : null}
        <Ask lang={lang} offer={detail} />
      </div>
      {people ? <PeopleForOffer lang={lang} data={people} today={today} /> : null}
      {paper ? null : (
        <div class="weefsel-beside">
          {detail.organization ? (
            <MoreOfSame
              lang={lang}
              organization={detail.organization}
              offers={data.more}
              count={data.moreCount}
            />
          ) : null}
          <Nearby lang={lang} offers={data.nearby} />
        </div>
      )}
      {paper ? null : (
        <ThreeDoors
          lang={lang}
          areaCode={areas.at(-1)?.code ?? ''}
          about={{ kind: 'service', id: detail.id }}
        />
      )}
      <Foot
        lang={lang}
        checks={data.checks}
        source={detail.source}
        shared={quickLeave ? null : shared}
        paper={paper}
      />
    </>
  )
}
