import {
  amountOf,
  type Best,
  type Finding,
  hoursLine,
  isUnknown,
  newPlacesLine,
  type Question,
  shownFinding,
} from '../../../../domains/reach/index.ts'
import { inLang, type Lang } from '../../../../platform/i18n.ts'
import type { Problems } from '../../../../platform/result.ts'
import { Button, ButtonGroup, ButtonLink } from '../../../../ui/button.tsx'
import { ErrorSummary } from '../../../../ui/error-summary.tsx'
import { Field } from '../../../../ui/field.tsx'
import { Heading } from '../../../../ui/heading.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { textsOf as reachTexts, scoreText } from '../../views/words.ts'
import type { Ground } from '../load.ts'
import { planPaths } from '../paths.ts'
import { type Change, MOST_CHANGES, MOST_LETTERS, type Sketch, sketchHref, sketchPairs } from '../sketch.ts'
import { SitesMap } from './effect-map.tsx'
import { questionLine, textsOf } from './effect-words.ts'
import { Hidden } from './hidden.tsx'
import { QuestionFields } from './question-fields.tsx'

/** As it was typed. `kind`: new places, or more hours at what is there. */
export interface TypedWish {
  kind: 'nieuw' | 'langer'
  count: string
  hours: string
}

interface WherePageProps {
  lang: Lang
  ground: Ground
  question: Question
  finding: Finding | null
  sketch: Sketch
  wish: TypedWish
  hours: number
  problems: Problems
  isAsked: boolean
  best: Best | null
}

const KINDS = ['nieuw', 'langer'] as const

/** Where new places or longer hours would add most of what is lacking; what comes out can be taken over in a sketch. */
export function WherePage(props: WherePageProps) {
  const { lang, ground, question, finding, sketch, wish, problems, isAsked, best } = props
  const { where } = textsOf(lang)
  const lacking = best && best.gapBefore > 0 ? best : null
  const field = (name: string, label: string, value: string) => (
    <Field {...{ lang, name, label, value, width: 'short' }} error={problems[name]} />
  )
  return (
    <>
      <ErrorSummary
        lang={lang}
        problems={Object.entries(problems).map(([name, message]) => ({ field: name, message }))}
      />
      <PageHeader title={where.title} lead={where.lead} />
      <form
        class="weefsel-filter weefsel-filter--wide weefsel-no-print"
        action={inLang(lang, planPaths.where)}
        method="get"
        aria-label={where.title}
        novalidate
      >
        <Hidden pairs={sketchPairs({ ...sketch, question: {} })} />
        <div class="weefsel-filter__fields">
          <QuestionFields {...{ lang, ground, question }} />
          <Field
            {...{ lang, kind: 'select', name: 'soort', label: where.kind, value: wish.kind, empty: null }}
            options={KINDS.map((kind) => ({ value: kind, label: where.kinds[kind] }))}
          />
          {field('aantal', where.count, wish.count)}
          {field('uren', where.hours, wish.hours)}
        </div>
        <ButtonGroup>
          <Button>{where.submit}</Button>
        </ButtonGroup>
      </form>
      {isAsked && finding && isUnknown(finding) ? (
        <Notice tone="attention">
          <p>{where.unknown}</p>
        </Notice>
      ) : null}
      {isAsked ? (
        lacking && lacking.sites.length > 0 ? (
          <Found {...props} best={lacking} />
        ) : (
          <p class="nl-paragraph">{lacking ? where.noSites : where.nothing}</p>
        )
      ) : null}
    </>
  )
}

/** What is enough here; null where nobody chose it and nothing is known. */
function normLine(lang: Lang, finding: Finding | null): string | null {
  const { norm = null, unit = 'hours', normId = null } = finding ? shownFinding(finding) : {}
  if (norm === null) return null
  if (normId !== null) return textsOf(lang).where.norm(amountOf(lang, unit, norm))
  const words = reachTexts(lang).norm
  return words.mean(words[unit](scoreText(lang, norm)))
}

/** Within this part of what is left, nothing better can be told apart from rounding. */
const EXACT = 1e-9

function Found({ lang, ground, question, finding, sketch, hours, best }: WherePageProps & { best: Best }) {
  const { where } = textsOf(lang)
  const { sites, gapBefore, gapAfter, least } = best
  const nameOf = (code: string) => ground.buurten.get(code)?.name ?? code
  const wijkOf = (code: string) => ground.wijken.get(ground.buurten.get(code)?.wijkCode ?? '')?.name ?? ''
  const titleOf = ({ name, buurt }: Best['sites'][number]) =>
    name === undefined ? where.siteName(nameOf(buurt)) : where.longerName(name).slice(0, MOST_LETTERS)
  const labelOf = ({ name, buurt }: Best['sites'][number]) => name ?? where.site(nameOf(buurt), wijkOf(buurt))
  const amount = (value: number) => amountOf(lang, 'hours', value)
  const changes = sites.map(
    (site): Change => ({
      ...{ kind: 'add', point: { x: site.x, y: site.y }, hours: Math.round(hours * 10) / 10 },
      ...{ domains: [question.domain], title: titleOf(site) },
    }),
  )
  const all = { ...sketch, question, changes: [...sketch.changes, ...changes].slice(0, MOST_CHANGES) }
  const isProven = gapAfter - least <= EXACT * Math.max(1, gapBefore)
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{where.found(sites.length)}</Heading>
      <p class="nl-paragraph">
        {[
          questionLine({ lang, ground, question }),
          normLine(lang, finding),
          ...(finding ? hoursLine(lang, finding) : []),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {sketch.changes.length > 0 ? <p class="nl-paragraph">{where.withSketch}</p> : null}
      <ol class="weefsel-list weefsel-plan__changes">
        {sites.map((site) => (
          <li key={`${site.x} ${site.y} ${site.name}`}>{labelOf(site)}</li>
        ))}
      </ol>
      <SitesMap
        {...{ lang, ground, title: where.title }}
        sites={sites.map((site) => ({ x: site.x, y: site.y, label: labelOf(site) }))}
      />
      <p class="nl-paragraph">{where.result(amount(gapBefore), amount(gapAfter))}</p>
      <p class="nl-paragraph">{isProven ? where.proven : where.bound(amount(gapAfter - least))}</p>
      {newPlacesLine(lang, question.mode, best.byRoad).map((line) => (
        <p class="nl-paragraph" key={line}>
          {line}
        </p>
      ))}
      <ButtonGroup>
        <ButtonLink href={inLang(lang, sketchHref(planPaths.sketch, all))}>{where.take}</ButtonLink>
      </ButtonGroup>
      <p class="nl-paragraph">{where.takeText}</p>
    </section>
  )
}
