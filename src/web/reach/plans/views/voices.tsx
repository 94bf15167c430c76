import { areaPath } from '../../../../domains/areas/index.ts'
import { type Term, termName } from '../../../../domains/taxonomy/index.ts'
import { formatList, formatNumber, type Lang } from '../../../../platform/i18n.ts'
import { Link } from '../../../../ui/link.tsx'
import type { TouchedWijk } from '../touched.ts'
import { textsOf } from './effect-words.ts'

/** What residents of a wijk said, in tens; few or none is said as such. */
export function Voices({ lang, wijk, domains }: { lang: Lang; wijk: TouchedWijk; domains: readonly Term[] }) {
  const { touched: texts } = textsOf(lang)
  const { area, messages, missed } = wijk
  const say = (count: number) => formatNumber(lang, count)
  const about = missed.map(({ domain, count }) =>
    texts.missedAbout(say(count), `“${termName(domains, domain, lang)}”`),
  )
  const sent = messages?.sent
  const parts = [
    ...(sent && sent.missing > 0 ? [[texts.missing(say(sent.missing)), ...about].join(', ')] : []),
    ...(sent && sent.wrong > 0 ? [texts.wrong(say(sent.wrong))] : []),
    ...(sent && sent.offer > 0 ? [texts.offer(say(sent.offer))] : []),
  ]
  if (parts.length === 0) return <>{texts.voicesNone(area.name)}</>
  return (
    <>
      <Link href={areaPath(lang, area.code)}>{area.name}</Link>: {formatList(lang, parts)}.
    </>
  )
}
