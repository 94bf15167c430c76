import { mkdir, readdir, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { isId } from '../../../platform/id.ts'

/** Where the files of a working area lie: in the folder of data, of which nothing is served. */
export const importFolder = (dataDir: string, tenant: string): string => join(dataDir, 'imports', tenant)

/** Where a file lies: under its id, whatever it was called. Throws when that is no id: then it would be a path of somebody’s. */
export function importPath(dataDir: string, tenant: string, id: string): string {
  if (!isId(id)) throw new Error('not an id')
  return join(importFolder(dataDir, tenant), id)
}

/** Makes the folder, for the server alone. */
export async function makeImportFolder(dataDir: string, tenant: string): Promise<void> {
  await mkdir(importFolder(dataDir, tenant), { recursive: true, mode: 0o700 })
}

/** Takes a file from the disk; one that is not there is gone already. */
export async function removeImportFile(dataDir: string, tenant: string, id: string): Promise<void> {
  await unlink(importPath(dataDir, tenant, id)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
}

/** So long somebody may still be bringing a file that is in no list yet. */
const BRINGING_MS = 60 * 60 * 1000

/** Takes every file away that is in no list: of an upload or an erasure that a crash cut off. Returns how many. */
export async function sweepImportFolder(
  dataDir: string,
  tenant: string,
  kept: ReadonlySet<string>,
  now: Date,
): Promise<number> {
  const names = await readdir(importFolder(dataDir, tenant)).catch(() => [])
  let gone = 0
  for (const name of names.filter((each) => isId(each) && !kept.has(each))) {
    const { mtimeMs } = await stat(importPath(dataDir, tenant, name))
    if (now.getTime() - mtimeMs < BRINGING_MS) continue
    await removeImportFile(dataDir, tenant, name)
    gone += 1
  }
  return gone
}
