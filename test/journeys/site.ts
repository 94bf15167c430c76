import assert from 'node:assert/strict'
import { after } from 'node:test'
import { type Ended, type RealSite, removeFolder, startSite, temporaryFolder, weefsel } from '../real-site.ts'
import { type Mailbox, openMailbox } from './mailbox.ts'

interface Open {
  folder: string
  mailbox: Mailbox
  site: RealSite
}

let opening: Promise<Open> | undefined

async function open(): Promise<Open> {
  const folder = temporaryFolder()
  const mailbox = await openMailbox()
  return { folder, mailbox, site: await startSite(folder, { SMTP_URL: mailbox.url }) }
}

// At the top of the file: a hook that is set inside a test would run at the end of that test.
after(async () => {
  if (!opening) return
  const { folder, mailbox, site } = await opening
  const code = await site.end()
  await mailbox.close()
  removeFolder(folder)
  const errors = site
    .said()
    .split('\n')
    .filter((line) => /"level":(50|60)/.test(line))
  assert.deepEqual({ code, errors }, { code: 0, errors: [] })
})

/** The address of the real site with the invented working area, started once per run as people start it. */
export async function baseUrl(): Promise<string> {
  opening ??= open()
  return (await opening).site.base
}

/** The newest letter that somebody got from the site. */
export async function letterTo(address: string): Promise<string> {
  opening ??= open()
  return (await opening).mailbox.letterTo(address)
}

/** A command of the operator, beside the running site; fails unless it ends well. */
export async function operator(...words: string[]): Promise<string> {
  opening ??= open()
  const { folder } = await opening
  const ended: Ended = await weefsel(folder, ...words)
  assert.equal(ended.code, 0, `weefsel ${words.join(' ')}: ${ended.out}${ended.err}`)
  return ended.out
}
