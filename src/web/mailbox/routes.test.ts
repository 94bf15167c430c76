import assert from 'node:assert/strict'
import { test } from 'node:test'
import { client } from '../../../test/request.ts'
import { appOver, world } from '../../../test/world.ts'
import { write } from '../../platform/db/transaction.ts'
import { queueMail } from '../../platform/mail.ts'

test('the mailbox shows waiting letters on a development server, and exists nowhere else', async () => {
  const { app, db, scope, tenant } = await world()
  const letter = { to: 'an@voorbeeld.example', subject: 'Antwoord', text: 'Dag An,\n\n<b>Tot dinsdag</b>' }
  await write(db, { ...scope, roles: ['operator'] }, (trx) => queueMail(trx, tenant.id, letter, new Date()))
  await client(app).get('/postbus', { status: 404 })
  const page = await client(appOver(db, { WEEFSEL_DEV: 'true' })).get('/postbus')
  assert.match(page.text, /an@voorbeeld\.example.*wacht/)
  assert.match(page.text, /<b>Tot dinsdag<\/b>/)
})
