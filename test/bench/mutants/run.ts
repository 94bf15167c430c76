import { join } from 'node:path'
import { inTurn } from './hooks.ts'
import { readBy } from './lists.ts'
import { declaredBy, failureOf, finish, type Held } from './stand-in.ts'

export const projectRoot = join(import.meta.dirname, '../../..')

/** A test by a name that stays the same over turns. */
export const nameOf = ({ file, name }: Held) => `${file}: ${name}`

/** What a test file declares, loaded anew for this turn; its database is broken by `sql` when that is not empty. */
export async function testsOf(file: string, turn: string, sql = ''): Promise<Held[]> {
  process.env.WEEFSEL_TEST_MUTANT = sql
  return declaredBy(file, turn, () => import(inTurn(join(projectRoot, file), turn)))
}

/** Runs these; the names of those that fail. `watched`: what they read is written down under their name. */
export async function failing(tests: readonly Held[], watched = false): Promise<Set<string>> {
  const failed = new Set<string>()
  for (const test of tests) {
    readBy(watched ? nameOf(test) : '')
    if ((await failureOf(test)) !== null) failed.add(nameOf(test))
  }
  readBy('')
  return failed
}

const loaded = new Map<string, Promise<Held[]>>()
const whole = new Map<string, Promise<Set<string>>>()
const sound = new Map<string, Promise<boolean>>()

async function passesAlone(test: Held): Promise<boolean> {
  const { file } = test
  const tests = loaded.get(file) ?? testsOf(file, 'sound')
  loaded.set(file, tests)
  const same = (await tests).find((each) => nameOf(each) === nameOf(test))
  if (same && (await failureOf(same)) === null) return true
  // It may lean on what the tests before it did.
  const all = whole.get(file) ?? testsOf(file, 'sound-whole').then((each) => failing(each))
  whole.set(file, all)
  return !(await all).has(nameOf(test))
}

/** Whether a test passes when nothing is broken: one that does not notices nothing. Asked once for each. */
export function isSound(test: Held): Promise<boolean> {
  const known = sound.get(nameOf(test)) ?? passesAlone(test)
  sound.set(nameOf(test), known)
  return known
}

/** Ends what the files of a turn opened. */
export const endTurn = finish
