import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Role, write } from '../../platform/db/transaction.ts'
import { MOST_PAGES } from './page.ts'
import { hidePage, makePage, publishPage, putBack, removePage, savePage } from './pages.commands.ts'
import { listPages, menuPages, ownPage, publicPage, versionsOfPage } from './pages.queries.ts'

const KEEPER: Role[] = ['resident', 'administrator', 'proved']
const by = { actor: 'account:1', now: new Date('2026-11-22T10:00:00Z') }
const form = (title: string, body = 'Hallo') => ({
  title: { nl: title, en: '' },
  body: { nl: body, en: '' },
  ...{ place: 'top' as const, sort: 1 },
})

async function site(t: TestContext) {
  const { db, tenant } = await testDatabase(t)
  return <T>(roles: Role[], work: (trx: Trx) => Promise<T>) =>
    write(db, { tenant, actor: by.actor, roles }, work)
}

test('a page is read by everybody from when it is published, and as it was published', async (t) => {
  const as = await site(t)
  const id = (await as(KEEPER, (trx) => makePage(trx, form('Over ons'), by))) ?? ''
  assert.equal(await as([], (trx) => publicPage(trx, 'over-ons')), null)
  assert.deepEqual(await as([], menuPages), [])
  await as(KEEPER, (trx) => publishPage(trx, id, by))
  assert.equal((await as([], (trx) => publicPage(trx, 'over-ons')))?.body.nl, 'Hallo')
  assert.deepEqual(await as([], menuPages), [
    { slug: 'over-ons', place: 'top', title: { nl: 'Over ons', en: 'Over ons' } },
  ])
  await as(KEEPER, (trx) => savePage(trx, id, form('Wie wij zijn', 'Anders'), by))
  assert.equal((await as([], (trx) => publicPage(trx, 'over-ons')))?.title.nl, 'Over ons')
  assert.equal((await as(KEEPER, (trx) => ownPage(trx, id)))?.title.nl, 'Wie wij zijn')
  await as(KEEPER, (trx) => putBack(trx, id, 1, by))
  assert.equal((await as(KEEPER, (trx) => ownPage(trx, id)))?.number, 3)
  assert.equal((await as(KEEPER, (trx) => versionsOfPage(trx, id))).length, 3)
  await as(KEEPER, (trx) => hidePage(trx, id, by))
  assert.equal(await as([], (trx) => publicPage(trx, 'over-ons')), null)
})

test('only a page that nobody reads can be thrown away', async (t) => {
  const as = await site(t)
  const id = (await as(KEEPER, (trx) => makePage(trx, form('Contact'), by))) ?? ''
  await as(KEEPER, (trx) => publishPage(trx, id, by))
  assert.equal(await as(KEEPER, (trx) => removePage(trx, id, by)), false)
  await as(KEEPER, (trx) => hidePage(trx, id, by))
  assert.equal(await as(KEEPER, (trx) => removePage(trx, id, by)), true)
  assert.deepEqual(await as(KEEPER, listPages), [])
})

test('nobody else sees a draft, and nobody else changes a page', async (t) => {
  const as = await site(t)
  const id = (await as(KEEPER, (trx) => makePage(trx, form('Concept'), by))) ?? ''
  const others: Role[][] = [
    [],
    ['administrator'],
    ['proved', 'coordinator', 'privacy', 'editor'],
    ['operator'],
  ]
  for (const roles of others) {
    assert.deepEqual(await as(roles, listPages), [])
    assert.deepEqual(await as(roles, (trx) => versionsOfPage(trx, id)), [])
    await assert.rejects(
      as(roles, (trx) => makePage(trx, form('x'), by)),
      /row-level security/,
    )
    for (const act of [publishPage, hidePage, removePage])
      assert.equal(await as(roles, (trx) => act(trx, id, by)), false)
    assert.equal(await as(roles, (trx) => savePage(trx, id, form('x'), by)), false)
  }
  await as(KEEPER, (trx) => publishPage(trx, id, by))
  for (const roles of others) {
    assert.equal(await as(roles, (trx) => hidePage(trx, id, by)), false)
    assert.equal((await as(roles, listPages)).length, 1)
  }
})

test('two pages of one title have two addresses, and there is an end to pages', async (t) => {
  const as = await site(t)
  for (let count = 0; count < MOST_PAGES; count++)
    assert.ok(await as(KEEPER, (trx) => makePage(trx, form('Contact'), by)))
  assert.equal(await as(KEEPER, (trx) => makePage(trx, form('Nog een'), by)), null)
  const slugs = (await as(KEEPER, listPages)).map(({ slug }) => slug)
  assert.equal(new Set(slugs).size, MOST_PAGES)
  assert.ok(slugs.includes('contact') && slugs.includes('contact-2'))
})
