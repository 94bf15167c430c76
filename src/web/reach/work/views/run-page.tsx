import { type Finding, percentOf, type Run } from '../../../../domains/reach/index.ts'
import type { Term } from '../../../../domains/taxonomy/index.ts'
import { formatDate, inLang, type Lang } from '../../../../platform/i18n.ts'
import { Button, ButtonGroup, ButtonLink } from '../../../../ui/button.tsx'
import { dutchOn } from '../../../../ui/dutch.ts'
import { Form } from '../../../../ui/form.tsx'
import { Heading } from '../../../../ui/heading.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { Progress } from '../../../imports/views/parts.tsx'
import { reachPaths } from '../../paths.ts'
import type { WorkTexts } from '../texts.nl.ts'
import { stateOf } from './runs-page.tsx'
import { Summary } from './summary.tsx'

interface Props {
  lang: Lang
  texts: WorkTexts
  run: Run
  findings: readonly Finding[]
  domains: readonly Term[]
  /** The run that everybody sees. */
  published: Run | null
  /** Whether this reader may publish. */
  publishes: boolean
  /** The page does not refresh itself: somebody asked for that. */
  quiet: boolean
}

/** One computation: how far it is, why nothing came of it, or what came of it and what can be done with it. */
export function RunPage(props: Props) {
  const { lang, texts, run } = props
  const words = texts.run
  return (
    <>
      <PageHeader
        title={words.title(run.number)}
        lead={words.lead(formatDate(lang, run.onDay), stateOf(texts, run))}
      />
      {run.outcome === null ? <Busy {...props} /> : null}
      {run.problem ? (
        <Notice tone="attention" title={words.failed}>
          <p>{words.problems[run.problem]}</p>
        </Notice>
      ) : null}
      {run.outcome === 'cancelled' ? <p class="nl-paragraph">{words.cancelled}</p> : null}
      {run.outcome === 'done' ? <Done {...props} /> : null}
      <p class="nl-paragraph">
        <Link href={inLang(lang, reachPaths.runs)}>{words.back}</Link>
      </p>
    </>
  )
}

function Busy({ lang, texts, run, quiet }: Props) {
  const words = texts.run
  const here = inLang(lang, reachPaths.run(run.number))
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{words.busy}</Heading>
      <Progress done={run.done} total={run.total} label={words.busy}>
        {run.total === null ? words.queued : words.progress(percentOf(run))}
      </Progress>
      <p class="nl-paragraph">
        {quiet ? null : `${words.refreshes} `}
        <Link href={`${here}?stil`}>{quiet ? words.again : words.quiet}</Link>
      </p>
      {run.stopping ? (
        <p class="nl-paragraph">{words.stopping}</p>
      ) : (
        <Form action={inLang(lang, reachPaths.stop(run.number))}>
          <Button look="secondary">{words.stop}</Button>
        </Form>
      )}
    </section>
  )
}

function Done({ lang, texts, run, findings, domains, publishes }: Props) {
  const words = texts.run
  const { number, publication } = run
  const look = `${inLang(lang, reachPaths.public)}?run=${number}`
  const act = publication ? reachPaths.withdraw(number) : reachPaths.publish(number)
  return (
    <>
      {publication ? (
        <p class="nl-paragraph">
          {words.published(publication.name, formatDate(lang, publication.publishedAt))}{' '}
          <span lang={dutchOn(lang)}>{publication.reason}</span>
        </p>
      ) : null}
      <Summary {...{ lang, texts, findings, domains }} />
      <ButtonGroup>
        <ButtonLink href={look}>{words.look}</ButtonLink>
        {publishes ? (
          <ButtonLink look="secondary" href={inLang(lang, act)}>
            {publication ? words.withdraw : words.publish}
          </ButtonLink>
        ) : null}
      </ButtonGroup>
      {publishes || publication ? null : <p class="nl-paragraph">{words.whoPublishes}</p>}
    </>
  )
}
