import { Command } from 'commander'
import type { CliContext, ExitCode } from '../src/platform/cli.ts'
import type { Database } from '../src/platform/db/database.ts'
import type { Tenant } from '../src/platform/db/tenants.ts'
import type { Lang } from '../src/platform/i18n.ts'

/** Where a command line runs. A command that asks for a database or a working area fails when there is none. */
export interface Here {
  db?: Database
  tenant?: Tenant
  lang?: Lang
}

/** What a command printed, one entry per `out`; the same as lines of text; and its exit code. */
export interface Said {
  printed: (object | string)[]
  text: string
  code: ExitCode
}

const asText = (value: object | string) => (typeof value === 'string' ? value : JSON.stringify(value))

/** Runs one command line, without the name of the program, of the commands that `register` adds. Dutch unless told. */
export async function commandLine(
  register: (program: Command, context: CliContext) => void,
  { db, tenant, lang = 'nl' }: Here,
  words: readonly string[],
): Promise<Said> {
  const printed: (object | string)[] = []
  let code: ExitCode = 0
  const context: CliContext = {
    db: async () => {
      if (!db) throw new Error('this command should not open a database')
      return db
    },
    tenant: async () => {
      if (!tenant) throw new Error('this command should not ask for a working area')
      return tenant
    },
    lang,
    out: (value) => void printed.push(value),
    progress: () => ({ update: () => undefined, stop: () => undefined }),
    exitCode: (given) => {
      code = given
    },
  }
  const program = new Command('weefsel').exitOverride().configureOutput({ writeErr: () => undefined })
  register(program, context)
  await program.parseAsync(words, { from: 'user' })
  return { printed, text: printed.map(asText).join('\n'), code }
}
