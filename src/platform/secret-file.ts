import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const NAME = /^[a-z0-9_.-]{1,100}$/

/**
 * A secret that stands in a file of its own, as containers hand them over; without the space around it. Null when there is
 * none, or it is empty. Throws when the file is there and cannot be read: then somebody has to know.
 */
export function readSecretFile(folder: string, name: string): string | null {
  if (!NAME.test(name)) return null
  try {
    return readFileSync(join(folder, name), 'utf8').trim() || null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
