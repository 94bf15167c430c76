/** Checks the arrows between files by the rules of .dependency-cruiser.js; fails also when it saw no files at all. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export type Violation = { rule: string; from: string; to: string; why: string }
export type Layers = { modules: number; violations: Violation[] }

type Output = {
  modules: { source: string }[]
  summary: {
    violations: { from: string; to: string; rule: { name: string } }[]
    ruleSetUsed: { forbidden: { name: string; comment: string }[] }
  }
}

const project = join(import.meta.dirname, '..')

/** Every violation in `src` of the project in `root`. Throws when the checker itself fails. */
export function checkLayers(root: string): Layers {
  const program = join(project, 'node_modules/.bin/depcruise')
  const config = join(project, '.dependency-cruiser.js')
  const flags = [program, '--config', config, '--output-type', 'json', 'src']
  const done = spawnSync(process.execPath, flags, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (!done.stdout.startsWith('{')) throw new Error(`dependency-cruiser: ${done.stderr || done.error}`)
  const { modules, summary } = JSON.parse(done.stdout) as Output
  const why = new Map(summary.ruleSetUsed.forbidden.map((rule) => [rule.name, rule.comment]))
  return {
    modules: modules.filter((module) => module.source.startsWith('src/')).length,
    violations: summary.violations.map(({ from, to, rule }) => ({
      rule: rule.name,
      from,
      to,
      why: why.get(rule.name) ?? '',
    })),
  }
}

/** The names of all rules there are. */
export async function ruleNames(): Promise<string[]> {
  const { default: config } = await import(pathToFileURL(join(project, '.dependency-cruiser.js')).href)
  return config.forbidden.map((rule: { name: string }) => rule.name)
}

if (process.argv[1] === import.meta.filename) {
  const { modules, violations } = checkLayers(project)
  for (const { rule, from, to, why } of violations) console.log(`${rule}: ${from} → ${to}\n  ${why}`)
  // A checker that reads nothing finds nothing: that is a failure, not a success.
  if (modules === 0) console.log('dependency-cruiser read 0 modules: is TypeScript 6 installed?')
  console.log(`${modules} files, ${violations.length} violations`)
  process.exit(modules === 0 || violations.length > 0 ? 1 : 0)
}
