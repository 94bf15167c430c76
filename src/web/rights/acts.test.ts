import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { nl } from './texts.nl.ts'

const root = join(import.meta.dirname, '../../..')
/** Of programs alone: nobody finds these in a log of their own. */
const machine = ['inbox.expired.erased', 'inbox.published', 'log.dropped', 'mail.expired', 'data.destroyed']
const others = ['backup.restored', 'account.list.read', 'demo.loaded']

test('whatever somebody who works here does has words in the log of her own', () => {
  const found = new Set<string>()
  for (const path of globSync('src/**/*.{ts,tsx}', { cwd: root })) {
    if (/\.test\.tsx?$|texts\.(nl|en)\.ts$/.test(path)) continue
    const source = readFileSync(join(root, path), 'utf8')
    const named = /(?:action: |record\(trx, by, |eventOf\([\w.]+, |asked\.dryRun \? )'([a-z-]+\.[a-z.-]+)'/g
    for (const [, action = ''] of source.matchAll(named)) found.add(action)
  }
  assert.ok(found.size > 50, String(found.size))
  const wordless = [...found].filter(
    (action) => !nl.ownLog.action[action] && ![...machine, ...others].includes(action),
  )
  assert.deepEqual(wordless, [])
})
