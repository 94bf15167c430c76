import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { grow } from '../db/demo/grow/world.ts'
import { KINDS, ndjson, readRecords } from '../db/demo/records.ts'
import { demoPath, importOpenData, importRecords } from './demo-files.ts'
import type { Database } from './platform/db/database.ts'
import type { Scope } from './platform/db/transaction.ts'

/** Called after every municipality. */
export type Progress = (done: number, total: number, name: string) => void

/** The codes of the municipalities of the demo at a scale: two for each time. */
export function municipalitiesAt(scale: number): string[] {
  return Array.from({ length: 2 * scale }, (_, index) => `GM${9901 + index}`)
}

/** Writes to a folder of its own that is gone afterwards, whatever happens. */
async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'weefsel-demo-'))
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Imports what the demo at this scale has more than the part that is written by hand, municipality after municipality:
 * only one of them is in memory. Files in between, so that they go through the imports that everybody uses.
 */
export async function importGrown(
  db: Database,
  scope: Scope,
  scale: number,
  now: Date,
  progress?: Progress,
): Promise<void> {
  const { municipalities, files, towns } = grow(scale, readRecords(demoPath('data')))
  await inFolder(async (folder) => {
    for (const [name, text] of files()) writeFileSync(join(folder, name), text)
    await importOpenData(db, folder, now)
    for (const kind of KINDS) mkdirSync(join(folder, kind))
    let done = 0
    for (const { name, records } of towns()) {
      for (const kind of KINDS) writeFileSync(join(folder, kind, 'gemeente.ndjson'), ndjson(records[kind]))
      await importRecords(db, scope, folder)
      done += 1
      progress?.(done, municipalities.length, name)
    }
  })
}
