import { peopleEn, peopleNl, peopleOfPath } from '../../domains/people/index.ts'
import { PersonCards } from '../../domains/people/views/person-card.tsx'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import type { Named, PeopleOf } from './load.ts'

/** On the page of an area: who works there. Nothing when nobody shows themselves. */
export function PeopleOfArea({ lang, data, today }: { lang: Lang; data: PeopleOf; today: string }) {
  const texts = { nl: peopleNl, en: peopleEn }[lang]
  const { people, names, total, area } = data
  if (total === 0) return null
  return (
    <section aria-labelledby="mensen">
      <Heading level={2} id="mensen">
        {texts.ofArea}
      </Heading>
      {people.length > 0 ? <PersonCards lang={lang} people={people} names={names} today={today} /> : null}
      {total > people.length ? (
        <p class="nl-paragraph">
          <Link href={inLang(lang, peopleOfPath(area))}>{texts.ofAreaAll(total)}</Link>
        </p>
      ) : null}
    </section>
  )
}

/** On the page of something on offer: whom one can ask. */
export function PeopleForOffer({ lang, data, today }: { lang: Lang; data: Named; today: string }) {
  if (data.people.length === 0) return null
  return (
    <section>
      <Heading level={2}>{{ nl: peopleNl, en: peopleEn }[lang].ofOffer}</Heading>
      <PersonCards lang={lang} people={data.people} names={data.names} today={today} />
    </section>
  )
}

/** Among the results of a search: people of whom name, work or specialism was asked. */
export function PeopleFound({ lang, data, today }: { lang: Lang; data: Named; today: string }) {
  if (data.people.length === 0) return null
  return (
    <section aria-labelledby="gevonden-mensen">
      <Heading level={2} id="gevonden-mensen">
        {{ nl: peopleNl, en: peopleEn }[lang].found}
      </Heading>
      <PersonCards lang={lang} people={data.people} names={data.names} today={today} />
    </section>
  )
}
