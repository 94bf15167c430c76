import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mutant } from './run.ts'

const PEOPLE = ['editor', 'worker', 'coordinator', 'adviser', 'administrator', 'privacy']
/** A list of roles as the code of pages writes it. */
const LIST = new RegExp(`\\[((?:'(?:${PEOPLE.join('|')})'(?:, )?)+)\\]`, 'g')

/** One list of roles in the source with one role taken out or put in. */
interface Flip {
  file: string
  at: number
  from: string
  to: string
  role: string
}

const listed = (roles: readonly string[]) => `[${roles.map((role) => `'${role}'`).join(', ')}]`

function flipsOf(root: string, file: string): Flip[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(LIST)].flatMap((found) => {
    const roles: readonly string[] = (found[1] ?? '').match(/[a-z]+/g) ?? []
    return PEOPLE.map((role) => ({
      ...{ file, at: found.index, from: found[0], role },
      to: listed(roles.includes(role) ? roles.filter((each) => each !== role) : [...roles, role]),
    }))
  })
}

/** A copy of the tree in which one list differs; what is installed is shared with the project. */
function brokenTree(root: string, folder: string, flip: Flip): string {
  const tree = join(folder, 'tree')
  rmSync(tree, { recursive: true, force: true })
  mkdirSync(tree, { recursive: true })
  for (const name of ['src', 'db', 'docs', 'test', 'themes', 'tools', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(tree, name), {
      recursive: true,
      filter: (path) => !path.includes('node_modules') && !path.includes('/bench/lab'),
    })
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
  const text = readFileSync(join(tree, flip.file), 'utf8')
  writeFileSync(
    join(tree, flip.file),
    text.slice(0, flip.at) + flip.to + text.slice(flip.at + flip.from.length),
  )
  return tree
}

/** Each list of roles of the pages with each role flipped; the tree is made when the mutant has its turn. */
export function roleMutants(root: string, folder: string, tests: readonly string[]): (() => Mutant)[] {
  return globSync('src/{web,api}/**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !file.includes('.test.'))
    .sort()
    .flatMap((file) => flipsOf(root, file))
    .map((flip) => () => ({
      name: `${flip.file}: ${flip.from} with ${flip.role} flipped`,
      root: brokenTree(root, folder, flip),
      tests,
    }))
}
