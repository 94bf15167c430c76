import { findingLines, type Run, type Told, WAYS } from '../../../domains/reach/index.ts'
import { inLang, type Lang } from '../../../platform/i18n.ts'
import { Heading } from '../../../ui/heading.tsx'
import { LinkList } from '../../../ui/link-list.tsx'
import { askWherePath } from '../../areas/asked.ts'
import { qualityPaths } from '../../quality/paths.ts'
import { type Asked, reachHref } from '../asked.ts'
import { reachPaths } from '../paths.ts'
import { planPaths } from '../plans/paths.ts'
import { PublishedBy } from './about-run.tsx'
import { textsOf } from './words.ts'

interface Props {
  lang: Lang
  run: Run
  told: Told
  /** Whether this reader makes plans. */
  works: boolean
  /** What the address asks for, to take the same along. */
  asked: Partial<Asked>
}

/** Head and counts of the list of sentences: the page has them as its title. */
const SAID = 2

/** How we know: norm, means, doubts and sources in sentences, and ways to read more or take it along. */
export function How({ lang, run, told, works, asked }: Props) {
  const { how } = textsOf(lang)
  const api = `/api/v1/reach/runs/${run.number}`
  const { lifeDomain, groupKey, mode } = told.finding
  const query = new URLSearchParams({ domein: lifeDomain, groep: groupKey, manier: WAYS[mode] })
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{how.title}</Heading>
      <p class="nl-paragraph">{how.whole}</p>
      <ul class="weefsel-list">
        {findingLines(lang, told)
          .slice(SAID)
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      <PublishedBy lang={lang} run={run} />
      <p class="nl-paragraph">{how.human}</p>
      <LinkList
        items={[
          { href: inLang(lang, reachPaths.explain), label: how.explain },
          { href: inLang(lang, qualityPaths.public), label: how.quality },
          ...(works ? [{ href: inLang(lang, planPaths.list), label: how.plans }] : []),
          { href: inLang(lang, askWherePath('missing')), label: how.say },
        ]}
      />
      <div class="weefsel-stack weefsel-no-print">
        <Heading level={3}>{how.take}</Heading>
        <LinkList
          items={[
            { href: inLang(lang, reachHref(asked, reachPaths.file)), label: how.csv },
            ...(run.publication
              ? [
                  { href: `${api}/map?${query}`, label: how.geojson },
                  { href: api, label: how.api },
                ]
              : []),
          ]}
        />
        <p class="nl-paragraph">{how.print}</p>
      </div>
    </section>
  )
}
