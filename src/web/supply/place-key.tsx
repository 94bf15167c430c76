import { organizationPath, type PlaceCard } from '../../domains/directory/index.ts'
import { inLang } from '../../platform/i18n.ts'
import { dutchOn } from '../../ui/dutch.ts'
import type { Fact } from '../../ui/facts.tsx'
import { KeyFacts } from '../../ui/key-facts.tsx'
import { Link } from '../../ui/link.tsx'
import { actionsOf, type KeyProps } from './key-words.ts'
import { lastingWords } from './paper.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** What decides about one place. */
export function PlaceKey(props: KeyProps & { place: PlaceCard }) {
  const { lang, place } = props
  const texts = { nl, en }[lang]
  const known = place.schedules.length > 0
  const words = known
    ? lastingWords(props, { manner: 'open', unknown: texts.noTimeSilent, now: texts.nowOpen })
    : {
        label: texts.where,
        first: place.confidential ? texts.confidentialTitle : (place.address ?? place.name),
      }
  const address = place.confidential ? texts.confidential : place.address
  const facts: Fact[] = [
    ...(address !== null && (known || place.confidential) ? [{ label: texts.where, value: address }] : []),
    ...(place.organization
      ? [
          {
            label: texts.about,
            value: (
              <Link href={inLang(lang, organizationPath(place.organization.id))} lang={dutchOn(lang)}>
                {place.organization.name}
              </Link>
            ),
          },
        ]
      : []),
  ]
  return (
    <KeyFacts {...words} facts={facts} actions={actionsOf(texts, place.phone, place, place.confidential)} />
  )
}
