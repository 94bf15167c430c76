import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountSite } from '../account-site.ts'

const toCode = { status: 303, redirect: '/inloggen/code' }
const PAIRS = 40
const WARM = 5
/** Of forty pairs so many may fall to one side: by chance alone it is more once in some twenty thousand runs. */
const MOST = 32

type Site = Awaited<ReturnType<typeof accountSite>>

/** Everything of an answer that somebody sees, without what is different each time. */
function shapeOf(
  { status, headers, text }: { status: number; headers: Headers; text: string },
  email: string,
) {
  const kept = [...headers]
    .filter(([name]) => name !== 'x-request-id')
    .map(([name, value]) => `${name}: ${value.replace(/=\w{26}/, '=…')}`)
  return { status, headers: kept.sort(), text: text.replaceAll(email, '…') }
}

/** All that somebody who asks for a code for this address can see. */
async function seen(site: Site, email: string) {
  const who = site.visitor()
  const answers = [
    await who.post('/inloggen', { email }, toCode),
    await who.get('/inloggen/code'),
    await who.post('/inloggen/code', { code: '00000000' }, { status: 422 }),
    await who.post('/inloggen/code', { code: 'x' }, { status: 422 }),
    await who.post('/inloggen/passkey', { antwoord: '{}' }, { status: 404 }),
  ]
  return answers.map((answer) => shapeOf(answer, email))
}

/** A worker with codes on paper: whoever could tell this account from none would know whom to attack. */
async function worker(site: Site, email: string): Promise<void> {
  const nel = await site.signedIn(email)
  await nel.post('/mijn/herstelcodes', {}, { status: 200 })
  await site.database.pool.query(
    `insert into weefdorp.account_role (id, account_id, role, given_by, given_at)
     select gen_random_uuid(), id, 'worker', 'test', now() from weefdorp.auth_user where email = $1`,
    [email],
  )
}

test('no page, header or cookie tells whether an address has an account', async (t) => {
  const site = await accountSite(t)
  await worker(site, 'nel@mail.example')
  assert.deepEqual(await seen(site, 'nel@mail.example'), await seen(site, 'jan@mail.example'))
})

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

type Turn = (turn: number) => Promise<unknown>
/** How long each of two things took, right after each other. */
type Pair = readonly [one: number, two: number]

/** Times pairs that swap who goes first: a machine that is busy slows both. The first ones warm up and do not count. */
async function pairsOf(one: Turn, two: Turn): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (let turn = -WARM; turn < PAIRS; turn += 1) {
    const first = turn % 2 === 0
    const before = await timed(() => (first ? one : two)(turn))
    const after = await timed(() => (first ? two : one)(turn))
    if (turn >= 0) pairs.push(first ? [before, after] : [after, before])
  }
  return pairs
}

/** Whether neither takes longer, by a sign test: no figure in milliseconds has to hold on every machine. */
function areEven(pairs: readonly Pair[]): boolean {
  const count = pairs.filter(([one, two]) => one > two).length
  return count <= MOST && count >= PAIRS - MOST
}

test('the time of an answer does not tell it either', async (t) => {
  const site = await accountSite(t)
  for (let turn = -WARM; turn < PAIRS; turn += 1)
    await site.asSystem((trx) =>
      trx
        .insertInto('authUser')
        .values({ email: `known${turn}@mail.example`, emailVerified: true })
        .execute(),
    )
  const ask = (name: string) => async (turn: number) => {
    const who = site.visitor()
    await who.post('/inloggen', { email: `${name}${turn}@mail.example` }, toCode)
    await who.post('/inloggen/code', { code: '00000000' }, { status: 422 })
  }
  const pairs = await pairsOf(ask('known'), ask('other'))
  assert.ok(areEven(pairs), JSON.stringify(pairs))
})

test('the measure sees a difference of a tenth in noise of a fifth, and none where there is none', () => {
  const noise = (turn: number) => ((turn * 7919) % 41) / 100
  const made = (more: number): Pair[] =>
    Array.from({ length: PAIRS }, (_, turn) => [1 + noise(turn) + more, 1 + noise(turn * 3 + 5)])
  assert.ok(areEven(made(0)))
  assert.ok(!areEven(made(0.25)))
  assert.ok(!areEven(made(-0.25)))
})
