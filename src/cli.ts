import { Command, CommanderError } from 'commander'
import { register as demoCommands } from './demo-cli.ts'
import { register as userCommands } from './domains/accounts/cli.ts'
import { register as providerCommands } from './domains/accounts/provider/cli.ts'
import { areaCommands } from './domains/areas/cli.ts'
import { register as directoryCommands } from './domains/directory/cli.ts'
import { registerExport } from './domains/directory/export.cli.ts'
import { register as freshnessCommands } from './domains/freshness/cli.ts'
import { register as sampleCommands } from './domains/freshness/sample/cli.ts'
import { register as inboxCommands } from './domains/inbox/cli.ts'
import { register as peopleCommands } from './domains/people/cli.ts'
import { registerCells as reachCells } from './domains/reach/cells.cli.ts'
import { register as reachCommands } from './domains/reach/cli.ts'
import { registerDecide as reachDecisions } from './domains/reach/decide.cli.ts'
import { registerDistances as reachDistances } from './domains/reach/distances.cli.ts'
import { registerCompute } from './domains/reach/files/compute.cli.ts'
import { registerLocate } from './domains/reach/files/locate.cli.ts'
import { registerOptimise as reachOptimise } from './domains/reach/optimise.cli.ts'
import { registerPlans as reachPlans } from './domains/reach/plan.cli.ts'
import { registerShow as reachFindings } from './domains/reach/show.cli.ts'
import { register as termCommands } from './domains/taxonomy/cli.ts'
import { register as platformCommands } from './platform/admin/commands.ts'
import { en } from './platform/admin/texts.en.ts'
import { nl } from './platform/admin/texts.nl.ts'
import { register as logCommands } from './platform/audit/cli.ts'
import { register as backupCommands } from './platform/backup/cli.ts'
import { type CliContext, terminal } from './platform/cli.ts'
import { speak } from './platform/cli-speech.ts'
import { readConfig } from './platform/config.ts'
import { connectDatabase, type OpenDatabase, openDatabase } from './platform/db/open.ts'
import { listTenants } from './platform/db/tenants.ts'
import type { Lang } from './platform/i18n.ts'
import { createLog } from './platform/log.ts'
import { register as searchCommands } from './platform/search/cli.ts'
import { ledgerPath, leftOut, replays, wake } from './restoring.ts'
import { roleThings } from './web/role-things.ts'
import { subjectNow } from './web/subject.ts'

/** Something the person at the keyboard must mend: one line, exit code 2. */
class Refusal extends Error {}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Whether the database stopped or could not be reached: PostgreSQL's class 57P and 08, and the network's own words. */
function isDatabaseGone(error: unknown): boolean {
  const {
    code = '',
    message = '',
    syscall = '',
  } = error as { code?: string; message?: string; syscall?: string }
  return (
    /^(57P|08)|^ECONN|^EPIPE$/.test(code) ||
    (code === 'ENOENT' && syscall === 'connect') ||
    /Connection terminated|Connection ended|not queryable/.test(message)
  )
}

/** `WEEFSEL_LANG`, else the language of the terminal; Dutch when that says nothing of English. */
function languageOf(environment: NodeJS.ProcessEnv): Lang {
  const wish =
    environment.WEEFSEL_LANG || environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return wish.toLowerCase().startsWith('en') ? 'en' : 'nl'
}

const lang = languageOf(process.env)
const texts = { nl, en }[lang]
let opened: Promise<OpenDatabase> | undefined

const program = speak(new Command('weefsel'), lang)
  .description(texts.program)
  .option('--data <dir>', texts.data)
  .option('--tenant <id>', texts.tenantOption)
  .showHelpAfterError()

function configured() {
  const { data } = program.opts<{ data?: string }>()
  try {
    return readConfig({ ...process.env, ...(data ? { DATA_DIR: data } : {}) })
  } catch (error) {
    // A wrong setting is for the person at the keyboard to mend.
    throw new Refusal(messageOf(error))
  }
}

function settings() {
  const config = configured()
  return { config, log: createLog(config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL) }
}

function open(): Promise<OpenDatabase> {
  const { config, log } = settings()
  opened ??= openDatabase(config, log)
  return opened
}

/** As it is: a backup is made before an upgrade, and put back into a database that holds nothing yet. */
function connect(): Promise<OpenDatabase> {
  const { config, log } = settings()
  opened ??= connectDatabase(config, log)
  return opened
}

async function chosenTenant() {
  const { tenant: wanted } = program.opts<{ tenant?: string }>()
  const tenants = await listTenants((await open()).db)
  const found = wanted
    ? tenants.find((tenant) => tenant.id === wanted)
    : tenants.length === 1
      ? tenants[0]
      : undefined
  if (found) return found
  const known = tenants.map((tenant) => tenant.id).join(', ')
  if (tenants.length === 0) throw new Refusal(texts.noTenant)
  throw new Refusal(wanted ? texts.unknownTenant(wanted, known) : texts.whichTenant(known))
}

const context: CliContext = {
  ...terminal,
  lang,
  db: async () => (await open()).db,
  tenant: chosenTenant,
}

platformCommands(program, context, async () => (await open()).pool)
backupCommands(program, context, {
  ...{ connect, leftOut, wake, replays },
  ledger: () => ledgerPath(settings().config),
})
areaCommands.register(program, context)
directoryCommands(program, context)
registerExport(program, context)
freshnessCommands(program, context)
inboxCommands(program, context)
sampleCommands(program, context, subjectNow)
userCommands(program, context, roleThings)
providerCommands(program, context)
peopleCommands(program, context)
searchCommands(program, context)
logCommands(program, context)
demoCommands(program, context, open)
registerCompute(program, context)
registerLocate(program, context)
termCommands(program, context)
reachCommands(program, context)
reachFindings(program, context)
reachDecisions(program, context)
reachPlans(program, context)
reachOptimise(program, context)
reachCells(program, context)
reachDistances(program, context)

try {
  await program.parseAsync()
} catch (error) {
  // A command line that commander refuses was told already; help that was asked for is no fault.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    process.stderr.write(`weefsel: ${isDatabaseGone(error) ? texts.databaseGone : messageOf(error)}\n`)
    process.exitCode = error instanceof Refusal ? 2 : 1
  }
} finally {
  await opened?.then((database) => database.close()).catch(() => undefined)
}
