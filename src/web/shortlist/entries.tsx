import { organizationPath } from '../../domains/directory/index.ts'
import { OfferCardView } from '../../domains/directory/views/offer-card.tsx'
import { PlaceCardView } from '../../domains/directory/views/place-card.tsx'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { dutchOn } from '../../ui/dutch.ts'
import type { Entry } from './load.ts'
import { listPath } from './paths.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  entries: readonly Entry[]
  /** Whether things can be taken off here. */
  own?: boolean | undefined
}

/** What is on a list, as cards with everything that decides: enough on paper too. */
export function Entries({ lang, entries, own }: Props) {
  return (
    <ol class="weefsel-shortlist">
      {entries.map((entry) => (
        <li key={`${entry.item.kind} ${entry.item.id}`}>
          <EntryCard lang={lang} entry={entry} />
          {own ? <TakeOff lang={lang} entry={entry} /> : null}
        </li>
      ))}
    </ol>
  )
}

function nameOf({ offer, place, organization }: Entry): string | null {
  return offer?.name ?? place?.name ?? organization?.name ?? null
}

function EntryCard({ lang, entry }: { lang: Lang; entry: Entry }) {
  const { offer, place, organization } = entry
  if (offer) return <OfferCardView lang={lang} level={2} offer={offer} />
  if (place) return <PlaceCardView lang={lang} level={2} place={place} />
  if (organization) {
    return (
      <Card
        title={organization.name}
        titleLang={dutchOn(lang)}
        level={2}
        href={inLang(lang, organizationPath(organization.id))}
      >
        <p class="nl-paragraph" lang={dutchOn(lang)}>
          {organization.description}
        </p>
      </Card>
    )
  }
  return <Card title={{ nl, en }[lang].noLonger} level={2} />
}

function TakeOff({ lang, entry }: { lang: Lang; entry: Entry }) {
  const texts = { nl, en }[lang]
  return (
    <form class="weefsel-keep weefsel-no-print" action={`${listPath(lang)}/eraf`} method="post" novalidate>
      <Button look="secondary" name="ding" value={`${entry.item.kind}:${entry.item.id}`}>
        {texts.take}
        <span class="weefsel-hidden" lang={nameOf(entry) ? dutchOn(lang) : undefined}>
          : {nameOf(entry) ?? texts.noLonger}
        </span>
      </Button>
    </form>
  )
}
