/** Roles that a page can ask for. */
export const PEOPLE = ['editor', 'worker', 'coordinator', 'adviser', 'administrator', 'privacy'] as const

/** A list of roles of a page; what stands in it can be changed while the site runs. */
export type RoleList = string[]

interface Known {
  name: string
  /** What the pages read; `changed` is the list behind it. */
  shown: RoleList
  changed: RoleList
  original: readonly string[]
  /** Who read it: names of tests. */
  readers: Set<string>
}

const known = new Map<string, Known>()
let reader = ''

/** While a test runs, what it reads is written down; '' stops that. */
export function readBy(test: string): void {
  reader = test
}

/** The list that a page wrote down, as one that can be changed; the same one for the same place in the source. */
export function listOf(name: string, roles: string[]): RoleList {
  const before = known.get(name)
  if (before) return before.shown
  const readers = new Set<string>()
  const shown = new Proxy(roles, {
    get(target, property, receiver) {
      if (reader !== '') readers.add(reader)
      return Reflect.get(target, property, receiver)
    },
  })
  known.set(name, { name, shown, changed: roles, original: [...roles], readers })
  return shown
}

/** Every list that the pages loaded so far hold. */
export const allLists = (): readonly Known[] => [...known.values()].sort((a, b) => (a.name < b.name ? -1 : 1))

/** Takes this role out, or puts it in. Returns what undoes that. */
export function flip({ changed, original }: Known, role: string): () => void {
  const roles = original.includes(role) ? original.filter((each) => each !== role) : [...original, role]
  changed.splice(0, changed.length, ...roles)
  return () => void changed.splice(0, changed.length, ...original)
}
