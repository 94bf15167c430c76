import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { dueOn } from '../../domains/privacy/request.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const root = join(import.meta.dirname, '../../..')

test('everything that can happen to an account has words on the page of its holder', () => {
  const actions = new Set<string>()
  for (const path of globSync('src/**/*.{ts,tsx}', { cwd: root })) {
    if (/\.test\.tsx?$|texts\.(nl|en)\.ts$/.test(path)) continue
    for (const [, action = ''] of readFileSync(join(root, path), 'utf8')
      .replace(/handling: '[^']+'/g, '')
      .matchAll(/'((?:account|privacy\.request|log|inbox\.(?:message|sender)|person|people)\.[a-z.-]+)'/g))
      actions.add(action)
  }
  // Names of jobs, of columns and of what was erased.
  const jobs = ['log.seal', 'log.drop', 'people.ended']
  const others = [...jobs, 'log.dropped', 'account.list.read', 'account.invitation']
  const erased = ['account.passkey', 'account.identity', 'person.id', 'person.consent']
  for (const gone of [...others, ...erased]) actions.delete(gone)
  assert.ok(actions.size > 12)
  for (const action of actions)
    for (const texts of [nl, en]) assert.ok(texts.ownLog.action[action], `${action} has no words`)
})

test('a month later is the same day, or the last of a shorter month', () => {
  for (const [asked, due] of [
    ['2026-11-22', '2026-12-22'],
    ['2026-12-31', '2027-01-31'],
    ['2027-01-31', '2027-02-28'],
    ['2028-01-30', '2028-02-29'],
    ['2026-03-31', '2026-04-30'],
  ] as const)
    assert.equal(dueOn(asked), due)
})
