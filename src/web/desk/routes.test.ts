import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountSite } from '../../../test/account-site.ts'
import { holding } from '../../domains/inbox/queries.ts'
import { sendMessage } from '../../domains/inbox/sender.commands.ts'
import { write } from '../../platform/db/transaction.ts'
import { newId, newReceipt } from '../../platform/id.ts'
import { secretHash } from '../../platform/secret.ts'
import { nl } from './texts.nl.ts'

type Site = Awaited<ReturnType<typeof accountSite>>
const WIJK = 'WK999001'

/** Somebody with a role, who gave a second proof. */
async function withRole({ signedIn, asSystem }: Site, email: string, role: string, areaCode: string | null) {
  const who = await signedIn(email)
  await asSystem(async (trx) => {
    const account = trx.selectFrom('authUser').select('id').where('email', '=', email)
    const { id: accountId } = await account.executeTakeFirstOrThrow()
    const gift = { id: newId(), accountId, role, areaCode, givenBy: 'test', givenAt: new Date() }
    await trx.insertInto('accountRole').values(gift).execute()
    const session = trx.selectFrom('authSession').select('id').where('userId', '=', accountId)
    const { id: sessionId } = await session.executeTakeFirstOrThrow()
    const proof = { sessionId, method: 'recovery', provedAt: new Date() }
    await trx.insertInto('sessionProof').values(proof).execute()
  })
  return who
}

/** A message about the wijk; the code with which its sender follows it. */
async function send({ database }: Site, kind: 'wrong' | 'missing', email?: string): Promise<string> {
  const receipt = newReceipt()
  const scope = { tenant: database.tenant, actor: 'web', roles: [] }
  const sender = email ? { email } : null
  await write(database.db, holding(scope, receipt), (trx) =>
    sendMessage(trx, {
      draft: { kind, body: 'Het telefoonnummer is anders.', reply: email ? 'mail' : 'look', sender },
      envelope: {
        about: { kind: 'area', id: WIJK, label: 'Kade' },
        ...{ areaCode: WIJK, lang: 'nl', receiptHash: secretHash(receipt) },
      },
      ...{ today: '2026-11-02', actor: 'web' },
    }),
  )
  return receipt
}

const seeOther = (redirect: string) => ({ status: 303, redirect })

test('who has no role is told so in a friendly way, and has no menu of work', async (t) => {
  const site = await accountSite(t)
  await site.visitor().get('/werk', seeOther('/inloggen?naar=%2Fwerk'))
  const resident = await site.signedIn('bewoner@mail.example')
  const page = await resident.get('/werk')
  assert.match(page.text, /Je bent ingelogd als bewoner/)
  assert.equal(page.document.querySelector('.weefsel-desk__menu'), null)
  await resident.get('/werk/berichten', { status: 404 })
})

test('the first page says what waits, and a role without a wijk is told what it lacks', async (t) => {
  const site = await accountSite(t)
  const none = await withRole(site, 'zonder@mail.example', 'worker', null)
  const start = await none.get('/werk')
  assert.ok(start.text.includes(nl.start.noArea) && start.text.includes(nl.start.calm))
  await send(site, 'missing')
  assert.ok(!(await none.get('/werk')).text.includes('van niemand'))
  const worker = await withRole(site, 'an@mail.example', 'worker', WIJK)
  assert.match((await worker.get('/werk')).text, /1 bericht is nog van niemand, 1 is te laat/)
  assert.match((await worker.get('/werk/berichten?wie=niemand')).text, /1\. Ik mis iets: Kade/)
  assert.match(
    (await worker.get('/werk/berichten?wie=mij&soort=wrong&stand=beantwoord')).text,
    /Alles is beantwoord/,
  )
  assert.match((await worker.get('/werk/berichten?pagina=99&wijk=onzin')).text, /1\. Ik mis iets: Kade/)
})

test('two people open a message at once: the second is told kindly, and cannot answer it', async (t) => {
  const site = await accountSite(t)
  await send(site, 'missing')
  const [an, bo] = [
    await withRole(site, 'an@mail.example', 'worker', WIJK),
    await withRole(site, 'bo@mail.example', 'worker', WIJK),
  ]
  await an.post('/werk/berichten/1/behandeling', {}, seeOther('/werk/berichten/1?gedaan=opgepakt'))
  await bo.post('/werk/berichten/1/behandeling', {}, seeOther('/werk/berichten/1?gedaan=te-laat'))
  const page = await bo.get('/werk/berichten/1?gedaan=te-laat')
  assert.ok(page.text.includes(nl.message.done['te-laat']) && page.text.includes('an@mail.example'))
  const refused = await bo.post('/werk/berichten/1/antwoord', { antwoord: 'Ook ik.' }, { status: 422 })
  assert.ok(refused.text.includes(nl.message.problems.held))
  await an.post('/werk/berichten/1/overdracht', { naar: 'niemand' }, { status: 422 })
  await an.post(
    '/werk/berichten/1/overdracht',
    { naar: 'coordinator' },
    seeOther('/werk/berichten/1?gedaan=overgedragen'),
  )
  assert.ok((await bo.get('/werk/berichten/1')).text.includes(nl.message.coordinators))
})

test('a correction is taken with one press, or refused with a reason that its sender reads', async (t) => {
  const site = await accountSite(t)
  const [first, second] = [await send(site, 'wrong'), await send(site, 'wrong')]
  const worker = await withRole(site, 'an@mail.example', 'worker', WIJK)
  const open = await worker.post('/werk/berichten/1/antwoord', {}, { status: 422 })
  assert.ok(open.text.includes(nl.message.problems.outcome))
  await worker.post(
    '/werk/berichten/1/antwoord',
    { uitkomst: 'accepted' },
    seeOther('/werk/berichten/1?gedaan=beantwoord'),
  )
  assert.ok((await worker.get('/werk/berichten/1')).text.includes(nl.message.decided.accepted))
  assert.ok((await site.visitor().get(`/berichten/${first}`)).text.includes(nl.message.thanks.nl))
  const silent = await worker.post('/werk/berichten/2/antwoord', { uitkomst: 'refused' }, { status: 422 })
  assert.ok(silent.text.includes(nl.message.problems.reason))
  const antwoord = 'Wij belden: het nummer klopt nog.'
  await worker.post(
    '/werk/berichten/2/antwoord',
    { uitkomst: 'refused', antwoord },
    seeOther('/werk/berichten/2?gedaan=beantwoord'),
  )
  const page = await site.visitor().get(`/berichten/${second}`)
  assert.ok(page.text.includes(antwoord) && page.text.includes('In behandeling bij een sociaal werker'))
})

test('the sender is shown after a press, of which the log knows who, as what and why; the answer is mailed', async (t) => {
  const site = await accountSite(t)
  await send(site, 'missing', 'afzender@mail.example')
  const worker = await withRole(site, 'co@mail.example', 'coordinator', null)
  assert.ok(!(await worker.get('/werk/berichten/1')).html.includes('afzender@mail.example'))
  const shown = await worker.post('/werk/berichten/1/afzender', {}, { status: 200 })
  assert.ok(shown.text.includes('afzender@mail.example'))
  const { rows } = await site.database.pool.query(
    `select actor like 'account:%' as person, detail from weefdorp.audit_event where action = 'inbox.sender.read'`,
  )
  assert.deepEqual(rows, [
    { person: true, detail: { role: 'coordinator', organization: null, purpose: 'answer' } },
  ])
  const bsn = await worker.post(
    '/werk/berichten/1/antwoord',
    { antwoord: 'Jouw nummer is 123456782.' },
    { status: 422 },
  )
  assert.ok(bsn.text.includes(nl.message.problems.bsn))
  await worker.post(
    '/werk/berichten/1/antwoord',
    { antwoord: 'We gaan het regelen.' },
    seeOther('/werk/berichten/1?gedaan=gemaild'),
  )
  assert.match((await site.letterTo('afzender@mail.example')).body, /We gaan het regelen[\s\S]*coördinator/)
  await worker.post('/werk/berichten/1/antwoord', { antwoord: 'We gaan het regelen.' }, { status: 422 })
  assert.equal((await worker.get('/werk/berichten')).text.includes(nl.list.emptyTitle), true)
})
