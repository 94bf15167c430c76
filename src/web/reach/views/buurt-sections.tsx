import { inboxPaths } from '../../../domains/inbox/index.ts'
import type { Why } from '../../../domains/reach/index.ts'
import { formatList, formatNumber, inLang, type Lang } from '../../../platform/i18n.ts'
import { ButtonGroup, ButtonLink } from '../../../ui/button.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { qualityPaths } from '../../quality/paths.ts'
import type { BuurtView, DomainLine } from '../buurt-load.ts'
import { textsOf } from './words.ts'

/** Why nothing is said of some parts of life: how much of the map was looked at, and how much that should be. */
export function NotKnown({
  lang,
  lines,
  works,
}: {
  lang: Lang
  lines: readonly DomainLine[]
  works: boolean
}) {
  const { buurt, how } = textsOf(lang)
  const unknown = lines.filter(({ result }) => result.why !== null)
  const [first] = unknown
  if (!first) return null
  const named = (why: Why) =>
    unknown.filter(({ result }) => result.why === why).map(({ domain }) => domain.name[lang].toLowerCase())
  const stale = unknown.filter(({ result }) => result.why === 'freshness')
  const wijk = first.result.wijkCode
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{buurt.unknownTitle}</Heading>
      {stale.length > 0 ? (
        <>
          <p class="nl-paragraph">{buurt.freshRule}</p>
          <ul class="weefsel-list">
            {stale.map((line) => (
              <li key={line.domain.id}>
                <Stale lang={lang} line={line} />
                {works ? (
                  <>
                    {' '}
                    <Link href={inLang(lang, `${qualityPaths.fresh}?wijk=${wijk}&thema=${line.domain.id}`)}>
                      {buurt.which(line.domain.name[lang])}
                    </Link>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {named('people').length > 0 ? (
        <p class="nl-paragraph">{buurt.noPeople(formatList(lang, named('people')))}</p>
      ) : null}
      {named('nothing').length > 0 ? (
        <p class="nl-paragraph">{buurt.nothing(formatList(lang, named('nothing')))}</p>
      ) : null}
      {named('place').length > 0 ? <p class="nl-paragraph">{buurt.noPlace}</p> : null}
      <p class="nl-paragraph">
        <Link href={inLang(lang, qualityPaths.public)}>{how.quality}</Link>
      </p>
    </section>
  )
}

function Stale({ lang, line: { domain, fresh } }: { lang: Lang; line: DomainLine }) {
  const { buurt } = textsOf(lang)
  const name = domain.name[lang]
  if (!fresh || fresh.offers === 0) return <>{buurt.noOffers(name)}</>
  const [of, seen] = [formatNumber(lang, fresh.offers), formatNumber(lang, fresh.fresh)]
  return <>{fresh.byWijk ? buurt.freshWijk(name, seen, of) : buurt.fresh(name, seen, of)}</>
}

/** What residents of the wijk said about the same: in tens, and nothing of what few said. */
export function Voices({ lang, view }: { lang: Lang; view: BuurtView }) {
  const { buurt } = textsOf(lang)
  const { lines, offered, wijk, area } = view
  const missed = lines.filter((line) => line.missed !== null)
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{buurt.voices}</Heading>
      <p class="nl-paragraph">{buurt.voicesLead(wijk?.name ?? area.name)}</p>
      {missed.length === 0 && offered === null ? (
        <p class="nl-paragraph">{buurt.voicesNone}</p>
      ) : (
        <ul class="weefsel-list">
          {missed.map(({ domain, missed: count }) => (
            <li key={domain.id}>{buurt.missed(formatNumber(lang, count ?? 0), domain.name[lang])}</li>
          ))}
          {offered === null ? null : <li>{buurt.offered(formatNumber(lang, offered))}</li>}
        </ul>
      )}
      <ButtonGroup>
        <ButtonLink href={inLang(lang, inboxPaths.send(area.code, 'missing'))}>{buurt.sayMissing}</ButtonLink>
        <ButtonLink look="secondary" href={inLang(lang, inboxPaths.send(area.code, 'offer'))}>
          {buurt.sayOffer}
        </ButtonLink>
      </ButtonGroup>
    </section>
  )
}
