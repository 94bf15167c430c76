import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localDay } from '../../platform/clock.ts'
import { secretHash } from '../../platform/secret.ts'
import { takeAnswer } from './answer.commands.ts'
import { recordCheck } from './check.commands.ts'
import { freshSite, later, MAIL, NOW } from './fixture.test.ts'
import { checkedItem } from './items.queries.ts'
import { reminderLetter } from './letter.ts'
import { forgetReminders, wishCall } from './reminder.commands.ts'
import { askedByKey, letterByKey, organizationsToAsk } from './reminder.queries.ts'
import { sendReminders } from './run.commands.ts'

const keyOf = (path: string) => secretHash(String(path.split('/').at(-1)))

test('one letter to one organisation, to the address that the map publishes, and what comes due soon is in it', async (t) => {
  const { ask, letters, pool, ours } = await freshSite(t)
  await pool.query(`update weefdorp.location set assured_date = '2025-12-12' where name = 'Buurthuis'`)
  assert.equal(await ask(), 2)
  const [letter, ...more] = await letters()
  assert.deepEqual(more, [])
  assert.equal(letter?.recipient, MAIL)
  assert.match(String(letter?.subject), /2 gegevens van De Geus/)
  for (const words of [
    'Open tafel',
    'Buurthuis',
    'Wie de link heeft, kan antwoorden',
    'De link werkt 30 dagen',
  ])
    assert.ok(letter?.body.includes(words), words)
  const { rows } =
    await pool.query(`select count(*)::int as n, bool_and(token_hash ~ '^[0-9a-f]{64}$') as hashed
    from weefdorp.reminder_item`)
  assert.deepEqual(rows, [{ n: 2, hashed: true }])
  const { rows: events } = await pool.query(
    `select detail from weefdorp.audit_event where action = 'freshness.reminded' and subject = $1`,
    [ours],
  )
  assert.deepEqual(events, [{ detail: { items: 2 } }])
})

test('each step once, two weeks apart, and never two letters in a week', async (t) => {
  const { ask, pool, system } = await freshSite(t)
  const days = [0, 0, 6, 7, 13, 14, 21, 28, 35, 42, 60]
  const sent: number[] = []
  for (const day of days) if ((await ask(later(day))) > 0) sent.push(day)
  assert.deepEqual(sent, [0, 14, 28])
  const { rows } = await pool.query(
    'select step from weefdorp.reminder_item join weefdorp.reminder on id = reminder_id order by sent_on',
  )
  assert.deepEqual(
    rows.map(({ step }) => step),
    ['before', 'at', 'after'],
  )
  const twice = pool.query(`insert into weefdorp.reminder_item
    select reminder_id, item_kind, item_id, 'at', due_on, repeat('a', 64) from weefdorp.reminder_item limit 1`)
  await assert.rejects(twice, /unique|duplicate/)
  assert.equal(await system((trx) => forgetReminders(trx, { actor: 'test', now: later(801) })), 1)
})

test('two runs at once send one letter', async (t) => {
  const { ask, letters } = await freshSite(t)
  assert.deepEqual((await Promise.all([ask(), ask(), ask()])).toSorted(), [0, 0, 1])
  assert.equal((await letters()).length, 1)
})

test('no mail when it is off, in the weekend, without an address of the site or of the organisation, or to who would rather be called', async (t) => {
  const { db, tenant, pool, system, ours, letters, ask } = await freshSite(t)
  const scope = { tenant, actor: 'test', roles: ['system' as const] }
  const run = async (now = NOW, origin: string | null = 'https://x.example') =>
    (await sendReminders(db, scope, { now, origin })).held
  await pool.query('update weefdorp.reminder_rule set mails = false')
  assert.equal(await run(), 'off')
  await pool.query('update weefdorp.reminder_rule set mails = true')
  assert.equal(await run(later(4)), 'weekend')
  assert.equal(await run(NOW, null), 'noAddress')
  assert.equal(await system((trx) => wishCall(trx, ours, { actor: 'test', now: NOW })), true)
  assert.equal(await system((trx) => wishCall(trx, ours, { actor: 'test', now: NOW })), false)
  assert.equal(await run(), null)
  await pool.query(`delete from weefdorp.call_wish; update weefdorp.organization set email = 'geen adres'`)
  assert.equal(await ask(), 0)
  assert.deepEqual(await letters(), [])
})

test('a check starts the term anew, for the record itself too', async (t) => {
  const { ask, pool, system, table } = await freshSite(t)
  const item = { kind: 'service' as const, id: table }
  const due = () => system((trx) => checkedItem(trx, item))
  assert.deepEqual([(await due())?.dueOn, (await due())?.termKind], ['2026-11-24', 'activity'])
  const check = { group: 'all', role: 'coordinator', way: 'phone', outcome: 'ok' } as const
  await system((trx) => recordCheck(trx, item, check, { actor: 'test', now: NOW }))
  assert.equal((await due())?.dueOn, '2027-02-24')
  const { rows } = await pool.query(
    `select assured_date::text as on,
    (select assured_date::text from weefdorp.search_entry where id = service.id) as found from weefdorp.service where id = $1`,
    [table],
  )
  assert.deepEqual(rows, [{ on: '2026-11-24', found: '2026-11-24' }])
  assert.equal(await ask(), 0)
  assert.deepEqual(await system((trx) => organizationsToAsk(trx, localDay(NOW))), [])
})

test('the key of one thing opens that alone; an answer counts once, and not after a newer letter or thirty days', async (t) => {
  const { ask, links, pool, system, table } = await freshSite(t)
  await pool.query(`update weefdorp.location set assured_date = '2025-12-01' where name = 'Buurthuis'`)
  await ask()
  const { one, all } = await links()
  const look = (path: string, day = localDay(NOW)) => system((trx) => askedByKey(trx, keyOf(path), day))
  const found = await look(one)
  assert.deepEqual([found?.asked.id, found?.asked.over, found?.asked.answer], [table, false, null])
  assert.equal(await look(all), null, 'the key of the letter is not that of a thing')
  assert.equal(await system((trx) => letterByKey(trx, keyOf(one), localDay(NOW))), null)
  assert.equal((await system((trx) => letterByKey(trx, keyOf(all), localDay(NOW))))?.asked.length, 2)
  assert.ok(found)
  const doing = { actor: 'test', now: NOW }
  const answer = () => system((trx) => takeAnswer(trx, found.opened, found.asked, 'ok', doing))
  assert.deepEqual([await answer(), await answer()], [true, false])
  assert.equal((await look(one, '2026-12-24'))?.asked.over, false)
  assert.equal((await look(one, '2026-12-25'))?.asked.over, true)
  await pool.query('delete from weefdorp.check_record')
  await pool.query(`update weefdorp.service set assured_date = '2026-08-24' where id = $1`, [table])
  await ask(later(14))
  assert.equal((await look(one, '2026-12-08'))?.asked.over, true, 'a newer letter asks about the same')
  const dead = await look(one, '2026-12-08')
  assert.ok(dead)
  assert.equal(await system((trx) => takeAnswer(trx, dead.opened, dead.asked, 'gone', doing)), false)
})

test('a link about what was merged into another opens that one, and the answer is about it', async (t) => {
  const { ask, links, pool, system, ours, table, others, theirs } = await freshSite(t)
  await ask()
  const { one, all } = await links()
  const merge = (kind: string, kept: string, gone: string) =>
    pool.query(
      `insert into weefdorp.item_merge (id, kind, kept_id, gone_id, merged_at) values (gen_random_uuid(), $1, $2, $3, now())`,
      [kind, kept, gone],
    )
  await merge('service', others, table)
  await merge('organization', theirs, ours)
  await pool.query(`update weefdorp.service set status = 'inactive' where id = $1`, [table])
  const today = localDay(NOW)
  const found = await system((trx) => askedByKey(trx, keyOf(one), today))
  assert.ok(found)
  assert.deepEqual([found.asked.id, found.asked.askedId, found.asked.name], [others, table, 'Naaiclub'])
  assert.deepEqual(found.opened.organization, { id: theirs, name: 'De Spoel' })
  const doing = { actor: 'test', now: NOW }
  assert.ok(await system((trx) => takeAnswer(trx, found.opened, found.asked, 'ok', doing)))
  const { rows } = await pool.query('select item_id from weefdorp.check_record')
  assert.deepEqual(rows, [{ item_id: others }])
  const letter = await system((trx) => letterByKey(trx, keyOf(all), today))
  assert.deepEqual(
    letter?.asked.map(({ id, answer }) => [id, answer]),
    [[others, 'ok']],
    'the letter says what was answered',
  )
  await pool.query('update weefdorp.item_merge set undone_at = now()')
  assert.equal((await system((trx) => askedByKey(trx, keyOf(one), today)))?.asked.id, table)
})

test('a letter that asks about both of what became one asks about it once', async (t) => {
  const { ask, links, pool, system, ours, table, others } = await freshSite(t)
  await pool.query(
    `update weefdorp.service set organization_id = $1, assured_date = '2026-08-24' where id = $2`,
    [ours, others],
  )
  await ask()
  const { all } = await links()
  const asked = async () => (await system((trx) => letterByKey(trx, keyOf(all), localDay(NOW))))?.asked
  assert.equal((await asked())?.length, 2)
  await pool.query(
    `insert into weefdorp.item_merge (id, kind, kept_id, gone_id, merged_at)
     values (gen_random_uuid(), 'service', $1, $2, now())`,
    [others, table],
  )
  assert.deepEqual(
    (await asked())?.map(({ id, askedId }) => [id, askedId]),
    [[others, others]],
  )
})

test('a name with line breaks makes no header and no line of its own', () => {
  const { subject, text } = reminderLetter({
    ...{ lang: 'nl', site: 'Weef\r\ndorp', origin: 'https://x.example', key: 'k', today: '2026-11-24' },
    organization: 'De Geus\r\nBcc: iedereen@x.example\u2028\u0000\n.',
    items: [{ name: 'Open\r\n.\r\ntafel', dueOn: '2026-11-24', key: 'a' }],
  })
  assert.doesNotMatch(subject, /[\r\n\p{C}]/u)
  assert.doesNotMatch(text, /^(Bcc|\.)/m)
  assert.doesNotMatch(text, /\r/)
})
