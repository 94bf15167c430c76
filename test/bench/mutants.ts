/**
 * Breaks what guards access, one thing at a time, and asks whether a test notices: `bin/bench mutants [--of policies|roles]
 * [--only TEXT] [--tests TEXT] [--part 1/4] [--from N] [--minutes M] [--json]`. Each policy of row security is dropped, and
 * opened to everybody; each list of roles of a page loses or gains each role. Prints what nobody noticed and the kill rate.
 * All in one process, so that the product is loaded once. `--only` takes what has this text in its name, `--tests` asks only
 * test files with this text in their path, `--part` divides, `--minutes` stops early and tells where `--from` goes on.
 */
import { chmodSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startTemporary } from '../../src/platform/db/embedded.ts'
import { watch } from './mutants/hooks.ts'
import { endTurn, projectRoot } from './mutants/run.ts'

const { values: options } = parseArgs({
  options: {
    of: { type: 'string' },
    only: { type: 'string' },
    tests: { type: 'string', default: '' },
    part: { type: 'string', default: '1/1' },
    from: { type: 'string', default: '0' },
    minutes: { type: 'string', default: '1000' },
    json: { type: 'boolean', default: false },
  },
})
const log = (line: string) => (options.json ? undefined : console.error(`  ${line}`))

/** Tests that need a database at most. */
const files = globSync('{src,test}/**/*.test.{ts,tsx}', { cwd: projectRoot })
  .filter((file) => !/^test\/(journeys|bench|real-data|crash|golden|backup)\/|crash\.test/.test(file))
  .filter((file) => file.includes(options.tests))
  .sort()

interface Asked {
  name: string
  killer(): Promise<string | null>
}

async function policies(): Promise<Asked[]> {
  const { policyMutants, killerOf } = await import('./mutants/policies.ts')
  const { testDatabase } = await import('../database.ts')
  const { pool, tenant, close } = await testDatabase()
  const mutants = await policyMutants(pool, tenant.id, files)
  await close()
  return mutants.map((mutant) => ({ name: mutant.name, killer: () => killerOf(mutant) }))
}

let endRoles: (() => Promise<void>) | undefined

async function roles(): Promise<Asked[]> {
  const { roleMutants, endRoles: end } = await import('./mutants/roles.ts')
  endRoles = end
  return roleMutants(
    files
      .filter((file) => /^(test\/access|src\/web)\//.test(file) && !file.endsWith('/rows.test.ts'))
      .sort((a, b) => Number(a.startsWith('src')) - Number(b.startsWith('src'))),
    log,
  )
}

const [part = 1, parts = 1] = options.part.split('/').map(Number)

async function ask(all: readonly Asked[]): Promise<{ asked: number; survivors: string[] }> {
  const survivors: string[] = []
  let asked = 0
  const wanted = all
    .filter(({ name }) => !options.only || name.includes(options.only))
    .filter((_, index) => index % parts === part - 1)
    .slice(Number(options.from))
  for (const { name, killer } of wanted) {
    const began = performance.now()
    if (began > Number(options.minutes) * 60_000) {
      log(`go on with --from ${Number(options.from) + asked} of ${Number(options.from) + wanted.length}`)
      break
    }
    const by = await killer()
    asked += 1
    if (!by) survivors.push(name)
    log(`${((performance.now() - began) / 1000).toFixed(1)} s  ${by ?? 'NOBODY NOTICED'} ← ${name}`)
  }
  return { asked, survivors }
}

const folder = mkdtempSync(join(tmpdir(), 'weefsel-mutants-'))
chmodSync(folder, 0o755)
const server = await startTemporary({ dir: join(folder, 'database'), keep: false })
process.env.WEEFSEL_TEST_URL = server.url
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.stop().finally(() => process.exit(1)))
// A test that was broken on purpose may leave promises behind that nobody waits for.
process.on('unhandledRejection', () => undefined)
watch(projectRoot)
try {
  const kinds = [...(options.of === 'roles' ? [] : [policies]), ...(options.of === 'policies' ? [] : [roles])]
  let asked = 0
  const survivors: string[] = []
  for (const kind of kinds) {
    const outcome = await ask(await kind())
    asked += outcome.asked
    survivors.push(...outcome.survivors)
  }
  await endRoles?.()
  for (const turn of ['sound', 'sound-whole']) await endTurn(turn)
  const killed = asked - survivors.length
  const rate = asked > 0 ? (100 * killed) / asked : 0
  if (options.json) console.log(JSON.stringify({ asked, killed, rate, survivors }))
  else {
    console.log(`${killed} of ${asked} noticed: ${rate.toFixed(1)} %`)
    for (const name of survivors) console.log(`  nobody noticed: ${name}`)
  }
  process.exitCode = survivors.length === 0 ? 0 : 1
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
