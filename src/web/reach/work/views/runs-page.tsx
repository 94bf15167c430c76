import { percentOf, type Run } from '../../../../domains/reach/index.ts'
import { formatDate, inLang, type Lang } from '../../../../platform/i18n.ts'
import { Button } from '../../../../ui/button.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Form } from '../../../../ui/form.tsx'
import { Heading } from '../../../../ui/heading.tsx'
import { Link } from '../../../../ui/link.tsx'
import { LinkList } from '../../../../ui/link-list.tsx'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { Table } from '../../../../ui/table.tsx'
import { reachPaths } from '../../paths.ts'
import { planPaths } from '../../plans/paths.ts'
import type { WorkTexts } from '../texts.nl.ts'

interface Props {
  lang: Lang
  texts: WorkTexts
  /** The newest first. */
  runs: readonly Run[]
  /** The one that is being computed; null when none is. */
  busy: Run | null
  today: string
}

/** How a run stands, in a few words. */
export function stateOf(texts: WorkTexts, run: Run): string {
  const { states } = texts.runs
  if (run.publication) return states.published(run.publication.name)
  return run.outcome === null ? states.busy(percentOf(run)) : states[run.outcome]
}

/** Every computation, the button for a new one, and what to do first when there is nothing. */
export function RunsPage({ lang, texts, runs, busy, today }: Props) {
  const words = texts.runs
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      {busy ? (
        <p class="nl-paragraph">
          <Link href={inLang(lang, reachPaths.run(busy.number))}>{words.busy(busy.number)}</Link>
        </p>
      ) : (
        <Form action={inLang(lang, reachPaths.runs)}>
          <p class="nl-paragraph">{words.askLead(formatDate(lang, today))}</p>
          <Button>{words.ask}</Button>
        </Form>
      )}
      {runs.length === 0 ? (
        <Empty lang={lang} title={words.none} ideas={words.first}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <section class="weefsel-stack">
          <Heading level={2}>{words.all}</Heading>
          <Table
            lang={lang}
            id="berekeningen"
            caption={words.all}
            quiet
            stacked
            columns={words.columns.map((label) => ({ label }))}
            rows={runs.map((run) => [
              <Link href={inLang(lang, reachPaths.run(run.number))} key={run.number}>
                {texts.run.title(run.number)}
              </Link>,
              formatDate(lang, run.onDay),
              words.roles[run.role],
              stateOf(texts, run),
            ])}
          />
        </section>
      )}
      <LinkList
        items={[
          { href: inLang(lang, reachPaths.norms), label: words.norms },
          { href: inLang(lang, planPaths.list), label: words.plans },
          { href: inLang(lang, reachPaths.public), label: words.look },
          { href: inLang(lang, reachPaths.explain), label: words.explain },
        ]}
      />
    </>
  )
}
