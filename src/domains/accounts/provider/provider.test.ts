import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../../test/database.ts'
import { commandLine } from '../../../../test/terminal.ts'
import { read, type Scope, write } from '../../../platform/db/transaction.ts'
import { accountFor } from '../roles.commands.ts'
import { register } from './cli.ts'
import { accountBehind, keepVisit, takeVisit } from './commands.ts'
import { keepProvider } from './keep.commands.ts'
import { type Provider, readGuest, readProvider } from './provider.ts'
import { listProviders, providerOf } from './queries.ts'
import { nl } from './texts.nl.ts'

const provider: Provider = {
  ...{ id: 'werk', name: 'Werk', issuer: 'https://login.werk.example', clientId: 'weefsel' },
  ...{ domains: ['werk.example'], acr: ['hoog'], amr: ['mfa'] },
}
const typed = {
  ...{ name: 'Werk', issuer: 'https://login.werk.example', client: 'weefsel' },
  domain: ['Werk.example'],
}
const now = new Date()
const by = { actor: 'test', now }

test('who comes in, and whether it counts as a proof, follows from what was agreed', () => {
  const said = { sub: 'e1', email: 'Nel@Werk.example', email_verified: true, auth_time: 1_700_000_000 }
  assert.equal(readGuest(provider, said)?.email, 'nel@werk.example')
  for (const wrong of [
    { email: 'nel@x.werk.example' },
    { email: 'nel@werk.example.evil.example' },
    { email: 'nel@evil.example@werk.example' },
    { email: undefined },
    { email_verified: undefined },
    { email_verified: false },
  ])
    assert.equal(readGuest(provider, { ...said, ...wrong })?.email, null, JSON.stringify(wrong))
  assert.equal(readGuest(provider, { ...said, email_verified: 'true' }), null)
  const provedAt = (more: object) => readGuest(provider, { ...said, ...more })?.provedAt ?? null
  assert.deepEqual(provedAt({ acr: 'hoog' }), new Date(1_700_000_000_000))
  assert.ok(provedAt({ amr: ['pwd', 'mfa'] }))
  for (const none of [
    {},
    { acr: 'laag' },
    { acr: 'HOOG' },
    { amr: ['pwd'] },
    { acr: 'hoog', auth_time: undefined },
  ])
    assert.equal(provedAt(none), null, JSON.stringify(none))
  for (const nobody of [null, undefined, 'e1', {}, { sub: '' }, { sub: 7 }])
    assert.equal(readGuest(provider, nobody), null)
})

test('all that is wrong with a provider is said at once', () => {
  const { problems } = nl.cli
  assert.ok(readProvider('werk', typed, problems).ok)
  assert.ok(readProvider('werk', { ...typed, issuer: 'http://localhost:4000' }, problems).ok)
  for (const issuer of ['http://login.werk.example', 'login', 'https://x.example/?a', 'https://u@x.example'])
    assert.ok(!readProvider('werk', { ...typed, issuer }, problems).ok, issuer)
  const judged = readProvider('W', { name: '', issuer: 'x', client: 'c', domain: ['@x', 'y'] }, problems)
  assert.equal(judged.ok ? 0 : judged.problems.length, 5)
})

test('who runs the server adds, lists and removes providers', async (t) => {
  const { db, tenant } = await testDatabase(t)
  const run = (...words: string[]) => commandLine(register, { db, tenant }, ['user', 'provider', ...words])
  const options = ['--name', 'Werk', '--issuer', typed.issuer, '--client', 'weefsel', '--domain', 'a.nl,b.nl']
  const added = await run('add', 'werk', ...options, '--acr', 'hoog')
  assert.match(added.text, /\/inloggen\/via\/werk\/terug/)
  assert.match(added.text, /secrets\/weefdorp\.werk/)
  assert.match((await run('list')).text, /werk\tWerk\thttps:.*\ta\.nl,b\.nl\thoog\tgeheim ontbreekt/)
  assert.equal((await run('add', 'ander', ...options)).code, 2, 'one issuer is one organisation')
  assert.equal((await run('add', 'werk', ...options, '--json')).code, 0)
  const scope: Scope = { tenant, actor: 'test', roles: ['system'] }
  const [kept] = await read(db, scope, listProviders)
  assert.deepEqual(kept?.acr, [], 'said anew is said whole')
  assert.equal((await run('remove', 'werk')).code, 0)
  assert.equal((await run('remove', 'werk')).code, 2)
  assert.equal(await read(db, scope, (trx) => providerOf(trx, 'werk')), undefined)
})

test('a visit is taken by one of three at the same moment; two who come back at once are one account', async (t) => {
  const { db, tenant } = await testDatabase(t)
  const system = <T>(work: Parameters<typeof write<T>>[2]) =>
    write(db, { tenant, actor: 'test', roles: ['system'] }, work)
  await system((trx) => keepProvider(trx, provider, by))
  const auth = <T>(work: Parameters<typeof write<T>>[2]) =>
    write(db, { tenant, actor: 'auth', roles: ['auth'] }, work)
  const visit = { state: 's', nonce: 'n', verifier: 'v', provider: 'werk', target: null, session: null }
  const key = await auth((trx) => keepVisit(trx, { ...visit, lang: 'en' }, now))
  const take = () => auth((trx) => takeVisit(trx, key, 'werk', now))
  const took = (await Promise.all([take(), take(), take()])).filter((one) => one !== null)
  assert.deepEqual(took, [{ ...visit, lang: 'en' }])
  const who = { issuer: provider.issuer, subject: 'e1', email: 'nel@werk.example' }
  const known = await system((trx) => accountFor(trx, who.email, by))
  const behind = () => auth((trx) => accountBehind(trx, who, { actor: 'auth', now }))
  assert.deepEqual(await Promise.all([behind(), behind()]), [known, known])
})
