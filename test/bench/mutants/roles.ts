import { allLists, flip, PEOPLE } from './lists.ts'
import { endTurn, failing, nameOf, testsOf } from './run.ts'
import { failureOf, type Held } from './stand-in.ts'

/** One role in one list of roles of the pages, taken out or put in. */
export interface RoleMutant {
  name: string
  /** The first test that notices; null when none does. */
  killer(): Promise<string | null>
}

let turns = 0
let turn = ''
let tests = new Map<string, Held>()

/** Loads the tests with a new invented area, and runs them; the names of those that fail. */
async function anew(files: readonly string[]): Promise<Set<string>> {
  if (turn) await endTurn(turn)
  turns += 1
  turn = `roles-${turns}`
  tests = new Map()
  for (const file of files)
    for (const test of await testsOf(file, turn)) {
      if (tests.has(nameOf(test))) throw new Error(`two tests are called ${nameOf(test)}`)
      tests.set(nameOf(test), test)
    }
  return failing([...tests.values()], true)
}

/**
 * Each list of roles of the pages with each role flipped. All tests of `files` run once, to see which of them read which list,
 * and once more, to see which can be run again in the same invented area: those are asked about each flip. What a page
 * that is too open let happen may spoil that area; a test that fails without a flip too gets a new one.
 */
export async function roleMutants(
  files: readonly string[],
  log: (line: string) => void,
): Promise<RoleMutant[]> {
  const failed = await anew(files)
  const again = await failing([...tests.values()].filter((test) => !failed.has(nameOf(test))))
  for (const name of failed) log(`fails anyway: ${name}`)
  for (const name of again) log(`cannot be run again: ${name}`)
  const sound = [...tests.keys()].filter((name) => !failed.has(name) && !again.has(name))

  async function firstFailing(names: readonly string[]): Promise<string | null> {
    for (const name of names) {
      const test = tests.get(name)
      if (test && (await failureOf(test)) !== null) return name
    }
    return null
  }
  return allLists().flatMap((list) => {
    const readers = sound.filter((name) => list.readers.has(name))
    return PEOPLE.map((role) => ({
      name: `${list.name} with ${role} flipped${readers.length === 0 ? ', which no test reads' : ''}`,
      killer: async () => {
        for (let tries = 0; tries < 2; tries += 1) {
          const undo = flip(list, role)
          const name = await firstFailing(readers)
          undo()
          if (name === null) return null
          if ((await firstFailing([name])) === null) return name
          await anew(files)
        }
        return null
      },
    }))
  })
}

/** Ends what the last turn opened. */
export const endRoles = () => endTurn(turn)
