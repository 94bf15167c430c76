import type { Lang } from '../../../platform/i18n.ts'
import { Heading } from '../../../ui/heading.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import type { Texts } from '../texts.nl.ts'

interface PaperLetterProps {
  lang: Lang
  texts: Texts['letter']
  /** Of the organisation. */
  name: string
  address: string
  site: string
  phone: string | null
  code: string
  /** Days in words. */
  today: string
  until: string
}

/** A letter on one sheet of A4. */
export function PaperLetter(props: PaperLetterProps) {
  const { texts, name, address, site, phone, code, today, until } = props
  return (
    <>
      <div class="weefsel-no-print">
        <PageHeader title={texts.title} lead={texts.print} />
      </div>
      <div class="weefsel-letter" lang={props.lang}>
        <address class="weefsel-letter__address">
          {[name, ...address.split(', ')].map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
        <p>{today}</p>
        <Heading level={2}>{texts.subject(site)}</Heading>
        <p>{texts.hello}</p>
        <p>{texts.asked(site, name)}</p>
        <p>{texts.give}</p>
        <p class="weefsel-letter__code">{code.replace(/(\d{4})(\d{4})/, '$1 $2')}</p>
        <p>{texts.until(until)}</p>
        <p>{texts.refuse}</p>
        {phone ? <p>{texts.call(phone)}</p> : null}
        <p>
          {texts.bye}
          <br />
          {site}
        </p>
      </div>
    </>
  )
}
