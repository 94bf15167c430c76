import { termName } from '../../domains/taxonomy/index.ts'
import { formatNumber, inLang, type Lang } from '../../platform/i18n.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Door, Doors } from '../../ui/door.tsx'
import { type Contact, Empty } from '../../ui/empty.tsx'
import { Heading } from '../../ui/heading.tsx'
import { WEAVES } from '../../ui/weave.tsx'
import { searchPath } from '../search/asked.ts'
import { type Neighbourhood, OFFERS_SHOWN, PLACES_SHOWN } from './load.ts'
import { OfferRows, PlaceRows } from './rows.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  data: Neighbourhood
  contact: Contact | undefined
}

/** What is on offer: the subjects as doors with their counts; each thing itself where there are few. */
export function OffersSection({ lang, data, contact }: Props) {
  const { area, offers, counts } = data
  const texts = { nl, en }[lang].offers
  return (
    <section aria-labelledby="aanbod">
      <Heading level={2} id="aanbod">
        {texts.title}
      </Heading>
      {counts.offers === 0 ? (
        <Empty lang={lang} title={texts.none(area.name)} level={3} ideas={texts.ideas} contact={contact} />
      ) : (
        <>
          <p class="nl-paragraph">{texts.byDomain}</p>
          <DomainDoors lang={lang} data={data} />
          {counts.offers > OFFERS_SHOWN ? null : <OfferRows lang={lang} offers={offers} />}
        </>
      )}
      {counts.offers > OFFERS_SHOWN ? (
        <p class="nl-paragraph weefsel-no-print">
          <ButtonLink
            look="secondary"
            href={inLang(lang, searchPath({ areas: [area.code], kinds: ['offer'] }))}
          >
            {texts.more(formatNumber(lang, counts.offers))}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  )
}

/** A door per life domain, with how much there is behind it; an empty one is shown too: that is a gap one can see. */
function DomainDoors({ lang, data: { area, counts, lifeDomains } }: { lang: Lang; data: Neighbourhood }) {
  const { found } = { nl, en }[lang].offers
  return (
    <Doors>
      {lifeDomains.map((term, index) => (
        <Door
          key={term.id}
          href={inLang(
            lang,
            searchPath({ areas: [area.code], kinds: ['offer'], facets: { life_domain: [term.id] } }),
          )}
          title={termName(lifeDomains, term.id, lang)}
          count={found(counts.byLifeDomain[term.id] ?? 0, (count) => formatNumber(lang, count))}
          weave={counts.byLifeDomain[term.id] ? WEAVES[index % WEAVES.length] : undefined}
        />
      ))}
    </Doors>
  )
}

/** Places, numbered as on the map. */
export function PlacesSection({ lang, data, contact }: Props) {
  const { area, places, counts, placeTypes } = data
  const texts = { nl, en }[lang].places
  return (
    <section aria-labelledby="plekken">
      <Heading level={2} id="plekken">
        {texts.title}
      </Heading>
      {places.length === 0 ? (
        <Empty lang={lang} title={texts.none(area.name)} level={3} ideas={texts.ideas} contact={contact} />
      ) : (
        <PlaceRows lang={lang} places={places} typeNameOf={(id) => termName(placeTypes, id, lang)} />
      )}
      {counts.places > PLACES_SHOWN ? (
        <p class="nl-paragraph weefsel-no-print">
          <ButtonLink
            look="secondary"
            href={inLang(lang, searchPath({ areas: [area.code], kinds: ['place'] }))}
          >
            {texts.more(counts.places)}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  )
}
