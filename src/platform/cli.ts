import { SingleBar } from 'cli-progress'
import type { Command } from 'commander'
import type { Database } from './db/database.ts'
import type { Tenant } from './db/tenants.ts'
import type { Lang } from './i18n.ts'
import { type ImportReport, isOnlyFiltered } from './import/report.ts'
import { en } from './import/texts.en.ts'
import { nl } from './import/texts.nl.ts'

/** 0: all done; 2: done, but something was refused; 1 is for bugs and a database that is away. */
export type ExitCode = 0 | 2

export interface Progress {
  update(done: number): void
  stop(): void
}

/** What a command gets: it opens nothing itself, prints nothing itself and never ends the process. */
export interface CliContext {
  db(): Promise<Database>
  tenant(): Promise<Tenant>
  lang: Lang
  /** Prints an object as one line of JSON, a text as it is, both to standard output. */
  out(value: object | string): void
  progress(total: number, label: string): Progress
  exitCode(code: ExitCode): void
}

const silent: Progress = { update: () => undefined, stop: () => undefined }

/** A bar on standard error when a person watches; nothing in a pipe, a job or a test. */
export function terminalProgress(total: number, label: string): Progress {
  if (!process.stderr.isTTY || total === 0) return silent
  const bar = new SingleBar({
    stream: process.stderr,
    clearOnComplete: true,
    format: `${label} {bar} {value}/{total}`,
  })
  bar.start(total, 0)
  return { update: (done) => bar.update(done), stop: () => bar.stop() }
}

/** Whoever reads may stop early (`| head`): then the rest is simply not said. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

function print(value: object | string): void {
  const { stdout } = process
  if (!stdout.listeners('error').includes(ignoreClosedPipe)) stdout.on('error', ignoreClosedPipe)
  stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value)}\n`)
}

/** Output to the terminal, and the exit code of this process when it ends by itself. */
export const terminal: Pick<CliContext, 'out' | 'progress' | 'exitCode'> = {
  out: print,
  progress: terminalProgress,
  exitCode: (code) => {
    process.exitCode = code
  },
}

/** The command of this name below `parent`; the first domain that asks makes it, so that several may share `import`. */
export function sharedCommand(parent: Command, name: string, description: string): Command {
  return (
    parent.commands.find((command) => command.name() === name) ??
    parent.command(name).description(description)
  )
}

/** Problems that a person still reads; a program gets all of them with `--json`. */
const SHOWN = 50

/** A report as lines for a person: the counts, at most 50 problems (what a filter left out is only counted), the notes. */
export function reportLines(report: ImportReport, lang: Lang): string[] {
  const texts = { nl, en }[lang]
  const { read, created, updated, unchanged, rejected, notes } = report
  const problems = report.problems.filter((problem) => !problem.filtered)
  const rest = problems.length - SHOWN
  return [
    texts.summary(read, created, updated, unchanged, rejected),
    ...problems.slice(0, SHOWN).map(({ row, column, reason }) => `  ${texts.problem(row, column, reason)}`),
    ...(rest > 0 ? [`  ${texts.more(rest)}`] : []),
    ...notes,
  ]
}

/**
 * Prints a report (`json`: one object with the counts, `problems` and `notes`) and sets the exit code: 2 when something was
 * refused that a person should look at, which a row that a filter left out is not.
 */
export function printReport(context: CliContext, report: ImportReport, json: boolean): void {
  context.out(json ? report : reportLines(report, context.lang).join('\n'))
  context.exitCode(isOnlyFiltered(report.problems) ? 0 : 2)
}
