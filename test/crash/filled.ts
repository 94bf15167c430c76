import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { after } from 'node:test'
import { postmaster, removeFolder, startSite, temporaryFolder } from '../real-site.ts'

let filled: Promise<string> | undefined

// At the top of the file: a hook that is set inside a test would run at the end of that test.
after(async () => {
  if (filled) removeFolder(await filled)
})

/** Fills a folder by a first start, and leaves it cleanly. */
async function fill(): Promise<string> {
  const folder = temporaryFolder()
  const site = await startSite(folder)
  assert.equal(await site.end(), 0)
  assert.equal(postmaster(folder), null, 'a copy of a database that runs would lead to that one')
  return folder
}

/** Where the user of the database may not enter, the database lives elsewhere and the folder holds a link to it. */
const canBeCopied = (folder: string) => !lstatSync(join(folder, 'postgres')).isSymbolicLink()

/**
 * Makes an empty folder one where a site ran before and stopped well, with the invented area in it; it stays empty where
 * that cannot be copied.
 */
export async function fillFolder(folder: string): Promise<void> {
  filled ??= fill()
  const from = await filled
  // The owner of the files is who runs the database: `cp` keeps him, `cpSync` does not.
  if (canBeCopied(from)) execFileSync('cp', ['-a', `${from}/.`, folder])
}
