import { readdir } from 'node:fs/promises'
import { madeAt } from './rotation.ts'

/** When the newest backup in this folder was made; null when it holds none, or is not there. */
export async function newestBackup(folder: string): Promise<Date | null> {
  const names = await readdir(folder).catch(() => [])
  const moments = names.map(madeAt).filter((at) => at !== null)
  return moments.sort((a, b) => b.getTime() - a.getTime())[0] ?? null
}
