import { type OfferCard, offerPath, placePath } from '../../../../domains/directory/index.ts'
import type { Term } from '../../../../domains/taxonomy/index.ts'
import { formatList, inLang, type Lang } from '../../../../platform/i18n.ts'
import { Details } from '../../../../ui/details.tsx'
import { dutchOn } from '../../../../ui/dutch.ts'
import { Heading } from '../../../../ui/heading.tsx'
import { Link } from '../../../../ui/link.tsx'
import type { Touched, TouchedPlace } from '../touched.ts'
import { textsOf } from './effect-words.ts'
import { Owners } from './owners.tsx'
import { Voices } from './voices.tsx'

/** Things on offer that stand there at once; the others are one press away. */
const FIRST = 8

interface Props {
  lang: Lang
  touched: Touched
  domains: readonly Term[]
}

/** Whom and what a plan touches: what is there, whose it is, who lives there, what they said. Before any number. */
export function TouchedSection({ lang, touched, domains }: Props) {
  const { touched: texts } = textsOf(lang)
  const { places, organizations, near, buurten, wijken } = touched
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{texts.title}</Heading>
      <p class="nl-paragraph">{texts.lead}</p>
      <div class="weefsel-beside">
        <div class="weefsel-stack">
          {places.map((place) => (
            <Place lang={lang} place={place} key={place.id} />
          ))}
          <Near lang={lang} near={near} />
          <div class="weefsel-stack">
            <Heading level={3}>{texts.buurten}</Heading>
            <p class="nl-paragraph">
              {buurten.length > 0
                ? texts.buurtenText(
                    formatList(
                      lang,
                      buurten.map(({ name }) => name),
                    ),
                  )
                : texts.buurtenNone}
            </p>
          </div>
        </div>
        <div class="weefsel-stack">
          {places.length + near.length > 0 ? <Owners lang={lang} organizations={organizations} /> : null}
          {wijken.length > 0 ? (
            <div class="weefsel-stack">
              <Heading level={3}>{texts.voices}</Heading>
              <p class="nl-paragraph">{texts.voicesLead}</p>
              <ul class="weefsel-list">
                {wijken.map((wijk) => (
                  <li key={wijk.area.code}>
                    <Voices {...{ lang, wijk, domains }} />
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
        </div>
      </div>
    </section>
  )
}

/** What there is already where something comes. */
function Near({ lang, near }: { lang: Lang; near: Touched['near'] }) {
  if (near.length === 0) return null
  return (
    <div class="weefsel-stack">
      <Heading level={3}>{textsOf(lang).touched.near}</Heading>
      <ul class="weefsel-list">
        {near.map(({ key, offer, place, name, placeName }) => (
          <li lang={dutchOn(lang)} key={key}>
            <Link href={inLang(lang, offer ? offerPath(offer) : placePath(place))}>{name}</Link>
            {name === placeName ? '' : ` (${placeName})`}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Place({ lang, place: { id, name, offers } }: { lang: Lang; place: TouchedPlace }) {
  const { touched: texts } = textsOf(lang)
  return (
    <div class="weefsel-stack">
      <Heading level={3}>
        {texts.places}:{' '}
        {id ? (
          <Link href={inLang(lang, placePath(id))} lang={dutchOn(lang)}>
            {name}
          </Link>
        ) : (
          name
        )}
      </Heading>
      {offers.length > 0 ? (
        <Offers lang={lang} offers={offers.slice(0, FIRST)} />
      ) : (
        <p class="nl-paragraph">{texts.placeEmpty}</p>
      )}
      {offers.length > FIRST ? (
        <Details summary={texts.more(offers.length - FIRST)}>
          {/* By name only: a page may not be too heavy for a phone, and the page of the place has them whole. */}
          <p class="nl-paragraph" lang={dutchOn(lang)}>
            {offers
              .slice(FIRST)
              .map(({ name }) => name)
              .join(' · ')}
          </p>
        </Details>
      ) : null}
    </div>
  )
}

function Offers({ lang, offers }: { lang: Lang; offers: readonly OfferCard[] }) {
  return (
    <ul class="weefsel-list">
      {offers.map((offer) => (
        <li key={offer.id}>
          <Offer lang={lang} offer={offer} />
        </li>
      ))}
    </ul>
  )
}

/** What is on there, of whom, and whom to ask for. */
function Offer({ lang, offer }: { lang: Lang; offer: OfferCard }) {
  const { touched: texts } = textsOf(lang)
  const { id, name, organization, contact, phone } = offer
  const who = [contact?.firstName, contact?.role].filter(Boolean).join(', ')
  return (
    <>
      <Link href={inLang(lang, offerPath(id))} lang={dutchOn(lang)}>
        {name}
      </Link>
      {organization ? (
        <>
          {' – '}
          <span lang={dutchOn(lang)}>{organization.name}</span>
        </>
      ) : null}
      {who ? (
        <>
          , {texts.contact} <span lang={dutchOn(lang)}>{who}</span>
        </>
      ) : null}
      {phone ? (
        <>
          , <span class="weefsel-plan__phone">{phone}</span>
        </>
      ) : null}
    </>
  )
}
