import type { ImportFile, ImportRun, ItemKind, RunReport } from '../../../domains/directory/index.ts'
import { formatNumber, inLang, type Lang } from '../../../platform/i18n.ts'
import type { ImportProblem } from '../../../platform/import/report.ts'
import { Button } from '../../../ui/button.tsx'
import { dutchOn } from '../../../ui/dutch.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Table } from '../../../ui/table.tsx'
import { publicPath } from '../../items/paths.ts'
import { importPaths } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'

interface OutcomeProps {
  lang: Lang
  texts: Texts['outcome']
  file: ImportFile
  run: ImportRun
  /** The first of them. */
  problems: readonly ImportProblem[]
  /** The first of what is new and looks like something on the map. */
  alike: readonly AlikeItem[]
}

/** A row, and what on the map it looks like. */
export interface AlikeItem {
  row: number
  kind: ItemKind
  id: string
  name: string
}

/** Notes and reasons are kept as they were written for who asked: perhaps in another language than this page. */
const spokenIn = ({ lang, run }: Pick<OutcomeProps, 'lang' | 'run'>) =>
  run.lang === lang ? undefined : run.lang

/** What came of a try, with the way on; or of the import itself, as a receipt. */
export function Outcome(props: OutcomeProps) {
  const { lang, texts, file, run } = props
  const { report } = run
  return (
    <section class="weefsel-stack">
      <Heading level={2}>{run.dryRun ? texts.tryTitle : texts.runTitle}</Heading>
      <How {...props} />
      {report ? <Counts lang={lang} texts={texts} report={report} /> : null}
      {report && report.notes.length > 0 ? (
        <Notice title={texts.notes} level={3}>
          <ul>
            {report.notes.map((note) => (
              <li key={note} lang={spokenIn(props)}>
                {note}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {report && report.problemCount > 0 ? <WhatIsWrong {...props} count={report.problemCount} /> : null}
      {props.alike.length > 0 && run.dryRun ? (
        <LooksLike {...props} all={report?.alike?.length ?? 0} />
      ) : null}
      {file.erasedAt ? null : <Onward {...props} />}
      {run.dryRun ? null : <Undo lang={lang} texts={texts} />}
    </section>
  )
}

/** What happened, in a sentence. */
function How({ texts, run }: OutcomeProps) {
  const { outcome, dryRun, report, attempts } = run
  if (outcome === 'broken') return <p class="nl-paragraph">{texts.broken}</p>
  if (outcome === 'refused') return <p class="nl-paragraph">{texts.refused}</p>
  if (outcome === 'stopped')
    return <p class="nl-paragraph">{dryRun ? texts.stoppedTry : texts.stopped(report?.read ?? 0)}</p>
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead">{dryRun ? texts.tryLead : texts.runLead}</p>
      {attempts > 1 && !dryRun ? <p class="nl-paragraph">{texts.again(attempts - 1)}</p> : null}
    </>
  )
}

function Counts({ lang, texts, report }: Pick<OutcomeProps, 'lang' | 'texts'> & { report: RunReport }) {
  const names = ['read', 'created', 'updated', 'unchanged', 'rejected'] as const
  const counts = names.map((name) => ({ label: texts[name], value: formatNumber(lang, report[name]) }))
  const kept = report.kept ? [{ label: texts.kept, value: formatNumber(lang, report.kept) }] : []
  return <Facts items={[...counts, ...kept]} look="row" />
}

function WhatIsWrong({ lang, texts, file, run, problems, count }: OutcomeProps & { count: number }) {
  if (file.erasedAt) return <p class="nl-paragraph">{texts.reportGone}</p>
  return (
    <>
      <Heading level={3}>{texts.problems}</Heading>
      <p class="nl-paragraph">{texts.problemsLead(problems.length, count)}</p>
      <Table
        stacked
        {...{ lang, id: 'problemen', caption: texts.problemsCaption, quiet: true }}
        columns={texts.problemColumns.map((label) => ({ label }))}
        rows={problems.map(({ row, column, reason }) => [
          row === 0 ? texts.whole : String(row),
          column,
          <span lang={spokenIn({ lang, run })} key="reason">
            {reason}
          </span>,
        ])}
      />
      <p class="nl-paragraph">
        <Link href={inLang(lang, importPaths.report(file.id))}>{texts.report}</Link>
      </p>
    </>
  )
}

/** In nobody’s way: whoever brought the list knows best. */
function LooksLike({ lang, texts, alike, all }: OutcomeProps & { all: number }) {
  return (
    <>
      <Heading level={3}>{texts.alike}</Heading>
      <p class="nl-paragraph">{texts.alikeLead(alike.length, all)}</p>
      <Table
        stacked
        {...{ lang, id: 'lijkt-op', caption: texts.alikeCaption, quiet: true }}
        columns={texts.alikeColumns.map((label) => ({ label }))}
        rows={alike.map(({ row, kind, id, name }) => [
          String(row),
          <Link href={inLang(lang, publicPath(kind, id))}>
            <span lang={dutchOn(lang)}>{name}</span>
          </Link>,
          texts.alikeKinds[kind],
        ])}
      />
    </>
  )
}

/** After a try: do it, or choose anew. After an import that was stopped: do the rest. */
function Onward({ lang, texts, file, run }: OutcomeProps) {
  const { created = 0, updated = 0 } = run.report ?? {}
  const toDo = run.outcome === 'whole' ? created + updated : 0
  const asks = run.dryRun && run.outcome === 'whole'
  return (
    <>
      {asks && toDo > 0 ? (
        <Form action={inLang(lang, importPaths.start(file.id))} hidden={{ proef: run.id }}>
          <Button>{texts.start(toDo)}</Button>
        </Form>
      ) : null}
      {asks && toDo === 0 ? <p class="nl-paragraph">{texts.nothing}</p> : null}
      <p class="nl-paragraph">
        <Link href={inLang(lang, importPaths.columns(file.id))}>{texts.change}</Link>
      </p>
    </>
  )
}

function Undo({ lang, texts }: Pick<OutcomeProps, 'lang' | 'texts'>) {
  return (
    <>
      <p class="nl-paragraph">
        <Link href={inLang(lang, '/zoeken')}>{texts.find}</Link>
      </p>
      <Heading level={3}>{texts.undoTitle}</Heading>
      <p class="nl-paragraph">{texts.undo}</p>
    </>
  )
}
