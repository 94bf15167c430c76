import { type Area, areaPath } from '../../domains/areas/index.ts'
import type { Term } from '../../domains/taxonomy/index.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Link } from '../../ui/link.tsx'
import { LinkList } from '../../ui/link-list.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { calendarFilePath } from './paths.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Props {
  lang: Lang
  area: Area
  lifeDomains: readonly Term[]
  /** `https://weverland.example` */
  origin: string
}

/** `webcal:` is how calendar apps know that an address is to be followed, not to be downloaded once. */
function subscribeHref(origin: string, path: string): string {
  return `${origin.replace(/^https?:/, 'webcal:')}${path}`
}

/** The calendars of one area: everything, or one life domain, to follow or to download. */
export function CalendarPage({ lang, area, lifeDomains, origin }: Props) {
  const texts = { nl, en }[lang]
  const fileOf = (domain?: string) => inLang(lang, calendarFilePath(area.code, domain))
  const subjects = lifeDomains.map((term) => ({ label: term.name[lang], path: fileOf(term.id) }))
  const everything = { label: texts.all, path: fileOf() }
  return (
    <>
      <PageHeader title={texts.title(area.name)} lead={texts.lead} />
      <section>
        <Heading level={2}>{texts.subscribe}</Heading>
        <p class="nl-paragraph">{texts.how}</p>
        <p>
          <ButtonLink href={subscribeHref(origin, everything.path)}>{texts.followAll}</ButtonLink>
        </p>
        <p class="nl-paragraph">{texts.followOne}</p>
        <LinkList
          look="row"
          items={subjects.map(({ label, path }) => ({ href: subscribeHref(origin, path), label }))}
        />
        <Details summary={texts.byHand}>
          <p class="nl-paragraph">{texts.byHandHow}</p>
          <dl class="weefsel-addresses">
            {[everything, ...subjects].map(({ label, path }) => (
              <div key={path}>
                <dt>{label}</dt>
                <dd class="weefsel-share__address">{origin + path}</dd>
              </div>
            ))}
          </dl>
        </Details>
        <p class="nl-paragraph">{texts.privacy}</p>
      </section>
      <section>
        <Heading level={2}>{texts.download}</Heading>
        <p class="nl-paragraph">{texts.downloadHow}</p>
        <LinkList
          look="row"
          items={[everything, ...subjects].map(({ label, path }) => ({
            href: path,
            label: texts.file(label),
          }))}
        />
      </section>
      <p class="nl-paragraph">
        <Link href={areaPath(lang, area.code)}>{texts.back(area.name)}</Link>
      </p>
    </>
  )
}
