import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { TestContext } from 'node:test'
import pg from 'pg'
import {
  passwordOf,
  postmaster,
  type RealSite,
  removeFolder,
  startSite,
  temporaryFolder,
} from '../real-site.ts'
import { fillFolder } from './filled.ts'

/** The processes whose command line names this folder: the database, and who started it. */
export function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        return words.includes(folder) ? [`${pid} ${words}`] : []
      } catch {
        return []
      }
    })
}

/** One question to the embedded database, on a connection of its own that is closed again: an open one keeps it alive. */
export async function ask<T extends object>(folder: string, sql: string): Promise<T[]> {
  const at = postmaster(folder)
  assert.ok(at, 'the database runs')
  const login = { host: at.socket, port: 5432, user: 'postgres', password: passwordOf(folder) }
  const client = new pg.Client({ ...login, database: 'weefsel' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

export async function countOf(folder: string, what: string): Promise<number> {
  const [row] = await ask<{ count: string }>(folder, `select count(*) from ${what}`)
  return Number(row?.count)
}

export interface Plug {
  folder: string
  /** Starts the site (again) on the folder of this test. */
  start(settings?: Record<string, string>): Promise<RealSite>
}

/** The same, on a folder where the site ran before and stopped well: a first start is proved elsewhere, once. */
export async function filledPlug(t: TestContext): Promise<Plug> {
  const here = plug(t)
  await fillFolder(here.folder)
  return here
}

/** A folder for the sites of one test; afterwards nothing of it runs and nothing is left. */
export function plug(t: TestContext): Plug {
  const folder = temporaryFolder()
  const sites: RealSite[] = []
  t.after(async () => {
    for (const site of sites) await site.end('SIGKILL')
    for (const line of processesOf(folder)) process.kill(Number.parseInt(line, 10), 'SIGKILL')
    removeFolder(folder)
  })
  return {
    folder,
    start: async (settings = {}) => {
      const site = await startSite(folder, settings)
      sites.push(site)
      return site
    },
  }
}

/** A filled form: the same one may be sent again. */
export interface Filled {
  path: string
  fields: Record<string, string>
}

export function fill(path: string, tekst: string, rest: Record<string, string> = {}): Filled {
  return { path, fields: { formulier: randomUUID(), tekst, antwoord: 'kijken', ...rest } }
}

/** Sends a form as a browser does; the code of the receipt, or null when nobody said that it arrived. */
export async function sendForm(base: string, { path, fields }: Filled): Promise<string | null> {
  const response = await fetch(`${base}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: base },
    body: new URLSearchParams(fields),
    signal: AbortSignal.timeout(15_000),
  }).catch(() => null)
  await response?.arrayBuffer().catch(() => null)
  if (response?.status !== 303) return null
  return response.headers.get('location')?.split('/').at(-1) ?? null
}

/** The page behind a code, as text. */
export async function readMessage(base: string, code: string): Promise<string> {
  const response = await fetch(`${base}/berichten/${code}`)
  assert.equal(response.status, 200, `the message ${code} is there`)
  return response.text()
}
