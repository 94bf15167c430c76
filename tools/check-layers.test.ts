import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, test } from 'node:test'
import { checkLayers, ruleNames } from './check-layers.ts'

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const packages = ['pg', 'hono', 'preact', 'linkedom']

/** A project of these files; a path ending in a name gets the imports listed. */
function plant(files: Record<string, string[]>): string {
  const root = mkdtempSync(join(tmpdir(), 'weefsel-layers-'))
  folders.push(root)
  for (const name of packages) {
    mkdirSync(join(root, 'node_modules', name), { recursive: true })
    writeFileSync(
      join(root, 'node_modules', name, 'package.json'),
      JSON.stringify({ name, main: 'index.js' }),
    )
    writeFileSync(join(root, 'node_modules', name, 'index.js'), '')
  }
  const manifest = {
    type: 'module',
    dependencies: { pg: '8', hono: '4', preact: '11' },
    devDependencies: { linkedom: '0' },
  }
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest))
  for (const [path, imports] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    const lines = imports.map((name, at) =>
      name.startsWith('type ') ? typeImport(name, at) : `import * as x${at} from '${name}'`,
    )
    const uses = imports
      .map((name, at) => (name.startsWith('type ') ? '' : `x${at}`))
      .filter((use) => use !== '')
    writeFileSync(join(root, path), `${lines.join('\n')}\nexport const all = [${uses.join(', ')}]\n`)
  }
  return root
}

const typeImport = (name: string, at: number) =>
  `import type * as X${at} from '${name.slice('type '.length)}'`

const clean: Record<string, string[]> = {
  'src/main.ts': ['./web/app.ts', './platform/db/database.ts', './domains/areas/jobs.ts'],
  'src/web/app.ts': [
    '../domains/areas/routes.tsx',
    '../domains/areas/index.ts',
    '../platform/db/transaction.ts',
  ],
  'src/platform/db/database.ts': ['pg', 'node:fs'],
  'src/platform/db/transaction.ts': ['./database.ts'],
  'src/platform/http/form.ts': ['hono'],
  'src/ui/button.tsx': ['preact'],
  'src/ui/button.preview.tsx': ['./button.tsx'],
  'src/domains/areas/index.ts': ['./area.ts', './queries.ts'],
  'src/domains/areas/area.ts': [],
  'src/domains/areas/queries.ts': ['../../platform/db/transaction.ts', './area.ts'],
  'src/domains/areas/import.commands.ts': [
    'pg',
    './area.ts',
    '../taxonomy/index.ts'.replace('taxonomy', 'areas'),
  ],
  'src/domains/areas/views/page.tsx': ['../../../ui/button.tsx', '../area.ts'],
  'src/domains/areas/routes.tsx': [
    './views/page.tsx',
    './queries.ts',
    './import.commands.ts',
    'hono',
    '../../platform/http/form.ts',
  ],
  'src/domains/areas/jobs.ts': ['./import.commands.ts', 'type ../../platform/db/database.ts'],
  'src/domains/areas/queries.test.ts': ['./queries.ts', '../../../test/database.ts', 'linkedom'],
  'src/domains/directory/index.ts': ['../areas/index.ts'],
  'src/islands/map.ts': ['type ../domains/areas/area.ts'],
  'test/database.ts': ['../src/platform/db/database.ts'],
}

const violating: Record<string, Record<string, string[]>> = {
  'platform-knows-nobody': { 'src/platform/mail.ts': ['type ../domains/areas/index.ts'] },
  'engines-are-alone': { 'src/engines/reach/reach.ts': ['../../platform/db/database.ts'] },
  'engines-are-pure': { 'src/engines/reach/read.ts': ['node:fs'] },
  'ui-is-pure': { 'src/ui/field.tsx': ['type ../platform/http/form.ts'] },
  'ui-needs-preact-only': { 'src/ui/card.tsx': ['hono'] },
  'model-is-pure': { 'src/domains/areas/shape.ts': ['../../platform/http/form.ts'] },
  'model-needs-no-node': { 'src/domains/areas/hash.ts': ['node:crypto'] },
  'views-are-pure': { 'src/domains/areas/views/list.tsx': ['../queries.ts'] },
  'only-queries-and-commands-touch-sql': {
    'src/domains/areas/access.ts': ['type ../../platform/db/database.ts'],
  },
  'handlers-open-transactions-only': { 'src/domains/areas/api.ts': ['pg'] },
  'only-handlers-touch-requests': { 'src/domains/areas/commands.ts': ['hono'] },
  'through-the-door': { 'src/domains/directory/offer.ts': ['type ../areas/area.ts'] },
  'web-and-api-through-the-doors': { 'src/web/home.tsx': ['../domains/areas/area.ts'] },
  'nobody-looks-up-to-web': { 'src/domains/areas/cli.ts': ['../../web/app.ts'] },
  'handlers-are-leaves': { 'src/domains/areas/name.ts': ['./routes.tsx'] },
  'composition-is-on-top': { 'src/platform/config.ts': ['../main.ts'] },
  'islands-are-alone': { 'src/islands/chart.ts': ['../ui/button.tsx'] },
  'nobody-imports-islands': { 'src/web/map.tsx': ['../islands/map.ts'] },
  'unknown-domain': { 'src/domains/rumours/index.ts': ['../areas/index.ts'] },
  'no-cycles': { 'src/platform/a.ts': ['./b.ts'], 'src/platform/b.ts': ['type ./a.ts'] },
  'no-orphans': { 'src/platform/lonely.ts': [] },
  'no-dev-package-in-src': { 'src/platform/images.ts': ['linkedom'] },
  'no-test-in-code': { 'src/platform/seed.ts': ['../../test/database.ts'] },
  'no-broken-import': { 'src/platform/files.ts': ['./gone.ts'] },
}

/** `level-2-people` is broken by people using a domain of the highest level (or a neighbour of that level). */
function breakLevel(name: string): Record<string, string[]> {
  const domain = name.split('-')[2]
  const higher = domain === 'reach' ? 'balance' : 'reach'
  return {
    [`src/domains/${domain}/${domain}-up.ts`]: [`../${higher}/index.ts`],
    [`src/domains/${higher}/index.ts`]: [],
  }
}

describe('the layer rules', async () => {
  const names = await ruleNames()

  test('a clean house has no violations', () => {
    const { modules, violations } = checkLayers(plant(clean))
    assert.ok(modules > 10, `${modules} modules`)
    assert.deepEqual(violations, [])
  })

  test('every rule finds what was planted for it, with its reason', () => {
    const planted = names.map((name) => violating[name] ?? breakLevel(name))
    assert.ok(planted.length > 30)
    const { violations } = checkLayers(plant(Object.assign({}, clean, ...planted)))
    for (const name of names) {
      const found = violations.filter((violation) => violation.rule === name)
      const expected = Object.keys(violating[name] ?? breakLevel(name))
      assert.ok(
        found.some(({ from }) => expected.includes(from)),
        `${name} did not fire`,
      )
      assert.match(found[0]?.why ?? '', /\w{3}.*\. \w/, `${name} gives a reason and a remedy`)
    }
  })

  test('an empty house is no success', () => {
    const root = plant({})
    mkdirSync(join(root, 'src'))
    assert.equal(checkLayers(root).modules, 0)
  })
})
