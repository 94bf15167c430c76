/**
 * Breaks what guards access, one thing at a time, and asks whether a test notices: `bin/bench mutants [--of policies|roles]
 * [--only TEXT] [--part 1/4] [--json]`. Each policy of row security is dropped, and opened to everybody; each list of
 * roles of a page loses or gains each role. Prints what nobody noticed and the kill rate. Takes hours for all of it:
 * `--part` divides, `--only` takes what has this text in its name.
 */
import { chmodSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startTemporary } from '../../src/platform/db/embedded.ts'
import { policyMutants } from './mutants/policies.ts'
import { roleMutants } from './mutants/roles.ts'
import { killerOf, type Mutant, projectRoot as root } from './mutants/run.ts'

const { values: options } = parseArgs({
  options: {
    of: { type: 'string' },
    only: { type: 'string' },
    part: { type: 'string', default: '1/1' },
    json: { type: 'boolean', default: false },
  },
})

/** Tests that need a database at most. */
const files = globSync('{src,test}/**/*.test.{ts,tsx}', { cwd: root })
  .filter((file) => !/^test\/(journeys|bench|real-data|crash|golden)\//.test(file))
  .sort()

/** The policies as the migrations make them, read from a database of a test. */
async function policies(): Promise<Mutant[]> {
  const { testDatabase } = await import('../database.ts')
  const { pool, tenant, close } = await testDatabase()
  const mutants = await policyMutants(pool, tenant.id, { root, files })
  await close()
  return mutants
}

const folder = mkdtempSync(join(tmpdir(), 'weefsel-mutants-'))
chmodSync(folder, 0o755)
const server = await startTemporary({ dir: join(folder, 'database'), keep: false })
process.env.WEEFSEL_TEST_URL = server.url
try {
  const access = files.filter((file) => file.startsWith('test/access/'))
  const all: (Mutant | (() => Mutant))[] = []
  if (options.of !== 'roles') all.push(...(await policies()))
  if (options.of !== 'policies') all.push(...roleMutants(root, folder, access))
  const [part = 1, parts = 1] = options.part.split('/').map(Number)
  const survivors: string[] = []
  let asked = 0
  for (const [index, each] of all.entries()) {
    if (index % parts !== part - 1) continue
    const mutant = typeof each === 'function' ? each() : each
    if (options.only && !mutant.name.includes(options.only)) continue
    const killer = await killerOf(root, mutant)
    asked += 1
    if (!killer) survivors.push(mutant.name)
    if (!options.json) process.stderr.write(`  ${killer ?? 'NOBODY NOTICED'} ← ${mutant.name}\n`)
  }
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
