import type { CliContext } from '../../../platform/cli.ts'
import { en } from '../../../platform/import/texts.en.ts'
import { nl } from '../../../platform/import/texts.nl.ts'
import type { FileProblems } from './read-files.ts'

/** Problems that a person still reads; a program gets all of them with `--json`. */
const SHOWN = 50

/** Tells what is wrong with the files, and ends with code 2. */
export function refuseFiles(context: CliContext, problems: FileProblems, json = false): void {
  context.exitCode(2)
  if (json) {
    context.out({ problems })
    return
  }
  const texts = { nl, en }[context.lang]
  const lines = Object.entries(problems).flatMap(([file, all]) =>
    all.map(({ row, column, reason }) => `${file}: ${texts.problem(row, column, reason)}`),
  )
  const rest = lines.length - SHOWN
  context.out([...lines.slice(0, SHOWN), ...(rest > 0 ? [texts.more(rest)] : [])].join('\n'))
}
