import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holding } from '../../domains/inbox/queries.ts'
import { sendMessage } from '../../domains/inbox/sender.commands.ts'
import { write } from '../../platform/db/transaction.ts'
import { newReceipt } from '../../platform/id.ts'
import { secretHash } from '../../platform/secret.ts'
import { site } from './fixture.test.ts'
import { nl } from './texts.nl.ts'

type Page = { document: Document }
const standOf = ({ document }: Page) =>
  document.querySelector('input[name="stand-toen"]')?.getAttribute('value') ?? ''
const idOf = ({ document }: Page, end: string) =>
  document.querySelector(`form[action$="/${end}"]`)?.getAttribute('action')?.split('/').at(-2) ?? ''

test('an editor finds what is hers, changes the hours and undoes it', async (t) => {
  const { nel, offer } = await site(t)
  const page = `/werk/kaart/aanbod/${offer}`
  assert.match((await nel.get('/werk/kaart')).text, /Open tafel/)
  const form = await nel.get(`${page}/tijden`)
  const fields = {
    ...{ 'stand-toen': standOf(form), 'tijd-0': '0', 'dag-0-TU': 'ja' },
    ...{ 'van-0': '9.30', 'tot-0': '12:00' },
  }
  const longer = await nel.post(`${page}/tijden`, { ...fields, erbij: 'ja' }, { status: 200 })
  assert.equal(longer.document.querySelectorAll('.weefsel-hours__line').length, 2)
  assert.equal(longer.document.querySelector('#van-0')?.getAttribute('value'), '9.30')
  const wrong = await nel.post(`${page}/tijden`, { ...fields, 'van-0': 'half' }, { status: 422 })
  assert.match(wrong.text, /Schrijf een tijd zoals 9.30/)
  const to = `${page}?gedaan=bewaard&deel=tijden`
  await nel.post(`${page}/tijden`, fields, { status: 303, redirect: to })
  const saved = await nel.get(to)
  assert.match(saved.text, /Bewaard. Zo staat het er nu: ?elke dinsdag, 9.30 – 12.00 uur/)
  assert.match(saved.text, /Met de hand bijgehouden sinds .* redacteur van de organisatie/)
  const again = await nel.post(`${page}/tijden`, fields, { status: 422 })
  assert.match(again.text, new RegExp(nl.edit.problems.meanwhile))
  const undo = idOf(saved, 'terugzetting')
  await nel.post(
    `/werk/wijzigingen/${undo}/terugzetting`,
    {},
    { status: 303, redirect: `${page}?gedaan=terug&deel=tijden` },
  )
  assert.match((await nel.get(`${page}?gedaan=terug&deel=tijden`)).text, /elke dinsdag, 10.00 – 12.00 uur/)
})

test('a phone number waits; the coordinator says why not, or lets it hold', async (t) => {
  const { nel, coordinator, offer } = await site(t)
  const page = `/werk/kaart/aanbod/${offer}`
  const propose = async (number: string) => {
    const stand = standOf(await nel.get(`${page}/contact`))
    const fields = { 'stand-toen': stand, 'telefoon-0': number }
    await nel.post(`${page}/contact`, fields, { status: 303, redirect: `${page}?gedaan=wacht&deel=contact` })
  }
  await propose('0990 222 222')
  assert.match((await coordinator.get('/werk')).text, /1 wijziging van de kaart wacht op je oordeel/)
  const queue = await coordinator.get('/werk/wijzigingen')
  assert.match(queue.text, /0990 111 111.*0990 222 222/)
  const first = idOf(queue, 'besluit')
  const none = await coordinator.post(
    `/werk/wijzigingen/${first}/besluit`,
    { besluit: 'nee' },
    { status: 422 },
  )
  assert.match(none.text, new RegExp(nl.waiting.needsReason))
  const reason = { besluit: 'nee', [`reden-${first}`]: 'Dit nummer is van een ander.' }
  const refused = `${page}?gedaan=geweigerd&deel=contact`
  await coordinator.post(`/werk/wijzigingen/${first}/besluit`, reason, { status: 303, redirect: refused })
  assert.match((await nel.get(page)).text, /Dit nummer is van een ander/)
  await nel.get('/werk/wijzigingen', { status: 404 })
  await propose('0990 333 333')
  const second = idOf(await coordinator.get('/werk/wijzigingen'), 'besluit')
  await nel.post(`/werk/wijzigingen/${second}/besluit`, { besluit: 'ja' }, { status: 404 })
  const done = `${page}?gedaan=bewaard&deel=contact`
  await coordinator.post(
    `/werk/wijzigingen/${second}/besluit`,
    { besluit: 'ja' },
    { status: 303, redirect: done },
  )
  assert.match((await coordinator.get(`/aanbod/${offer}`)).text, /0990 333 333/)
})

test('each part has a form that keeps the house rules, in both languages', async (t) => {
  const { coordinator, offer, place, owner } = await site(t)
  const pages = [
    ...['tekst', 'tijden', 'contact', 'kosten', 'onderwerpen', 'bestaan'].map(
      (part) => `aanbod/${offer}/${part}`,
    ),
    ...['tekst', 'tijden', 'contact', 'adres', 'bestaan'].map((part) => `plekken/${place}/${part}`),
    ...['tekst', 'contact', 'adres', 'bestaan'].map((part) => `organisaties/${owner}/${part}`),
    ...['', `?naam=tafel`, '?verborgen=ja'],
  ]
  for (const page of pages)
    for (const prefix of ['', '/en']) {
      const address = `${prefix}/werk/kaart${page.startsWith('?') || page === '' ? page : `/${page}`}`
      await coordinator.get(address)
    }
  await coordinator.get(`/werk/kaart/aanbod/${offer}/adres`, { status: 404 })
  await coordinator.get(`/werk/kaart/aanbod/${place}`, { status: 404 })
  await coordinator.get(`/werk/kaart/aanbod/niets/tekst`, { status: 404 })
})

test('words are changed with help for the reader, an address loses its old point, and what stopped is hidden', async (t) => {
  const { coordinator, visitor, offer, place } = await site(t)
  const words = `/werk/kaart/aanbod/${offer}/tekst`
  const text =
    'Wij organiseren laagdrempelige ontmoetingsactiviteiten voor verschillende doelgroepen, waarbij de zelfredzaamheid van buurtbewoners wordt gestimuleerd door deskundige beroepskrachten en vrijwilligers uit de omliggende wijken.'
  const looked = await coordinator.post(
    words,
    { naam: 'Open tafel', uitleg: text, kijk: 'ja' },
    { status: 200 },
  )
  assert.match(looked.text, /Dit is moeilijk te lezen/)
  assert.match(looked.text, /ontmoetingsactiviteiten/)
  const address = { straat: 'Dorpsstraat 1', postcode: '1234ab', plaats: 'Weefdorp' }
  const there = `/werk/kaart/plekken/${place}`
  await coordinator.post(`${there}/adres`, address, {
    status: 303,
    redirect: `${there}?gedaan=bewaard&deel=adres`,
  })
  assert.match((await visitor().get(`/plekken/${place}`)).text, /Dorpsstraat 1, 1234 AB Weefdorp/)
  const gone = `/werk/kaart/aanbod/${offer}`
  await coordinator.post(
    `${gone}/bestaan`,
    { stand: 'gestopt' },
    { status: 303, redirect: `${gone}?gedaan=bewaard&deel=bestaan` },
  )
  await visitor().get(`/aanbod/${offer}`, { status: 404 })
  assert.match((await coordinator.get('/werk/kaart?verborgen=ja')).text, /Open tafel.*niet te zien/)
})

test('what is of another organisation is not there for an editor', async (t) => {
  const { nel, insert } = await site(t)
  const other = await insert('organization', 'name', `'De Spoel'`)
  const offer = await insert('service', 'name, organization_id', `'Naaiclub', '${other}'`)
  const page = `/werk/kaart/aanbod/${offer}`
  for (const path of [page, `${page}/tekst`, `/werk/kaart/organisaties/${other}`])
    await nel.get(path, { status: 404 })
  await nel.post(`${page}/tekst`, { naam: 'X', uitleg: '' }, { status: 404 })
  await nel.post(`${page}/tekst/loslaten`, {}, { status: 404 })
  assert.doesNotMatch((await nel.get('/werk/kaart?naam=naai')).text, /Naaiclub/)
})

test('from a message a coordinator comes to the form, with what was said beside it', async (t) => {
  const { database, coordinator, nel, offer } = await site(t)
  const receipt = newReceipt()
  const scope = { tenant: database.tenant, actor: 'web', roles: [] }
  await write(database.db, holding(scope, receipt), (trx) =>
    sendMessage(trx, {
      draft: { kind: 'wrong', body: 'Op dinsdag begint het om half tien.', reply: 'look', sender: null },
      envelope: {
        about: { kind: 'service', id: offer, label: 'Open tafel' },
        ...{ areaCode: 'WK999001', lang: 'nl', receiptHash: secretHash(receipt) },
      },
      ...{ today: '2026-11-02', actor: 'web' },
    }),
  )
  const form = `/werk/kaart/aanbod/${offer}/tijden?bericht=1`
  const shown = await coordinator.get(form)
  assert.match(shown.text, /Uit bericht 1.*Op dinsdag begint het om half tien/)
  assert.doesNotMatch((await nel.get(form)).text, /half tien/)
})
