/**
 * What row security and the log of who looked cost: `bin/bench access [--quick] [--json] [--data DIR] [--only TEXT]`.
 *
 * The invented area with a year of messages in it, and a copy of that database on the same server in which row security is
 * off and audit rows go nowhere. The built site runs on both. Who may see a page asks both for it in turn; told is the
 * median with guards over the median without, which is at most 1.3. People see the same in both as far as the size of the
 * pages tells: what row security alone hides is more work for the copy.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { pagesOf } from './access/pages.ts'
import { type Compared, compare } from './access/pairs.ts'
import { twins } from './access/twin.ts'
import { loadDemo, startSite } from './directory/site.ts'
import { worldOf } from './directory/world.ts'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    data: { type: 'string' },
    only: { type: 'string' },
  },
})
const AIM = 1.3
const HOW = options.quick ? { pairs: 60, warmUp: 20 } : { pairs: 400, warmUp: 80 }

async function measure(folder: string): Promise<Compared[]> {
  const { db, copy, close } = await twins(folder)
  try {
    const first = await startSite(folder)
    const pages = await (async () => pagesOf(first.base, db, await worldOf(first.base)))().finally(first.stop)
    // Sessions go along into the copy: both sites know the same people.
    const database = await copy()
    const guarded = await startSite(folder)
    const bare = await startSite(folder, { database })
    try {
      const compared: Compared[] = []
      for (const page of pages.filter(({ name }) => !options.only || name.includes(options.only)))
        compared.push(await compare({ guarded: guarded.base, bare: bare.base }, page, HOW))
      return compared
    } finally {
      await guarded.stop()
      await bare.stop()
    }
  } finally {
    await close()
  }
}

function line({ name, guarded, bare, ratio, from, to, size, pairs }: Compared): string {
  const times = [guarded, bare].map((each) => each.toFixed(2).padStart(8)).join('')
  const spread = `${ratio.toFixed(2).padStart(7)}  (${from.toFixed(2)}–${to.toFixed(2)})`
  const verdict = ratio <= AIM ? '' : '  OVER THE AIM'
  return `${name.padEnd(24)}${times}${spread}${size.toFixed(2).padStart(7)}${String(pairs).padStart(7)}${verdict}`
}

const folder = options.data ? resolve(options.data) : mkdtempSync(join(tmpdir(), 'weefsel-access-'))
try {
  loadDemo(folder, 1)
  const compared = await measure(folder)
  const machine = `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.versions.node}`
  if (options.json) console.log(JSON.stringify({ machine, compared }))
  else {
    console.log(`${machine}\n${'page'.padEnd(24)} with ms without  ratio  (95 %)        size  pairs`)
    for (const each of compared) console.log(line(each))
  }
  process.exitCode = compared.every(({ ratio }) => ratio <= AIM) ? 0 : 1
} finally {
  if (!options.data) rmSync(folder, { recursive: true, force: true })
}
