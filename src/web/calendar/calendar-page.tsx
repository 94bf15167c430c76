import { type Area, areaPath } from '../../domains/areas/index.ts'
import type { Term } from '../../domains/taxonomy/index.ts'
import { inLang, type Lang } from '../../platform/i18n.ts'
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
  const calendars = [
    { label: texts.all, domain: undefined },
    ...lifeDomains.map((term) => ({ label: term.name[lang], domain: term.id })),
  ].map(({ label, domain }) => ({ label, path: inLang(lang, calendarFilePath(area.code, domain)) }))
  return (
    <>
      <PageHeader title={texts.title(area.name)} lead={texts.lead} />
      <section>
        <Heading level={2}>{texts.subscribe}</Heading>
        <p class="nl-paragraph">{texts.how}</p>
        <LinkList
          items={calendars.map(({ label, path }) => ({
            href: subscribeHref(origin, path),
            label,
            note: origin + path,
          }))}
        />
        <p class="nl-paragraph">{texts.privacy}</p>
      </section>
      <section>
        <Heading level={2}>{texts.download}</Heading>
        <p class="nl-paragraph">{texts.downloadHow}</p>
        <LinkList
          look="row"
          items={calendars.map(({ label, path }) => ({ href: path, label: texts.file(label) }))}
        />
      </section>
      <p class="nl-paragraph">
        <Link href={areaPath(lang, area.code)}>{texts.back(area.name)}</Link>
      </p>
    </>
  )
}
