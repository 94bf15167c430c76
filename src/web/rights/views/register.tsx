import { formatList, type Lang } from '../../../platform/i18n.ts'
import type { Purpose } from '../../../platform/purpose.ts'
import { Details } from '../../../ui/details.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Heading } from '../../../ui/heading.tsx'
import type { Texts } from '../texts.nl.ts'

interface RegisterProps {
  lang: Lang
  texts: Texts['register']
  purposes: readonly Purpose[]
}

/** The ground in plain words, and the letters of article 6 behind it; another law stands in the words themselves. */
function groundText(texts: Texts['register'], lang: Lang, { ground, grounds }: Purpose): string {
  const letters = grounds.filter((name) => name.startsWith('6.1.')).map((name) => name.slice(-1))
  return letters.length === 0 ? ground[lang] : `${ground[lang]} ${texts.law(formatList(lang, letters))}.`
}

/** Every purpose for which something of people is kept, in plain words. */
export function Register({ lang, texts, purposes }: RegisterProps) {
  return (
    <section id="register">
      <Heading level={2}>{texts.title}</Heading>
      <p class="nl-paragraph">{texts.lead}</p>
      {purposes.map((purpose) => (
        <Details summary={purpose.title[lang]} key={purpose.key}>
          <p class="nl-paragraph">{purpose.why[lang]}</p>
          <Facts
            items={[
              { label: texts.data, value: purpose.data[lang] },
              { label: texts.ground, value: groundText(texts, lang, purpose) },
              {
                label: texts.sees,
                value: formatList(
                  lang,
                  purpose.sees.map((who) => texts.roles[who]),
                ),
              },
              { label: texts.retention, value: purpose.retention[lang] },
            ]}
          />
        </Details>
      ))}
    </section>
  )
}
