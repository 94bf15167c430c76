import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { beginStart, postmaster, weefsel } from '../real-site.ts'
import { filledPlug, plug, processesOf } from './plug.ts'

const isOpen = async (base: string) => (await fetch(`${base}/wijken/WK990101`)).status === 200

test('Ctrl-C stops the web, the jobs and the database, and the next start needs no repair', async (t) => {
  const { folder, start } = await filledPlug(t)
  const first = await start()
  assert.ok(await isOpen(first.base))
  assert.ok(processesOf(folder).some((line) => line.includes('postgres -D')))
  assert.equal(await first.end('SIGINT'), 0)
  assert.deepEqual(processesOf(folder), [])
  assert.equal(postmaster(folder), null)
  assert.equal(first.said(), '', 'and it said nothing')
  const second = await start()
  assert.ok(await isOpen(second.base))
  assert.equal(await second.end('SIGTERM'), 0)
  assert.deepEqual(processesOf(folder), [])
})

for (const goesFirst of ['the one that started it', 'the other one']) {
  test(`two sites share a database, and it goes on when ${goesFirst} stops`, async (t) => {
    const { folder, start } = await filledPlug(t)
    const sites = [await start(), await start()] as const
    const database = postmaster(folder)?.pid
    assert.ok((await isOpen(sites[0].base)) && (await isOpen(sites[1].base)))
    const [leaving, staying] = goesFirst === 'the other one' ? sites.toReversed() : sites
    assert.ok(leaving && staying)
    assert.equal(await leaving.end(), 0)
    assert.equal(postmaster(folder)?.pid, database)
    assert.ok(await isOpen(staying.base))
    assert.equal((await weefsel(folder, 'tenant', 'list')).code, 0)
    assert.ok(await isOpen(staying.base), 'also after a command')
    assert.equal(await staying.end(), 0)
    assert.deepEqual(processesOf(folder), [])
  })
}

test('a port in use is one clear line, and leaves no database behind', async (t) => {
  const { folder } = plug(t)
  const other = createServer().listen(0)
  t.after(() => other.close())
  const { port } = other.address() as AddressInfo
  const { code, out, err } = await beginStart(folder, port).ended
  assert.deepEqual([code, out], [1, ''])
  assert.match(err, new RegExp(`^Weefsel did not start: Port ${port} is in use\\.[^\\n]*\\n$`))
  assert.deepEqual(processesOf(folder), [], 'nothing goes on')
})
