import { formatDate, type Lang } from '../../../../platform/i18n.ts'
import { phoneHref } from '../../../../ui/link.tsx'
import { fieldsOf, type SampleItem } from '../sample.ts'
import { en } from '../texts.en.ts'
import { nl } from '../texts.nl.ts'

/** What the map says of an entry, in words; null when it is no longer on the map. */
export interface Said {
  organization: string | null
  stood: { times?: string; phone?: string; address?: string; cost?: string }
}

export interface CallSheetProps {
  lang: Lang
  number: number
  drawnOn: string
  items: readonly (SampleItem & { said: Said | null })[]
}

const LOOK = `body { font: 1rem/1.4 sans-serif; margin: 1rem auto; max-inline-size: 60rem; padding-inline: 1rem }
section { border-block-start: 1px solid; padding-block: 0.75rem; break-inside: avoid }
h2 { font-size: 1.1rem; margin: 0 }
p, ul { margin: 0.25rem 0; white-space: pre-line }
li { display: inline-block; list-style: none; margin-inline-end: 1.25rem }
ul { padding: 0 }
.line { border-block-end: 1px dotted; block-size: 1.75rem }`

/** A list to call with, on paper or on a screen: a document of its own, that needs nothing of the site. */
export function CallSheet({ lang, number, drawnOn, items }: CallSheetProps) {
  const { sheet } = { nl, en }[lang]
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{sheet.title(number)}</title>
        <style>{LOOK}</style>
      </head>
      <body>
        <h1>{sheet.title(number)}</h1>
        <p>{sheet.lead(items.length, formatDate(lang, drawnOn))}</p>
        <p>{sheet.ask}</p>
        {items.map((item) => (
          <Entry lang={lang} item={item} key={item.position} />
        ))}
      </body>
    </html>
  )
}

function Entry({ lang, item }: { lang: Lang; item: CallSheetProps['items'][number] }) {
  const { sheet, kinds, fields, outcomes } = { nl, en }[lang]
  const { position, name, kind, said } = item
  const { phone, times, address, cost } = said?.stood ?? {}
  return (
    <section>
      <h2>
        {position}. {name} ({kinds[kind]})
      </h2>
      <p>
        {sheet.phone}: {phone ? <a href={phoneHref(phone)}>{phone}</a> : sheet.none}
        {said?.organization ? ` – ${said.organization}` : ''}
      </p>
      <p>
        {sheet.says}: {[times, address, cost].filter(Boolean).join(' · ')}
      </p>
      <ul>
        <li>☐ {outcomes.ok}</li>
        <li>☐ {outcomes.unreachable}</li>
        <li>☐ {outcomes.wrong}:</li>
        {fieldsOf(kind).map((field) => (
          <li key={field}>☐ {fields[field]}</li>
        ))}
      </ul>
      <p class="line">{sheet.note}:</p>
    </section>
  )
}
