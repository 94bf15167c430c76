import { existsSync } from 'node:fs'
import { type EmbeddedServer, startTemporary } from '../src/platform/db/embedded.ts'

/** The oldest PostgreSQL we promise to run on, as Debian 12 packages it; its own cluster is never touched. */
const binDir = '/usr/lib/postgresql/15/bin'

export const hasPostgres15 = existsSync(`${binDir}/postgres`)

/** A temporary PostgreSQL 15 in `dir`; `stop` removes it. */
export function startPostgres15(dir: string): Promise<EmbeddedServer> {
  return startTemporary({ dir, binDir })
}
