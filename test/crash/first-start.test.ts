import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { until } from '../mail/until.ts'
import { beginStart } from '../real-site.ts'
import { countOf, filledPlug, type Plug, plug, processesOf } from './plug.ts'

/** Milliseconds after which the plug is pulled: from making the database to loading the invented area. */
const MOMENTS = [150, 400, 700, 1_000, 1_400, 1_800, 2_400]

const TABLES = [
  ...['open_data.area', 'open_data.figure_set', 'open_data.dataset'],
  ...['organization', 'location', 'service', 'service_at_location', 'message'].map(
    (table) => `weverland.${table}`,
  ),
]

/** Starts, counts everything and stops. */
async function contents({ folder, start }: Plug): Promise<Record<string, number>> {
  const site = await start()
  assert.equal((await fetch(`${site.base}/wijken/WK990101`)).status, 200)
  const counts: Record<string, number> = {}
  for (const table of TABLES) counts[table] = await countOf(folder, table)
  assert.equal(await site.end(), 0)
  assert.deepEqual(processesOf(folder), [])
  return counts
}

test('kill -9 during the first start, again and again: the start that is left alone finishes it', async (t) => {
  const struck = plug(t)
  for (const moment of MOMENTS) {
    const { child, ended } = beginStart(struck.folder)
    await pause(moment)
    child.kill('SIGKILL')
    await ended
  }
  assert.deepEqual(
    await contents(struck),
    await contents(await filledPlug(t)),
    'nothing is missing, nothing is there twice',
  )
})

test('Ctrl-C during the first start, at any moment, leaves nothing running', async (t) => {
  for (const moment of MOMENTS) {
    const { folder } = plug(t)
    const { child, ended } = beginStart(folder)
    await pause(moment)
    child.kill('SIGINT')
    await ended
    // What makes the database files ends by itself; the database itself would stay for ever.
    await until(`nothing running, stopped after ${moment} ms`, async () => processesOf(folder).length === 0)
  }
})
