import { claimPaths } from '../../domains/claims/index.ts'
import { type PlaceCard, placePath } from '../../domains/directory/index.ts'
import { ownWords } from '../../domains/directory/views/description.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { Actions } from '../../ui/action-link.tsx'
import { Panel } from '../../ui/card.tsx'
import { Door, Doors } from '../../ui/door.tsx'
import { dutchOn } from '../../ui/dutch.ts'
import { Heading } from '../../ui/heading.tsx'
import { LargePrintNote } from '../../ui/large-print.tsx'
import { LinkList } from '../../ui/link-list.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Prose } from '../../ui/prose.tsx'
import { en as claimEn } from '../claims/texts.en.ts'
import { nl as claimNl } from '../claims/texts.nl.ts'
import { Foot, type Shared, ThreeDoors } from './foot.tsx'
import { Keep } from './keep.tsx'
import type { OrganizationData } from './load.ts'
import { OfferList } from './offer-list.tsx'
import { actions, facts } from './organization-facts.tsx'
import { namesOf } from './terms.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  data: OrganizationData
  shared: Shared
  /** Ids of what stands on the list of this browser. */
  kept: ReadonlySet<string>
  /** In large letters, for paper. */
  paper: boolean
  page: number
}

/** One organisation: what it does, how to reach it, where it is and what it has on offer. */
export function OrganizationPage({ lang, data, shared, kept, paper, page }: Props) {
  const { detail, offers, areas, quickLeave, terms } = data
  const texts = { nl, en }[lang]
  const told = ownWords(detail.description, detail.name)
  const [branch] = namesOf(terms, detail.terms, 'branch', lang)
  return (
    <>
      {paper ? <LargePrintNote lang={lang} backHref={shared.path} /> : null}
      <div class="weefsel-supply__top">
        <PageHeader title={detail.name} titleLang={dutchOn(lang)} kicker={branch ?? texts.organization} />
        <div class="weefsel-stack">
          <Actions items={actions(data, texts)} />
          <Panel facts={facts(data, lang, texts)} />
        </div>
        <div class="weefsel-stack">
          {told ? <Prose text={told} lang={dutchOn(lang)} lead links /> : null}
          <Keep
            lang={lang}
            item={{ kind: 'organization', id: detail.id }}
            shared={shared}
            kept={kept}
            quickLeave={quickLeave}
            paper={paper}
          />
        </div>
      </div>
      <Places lang={lang} places={data.places} />
      <OfferList
        lang={lang}
        title={texts.offers}
        none={texts.noOffers}
        offers={offers}
        on="organization"
        page={page}
        path={shared.path}
      />
      {paper ? null : (
        <ThreeDoors
          lang={lang}
          areaCode={areas.at(-1)?.code ?? ''}
          about={{ kind: 'organization', id: detail.id }}
        />
      )}
      {paper ? null : <Mine lang={lang} id={detail.id} />}
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

/** For who belongs to it: look after what is said here. */
function Mine({ lang, id }: { lang: Lang; id: string }) {
  const texts = { nl: claimNl, en: claimEn }[lang]
  return (
    <div class="weefsel-no-print">
      <Doors label={texts.door}>
        <Door href={inLang(lang, claimPaths.ask(id))} title={texts.door} text={texts.doorText} />
      </Doors>
    </div>
  )
}

function Places({ lang, places }: { lang: Lang; places: readonly PlaceCard[] }) {
  const texts = { nl, en }[lang]
  return (
    <section>
      <Heading level={2}>{texts.places}</Heading>
      {places.length === 0 ? <p class="nl-paragraph">{texts.noPlace}</p> : null}
      {places.length > 0 ? (
        <LinkList
          items={places.map((place) => ({
            href: inLang(lang, placePath(place.id)),
            label: place.name,
            lang: dutchOn(lang),
            note: place.confidential ? texts.confidentialTitle : place.address,
          }))}
        />
      ) : null}
    </section>
  )
}
