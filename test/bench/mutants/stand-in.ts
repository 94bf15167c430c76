/**
 * Stands in for `node:test`, so that the tests of a file can be run on their own, again and again, in one process. It knows
 * what our tests use: `test`, `describe`, `before`, `after`, `t.after` and `t.test`.
 */
interface Context {
  name: string
  after(work: () => unknown): void
  test(name: string, work: Work): Promise<void>
}
type Work = (t: Context) => unknown
type Words = [name: string, ...rest: unknown[]]

interface Group {
  parent: Group | null
  name: string
  before: Work[]
  begun?: Promise<void>
}

/** One test, as its file declared it. */
export interface Held {
  file: string
  name: string
  group: Group
  work: Work
}

const PATIENCE_MS = 60_000
const alone = (name: string, parent: Group | null): Group => ({ parent, name, before: [] })

let file = ''
let group = alone('', null)
let held: Held[] = []
let turn = ''
const ends = new Map<string, (() => unknown)[]>()

/** The tests that `load` declares while it runs, in their order; what is asked for after everything waits for `finish(of)`. */
export async function declaredBy(path: string, of: string, load: () => Promise<unknown>): Promise<Held[]> {
  file = path
  turn = of
  group = alone('', null)
  held = []
  await load()
  return held
}

/** Runs what the files of one turn asked for after everything. */
export async function finish(of: string): Promise<void> {
  for (const end of ends.get(of) ?? []) await end()
  ends.delete(of)
}

const workOf = (rest: unknown[]) => rest.find((each) => typeof each === 'function') as Work | undefined
const skips = (rest: unknown[]) =>
  rest.some((each) => Boolean((each as { skip?: unknown } | null)?.skip) && typeof each === 'object')

async function within(name: string, work: () => unknown): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`too late: ${name}`)), PATIENCE_MS)
  })
  await Promise.race([Promise.resolve().then(work), late]).finally(() => clearTimeout(timer))
}

async function perform(name: string, work: Work): Promise<void> {
  const own: (() => unknown)[] = []
  const context: Context = {
    name,
    after: (end) => void own.unshift(end),
    test: (inner, innerWork) => perform(inner, innerWork),
  }
  try {
    await within(name, () => work(context))
  } finally {
    for (const end of own) await end()
  }
}

async function begin(each: Group): Promise<void> {
  if (each.parent) await begin(each.parent)
  each.begun ??= (async () => {
    for (const work of each.before) await perform('before', work)
  })()
  await each.begun
}

/** What went wrong in one test or what is done before it; null when it passes. */
export async function failureOf({ name, group: own, work }: Held): Promise<unknown> {
  try {
    await begin(own)
    await perform(name, work)
    return null
  } catch (error) {
    return error ?? 'failed'
  }
}

export function test(...[name, ...rest]: Words): void {
  const work = workOf(rest)
  const of = group.name ? `${group.name}: ${name}` : name
  if (work && !skips(rest)) held.push({ file, name: of, group, work })
}

export function describe(...[name, ...rest]: Words): void {
  if (skips(rest)) return
  const outer = group
  group = alone(outer.name ? `${outer.name}: ${name}` : name, outer)
  ;(workOf(rest) as (() => void) | undefined)?.()
  group = outer
}

export const before = (work: Work): void => void group.before.push(work)
export const after = (work: () => unknown): void => void ends.set(turn, [...(ends.get(turn) ?? []), work])
