import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerMessage } from '../../src/domains/inbox/operator.commands.ts'
import { holding, showMessage } from '../../src/domains/inbox/queries.ts'
import { sendMessage } from '../../src/domains/inbox/sender.commands.ts'
import { systemClock } from '../../src/platform/clock.ts'
import type { Role } from '../../src/platform/db/transaction.ts'
import { read, write } from '../../src/platform/db/transaction.ts'
import { newReceipt } from '../../src/platform/id.ts'
import { startJobs } from '../../src/platform/jobs.ts'
import { createLog } from '../../src/platform/log.ts'
import { mailJobs, smtpMailer } from '../../src/platform/mail.ts'
import { secretHash } from '../../src/platform/secret.ts'
import { testDatabase } from '../database.ts'
import { mailServer } from './mail-server.ts'
import { until } from './until.ts'

test('from a message without an account to an answer in the mailbox', async (t) => {
  const server = await mailServer(t)
  const database = await testDatabase()
  const scope = { tenant: database.tenant, actor: 'web', roles: [] as Role[] }
  const receipt = newReceipt()
  const about = { kind: 'service', id: 'x', label: 'Samen eten' } as const
  const envelope = { about, areaCode: 'WK999001', lang: 'nl', receiptHash: secretHash(receipt) } as const
  const draft = {
    kind: 'wrong',
    body: 'De eettafel is op woensdag.',
    reply: 'mail',
    sender: { email: 'an@voorbeeld.nl' },
  } as const
  await write(database.db, holding(scope, receipt), (trx) =>
    sendMessage(trx, { draft, envelope, today: '2026-11-02', actor: 'web' }),
  )
  await write(database.db, { ...scope, actor: 'cli', roles: ['operator'] }, async (trx) => {
    const message = await showMessage(trx, { number: 1 })
    assert.ok(message)
    const answer = { body: 'Dank je, we hebben het aangepast.', by: 'sociaal werker' }
    const how = { tenant: 'weefdorp', actor: 'cli', now: new Date(), site: 'https://wijk.example' }
    assert.ok((await answerMessage(trx, message, answer, how)).ok)
  })
  const jobs = startJobs({
    ...database,
    jobs: mailJobs(smtpMailer(server.url, 'Weefdorp <post@weefdorp.example>')),
    clock: systemClock,
    log: createLog('silent'),
  })
  t.after(async () => {
    await jobs.stop()
    await database.close()
  })
  await until('the letter to arrive', async () => server.letters.length > 0)
  const [letter = ''] = server.letters
  assert.match(letter, /^Subject: Antwoord op je bericht over Samen eten\r?$/m)
  assert.match(letter, /Dank je, we hebben het aangepast\./)
  assert.match(letter, /https:\/\/wijk\.example\/berichten/)
  assert.ok(!letter.includes(receipt), 'the receipt is not in the mail: nobody but the sender has it')
  const mine = await read(database.db, holding(scope, receipt), (trx) =>
    showMessage(trx, { receiptHash: secretHash(receipt) }),
  )
  assert.equal(mine?.answers.length, 1)
})
