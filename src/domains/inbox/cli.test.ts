import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { commandLine } from '../../../test/terminal.ts'
import { localDay } from '../../platform/clock.ts'
import { write } from '../../platform/db/transaction.ts'
import { newReceipt } from '../../platform/id.ts'
import { secretHash } from '../../platform/secret.ts'
import { register } from './cli.ts'
import type { Draft } from './draft.ts'
import { holding } from './queries.ts'
import { sendMessage } from './sender.commands.ts'

const draft: Draft = {
  kind: 'offer',
  body: 'Ik repareer fietsen.',
  reply: 'call',
  sender: { name: 'An', phone: '035 123 45 67' },
}

/** A terminal at one database: `run` gives what was printed and the exit code. */
async function terminal(t: TestContext) {
  const database = await testDatabase(t)
  const run = async (...words: string[]) => {
    const { printed, text, code } = await commandLine(register, database, ['inbox', ...words])
    return { code, text, value: printed[0] }
  }
  const send = async (what: Draft) => {
    const receipt = newReceipt()
    const scope = { tenant: database.tenant, actor: 'web', roles: [] }
    const about = { kind: 'area', id: 'WK999001', label: 'Kade' } as const
    const envelope = { about, areaCode: 'WK999001', lang: 'nl', receiptHash: secretHash(receipt) } as const
    await write(database.db, holding(scope, receipt), (trx) =>
      sendMessage(trx, { draft: what, envelope, today: localDay(new Date()), actor: 'web' }),
    )
    return receipt
  }
  const actions = async () =>
    (await database.pool.query('select action from weefdorp.audit_event order by id')).rows.map(
      (row) => row.action,
    )
  return { database, run, send, actions }
}

test('the list shows no words and no contact details, showing one does and leaves a record', async (t) => {
  const { run, send, actions } = await terminal(t)
  assert.match((await run('list')).text, /Geen berichten/)
  const receipt = await send(draft)
  const list = await run('list')
  assert.match(list.text, /1\s+Ik kan iets\s+Kade\s+WK999001\s+0\s+nieuw, antwoord voor/)
  assert.doesNotMatch(list.text, /fietsen|An\b|035/)
  const { messages } = (await run('list', '--json')).value as { messages: Record<string, unknown>[] }
  assert.deepEqual([messages[0]?.number, messages[0]?.read, messages[0]?.overdue], [1, false, false])
  assert.deepEqual(await actions(), ['inbox.message.sent'])
  const shown = await run('show', receipt.toLowerCase())
  assert.match(shown.text, /naam: An\ntelefoon: 035 123 45 67\n\nIk repareer fietsen\./)
  assert.deepEqual((await actions()).slice(1), ['inbox.message.read', 'inbox.sender.read'])
  const again = (await run('show', '1', '--json')).value as { contact: { name: string } }
  assert.equal(again.contact.name, 'An')
  assert.deepEqual((await actions()).slice(3), ['inbox.sender.read'])
  assert.doesNotMatch((await run('list', '--area', 'gm9990')).text, /nieuw/)
  assert.match((await run('list', '--area', 'WK999002')).text, /Geen berichten/)
})

test('an answer comes from a flag or a file, and says whom to call', async (t) => {
  const { run, send } = await terminal(t)
  await send(draft)
  const folder = await mkdtemp(join(tmpdir(), 'weefsel-'))
  t.after(() => rm(folder, { recursive: true }))
  const file = join(folder, 'antwoord.txt')
  await writeFile(file, 'Fijn! We bellen je.\n')
  const first = await run('answer', '1', '--file', file, '--by', 'sociaal werker')
  assert.match(first.text, /wil gebeld worden: An, 035 123 45 67/)
  await run('answer', '1', '--text', 'Tot vrijdag.')
  const shown = await run('show', '1')
  assert.match(
    shown.text,
    /Antwoord van sociaal werker, .*:\nFijn! We bellen je\.\n\nAntwoord van de beheerder/,
  )
  assert.equal((await run('list')).text, 'Geen berichten.')
  assert.match((await run('list', '--all')).text, /beantwoord/)
})

test('what cannot be done ends with 2 and says why', async (t) => {
  const { run, send } = await terminal(t)
  await send(draft)
  for (const [words, why] of [
    [['show', '99'], /er niet/],
    [['show', 'geen-code'], /er niet/],
    [['answer', '99', '--text', 'Hallo daar'], /er niet/],
    [['answer', '1', '--file', '/nergens'], /niet te lezen/],
    [['answer', '1', '--text', ' '], /2 tot 5000/],
    [['answer', '1', '--text', 'Hallo', '--by', 'x'], /rol/],
    [['answer', '1', '--text', 'BSN 111222333'], /burgerservicenummer/],
  ] as const) {
    const { code, text } = await run(...words)
    assert.equal(code, 2, words.join(' '))
    assert.match(text, why)
  }
  assert.equal((await run('answer', '1', '--text', 'Eerste')).code, 0)
  const twice = await run('answer', '1', '--text', 'Eerste')
  assert.equal(twice.code, 2)
  assert.match(twice.text, /niets nog een keer/)
})
