/**
 * Runs every check and every test in order: `bin/test`. A step that passes takes one line, one that fails shows all it
 * said, one that cannot run here says so loudly. The last line is exactly "N passed, N failed, N skipped".
 */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type EmbeddedServer, startTemporary } from '../src/platform/db/embedded.ts'
import { add, type Counts, countsOfTap, none, summary } from './test-counts.ts'
import { allTests, journeyTests, onEveryServer, plugTests } from './test-files.ts'
import { installMissing, missing, roomyFolder } from './test-machine.ts'

type Outcome = Counts & { output: string }
type Step = { name: string; about: string; run(): Promise<Outcome> }

const root = dirname(import.meta.dirname)
const work = mkdtempSync(join(roomyFolder(), 'weefsel-'))
// As root the servers run as nobody, who must be able to enter.
chmodSync(work, 0o755)
const loader = ['--import', join(root, 'tools/tsx.ts')]
const stepTimeout = 30 * 60_000
/** A processor is never idle with two, and the timing of what is killed still holds; three took longer. */
const LANES = 2

function command(
  words: string[],
  env: Record<string, string> = {},
): Promise<{ well: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', TMPDIR: work, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: stepTimeout,
    })
    const parts: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part))
    child.on('close', (code, signal) => {
      if (signal)
        parts.push(Buffer.from(`\nended by ${signal}, after at most ${stepTimeout / 60_000} minutes\n`))
      resolve({ well: code === 0, output: Buffer.concat(parts).toString() })
    })
  })
}

/** One check is one test. */
async function check(words: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const { well, output } = await command(words, env)
  return { passed: well ? 1 : 0, failed: well ? 0 : 1, skipped: 0, output }
}

const program = (name: string) => join(root, 'node_modules/.bin', name)

async function nodeTests(files: string[], env: Record<string, string>): Promise<Outcome> {
  const tap = join(work, `${randomUUID()}.tap`)
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${tap}`],
  ]
  const flags = ['--test', '--test-isolation=none', '--test-timeout=180000', ...reporters]
  const { well, output } = await command([...loader, ...flags, ...files], env)
  const text = globSync(tap).length > 0 ? readFileSync(tap, 'utf8') : ''
  return { ...countsOfTap(text, well), output }
}

let server: Promise<EmbeddedServer> | undefined
let oldServer: EmbeddedServer | undefined
/** The server of this run; started by the first step that needs it. */
async function serverEnv(): Promise<Record<string, string>> {
  server ??= startTemporary({ dir: join(work, 'pg18') })
  return { WEEFSEL_TEST_URL: (await server).url, WEEFSEL_TEST_SERVER: 'embedded' }
}

const lacking = (name: string, why: string): Outcome => ({
  ...none,
  skipped: 1,
  output: `SKIPPED, ${name} is not installed: ${why}. bin/test --install installs it (Debian, as root).`,
})

/** These two look for what they need when they begin: it may have been installed since. */
async function onPostgres15(): Promise<Outcome> {
  const { hasPostgres15, startPostgres15 } = await import('../test/postgres15.ts')
  if (!hasPostgres15) return lacking('postgresql-15', 'nothing was tried on the oldest PostgreSQL we promise')
  oldServer = await startPostgres15(join(work, 'pg15'))
  return nodeTests(onEveryServer(), { WEEFSEL_TEST_URL: oldServer.url, WEEFSEL_TEST_SERVER: 'pg15' })
}

async function journeys(): Promise<Outcome> {
  const { hasBrowser } = await import('../test/journeys/browser.ts')
  if (!hasBrowser) return lacking('chromium', 'no journey was walked, no page was judged by axe')
  return nodeTests(journeyTests(), await serverEnv())
}

/** The quick ones; the first takes as long as all others together. */
const checks: Step[] = [
  { name: 'types', about: 'TypeScript', run: () => check([program('tsc'), '-p', '.', '--pretty', 'false']) },
  {
    name: 'biome',
    about: 'form and lint',
    run: () => check([program('biome'), 'check', '--error-on-warnings', '.']),
  },
  {
    name: 'stylelint',
    about: 'styles',
    run: () => check([program('stylelint'), 'src/**/*.css', 'themes/**/*.css']),
  },
  { name: 'layers', about: 'arrows between files', run: () => check(['tools/check-layers.ts']) },
  { name: 'knip', about: 'what nobody uses', run: () => check([program('knip'), '--no-progress']) },
  { name: 'budgets', about: 'lengths, tests beside, licences', run: () => check(['tools/check-budgets.ts']) },
  {
    name: 'generated',
    about: 'schema.sql, tables.ts, routes.txt, OpenAPI documents are fresh',
    run: async () => check([...loader, 'tools/generate.ts', '--check'], await serverEnv()),
  },
  { name: 'build', about: 'what bin/start runs', run: () => check(['tools/build.ts']) },
]

/** The slow ones, the slowest first: the last to begin is the shortest to wait for. */
const runs: Step[] = [
  { name: 'journeys', about: 'a browser, with and without script, and axe', run: journeys },
  {
    name: 'tests',
    about: 'unit, page, contract and database tests on PostgreSQL 18',
    run: async () => nodeTests(allTests(), await serverEnv()),
  },
  {
    name: 'plug',
    about: 'the real site, killed and cut off at the worst moments',
    run: async () => nodeTests(plugTests(), await serverEnv()),
  },
  { name: 'pg15', about: 'the database tests again on PostgreSQL 15', run: onPostgres15 },
]

const help = `bin/test [--only STEP ...] [--list] [--install] [--help]
  --only STEP  run this step only; may be repeated
  --list       name the steps
  --install    first apt-get install what is missing (also done when CI=true)`

function report({ name }: Step, outcome: Outcome, seconds: number): void {
  const sign = outcome.failed > 0 ? '✖' : outcome.skipped > 0 && outcome.passed === 0 ? '!' : '✔'
  const time = `${seconds.toFixed(1)} s`.padStart(8)
  console.log(`${sign} ${name.padEnd(10)} ${time}  ${summary(outcome)}`)
  if (sign !== '✔') console.log(outcome.output.trim().replace(/^/gm, '    '))
}

async function runStep(step: Step): Promise<Outcome> {
  const begin = performance.now()
  const outcome = await step.run().catch(
    (error: unknown): Outcome => ({
      ...none,
      failed: 1,
      output: error instanceof Error ? `${error.stack}` : String(error),
    }),
  )
  report(step, outcome, (performance.now() - begin) / 1000)
  return outcome
}

/** So many beside each other, in this order: who is ready takes the next. */
async function atATime<T>(lanes: number, work: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  const left = [...work]
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) await run(next)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

async function cleanUp(): Promise<void> {
  await oldServer?.stop()
  await (await server?.catch(() => undefined))?.stop()
  rmSync(work, { recursive: true, force: true })
}

function install(): void {
  const wanted = missing()
  if (wanted.length === 0) return
  console.log(`installing ${wanted.join(', ')} …`)
  const said = installMissing()
  if (missing().length > 0) console.log(`NOT INSTALLED: ${missing().join(', ')}\n${said.trim()}`)
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      list: { type: 'boolean', default: false },
      install: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const all = [...checks, ...runs]
  const names = all.map(({ name }) => name)
  const unknown = values.only.filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new Error(`no step "${unknown.join(', ')}"; there are: ${names.join(', ')}`)
  if (values.help || values.list) {
    const list = all.map(({ name, about }) => `  ${name.padEnd(10)} ${about}`)
    console.log([...(values.help ? [help, 'Steps:'] : []), ...list].join('\n'))
    return 0
  }
  if (values.install || process.env.CI === 'true') install()
  let total = none
  const wanted = ({ name }: Step) => values.only.length === 0 || values.only.includes(name)
  for (const steps of [checks, runs])
    await atATime(LANES, steps.filter(wanted), async (step) => {
      const outcome = await runStep(step)
      total = add(total, outcome)
    })
  console.log(summary(total))
  return total.failed > 0 ? 1 : 0
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void cleanUp().finally(() => process.exit(130)))
}
try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
} finally {
  await cleanUp()
}
