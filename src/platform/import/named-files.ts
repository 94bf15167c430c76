import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { no, ok, type Result } from '../result.ts'
import { unpackEntry, type ZipEntry, zipEntries } from './zip.ts'

/** Why a file that a list names is not there for it. */
export type Missing = 'path' | 'missing' | 'twice' | 'large' | 'broken'

/** Files that go with a list, which names them; read one by one, so that they are never in memory together. */
export interface NamedFiles {
  read(name: string): Promise<Result<Buffer, Missing>>
}

/** What files beside a list may take. */
export interface FileLimits {
  count: number
  /** Bytes of one file. */
  each: number
  /** Bytes of all together, unpacked. */
  all: number
}

/** More than any telephone makes; a thousand of them are a large town. */
export const PHOTO_LIMITS: FileLimits = { count: 2_000, each: 8 * 1024 * 1024, all: 512 * 1024 * 1024 }

/** Capitals and the way in which a letter with an accent is stored differ between computers. */
const folded = (name: string) => name.normalize('NFC').toLowerCase()

const leads = (name: string) => /[/\\:\0]/.test(name) || name === '.' || name === '..'

/** Files by name: as it stands there, else the only one that differs in capitals alone. */
function named<T>(
  files: readonly (readonly [string, T])[],
  load: (file: T) => Promise<Result<Buffer, Missing>>,
): NamedFiles {
  const byName = Map.groupBy(files, ([name]) => folded(name))
  return {
    async read(name) {
      if (leads(name)) return no('path')
      const alike = byName.get(folded(name)) ?? []
      const exact = alike.filter(([each]) => each.normalize('NFC') === name.normalize('NFC'))
      const [found, other] = exact.length > 0 ? exact : alike
      if (!found) return no('missing')
      return other ? no('twice') : load(found[1])
    },
  }
}

/** The files that lie in a folder itself: not in folders within it, and not what a link points to. */
export async function filesInFolder(
  folder: string,
  { count, each }: FileLimits,
): Promise<Result<NamedFiles, Missing>> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (!found) return no('missing')
  const files = found.filter((entry) => entry.isFile())
  if (files.length > count) return no('large')
  const load = async (name: string): Promise<Result<Buffer, Missing>> => {
    const path = join(folder, name)
    const { size } = await lstat(path)
    return size > each ? no('large') : ok(await readFile(path))
  }
  return ok(
    named(
      files.map(({ name }) => [name, name] as const),
      load,
    ),
  )
}

/** What a computer puts into a ZIP file for itself, folders, and names that lead out of it. */
function isFile({ name }: ZipEntry): boolean {
  const parts = name.split('/')
  return (
    !/[\\:\0]/.test(name) &&
    parts.every((part) => part !== '' && !part.startsWith('.') && part !== '__MACOSX')
  )
}

/**
 * The files in a ZIP file, by the last part of their names: nothing is written anywhere, so a name is only a name. `large`
 * when there are too many or they become too large together, before anything is unpacked.
 */
export function filesInZip(bytes: Uint8Array, { count, each, all }: FileLimits): Result<NamedFiles, Missing> {
  const entries = zipEntries(bytes)
  if (!entries) return no('broken')
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (entries.length > count || total > all) return no('large')
  const load = async (entry: ZipEntry): Promise<Result<Buffer, Missing>> => {
    if (entry.unpacked > each) return no('large')
    const content = await unpackEntry(bytes, entry)
    return content ? ok(content) : no('broken')
  }
  const files = entries.filter(isFile).map((entry) => [entry.name.split('/').at(-1) ?? '', entry] as const)
  return ok(named(files, load))
}
