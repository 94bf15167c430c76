import type { TestContext } from 'node:test'
import { read, write } from '../src/platform/db/transaction.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { client } from './request.ts'
import { appOver } from './world.ts'

/** The newest letter to this address, from the outbox. */
async function letterTo({ db, tenant }: TestDatabase, email: string) {
  const scope = { tenant, actor: 'test', roles: ['system' as const] }
  const letter = await read(db, scope, (trx) =>
    trx
      .selectFrom('mail')
      .select(['subject', 'body'])
      .where('recipient', '=', email)
      .orderBy('createdAt', 'desc')
      .executeTakeFirst(),
  )
  if (!letter) throw new Error(`no letter to ${email}`)
  const [code = ''] = /\d{4} \d{4}/.exec(letter.body) ?? []
  const [link = ''] = /http\S+/.exec(letter.body) ?? []
  return { ...letter, code: code.replace(' ', ''), link: link.replace(/^https?:\/\/[^/]+/, '') }
}

/** The whole site over a database without rows, unless one is given, and people who can sign in to it. */
export async function accountSite(
  t: TestContext,
  settings: Record<string, string> = {},
  given?: TestDatabase,
) {
  const database = given ?? (await testDatabase(t))
  const app = appOver(database.db, settings)
  const visitor = (headers: Record<string, string> = {}) => client(app, { headers })
  return {
    database,
    app,
    visitor,
    letterTo: (email: string) => letterTo(database, email),
    /** Somebody who signed in with a code from the mail. */
    async signedIn(email: string, headers?: Record<string, string>) {
      const who = visitor(headers)
      await who.post('/inloggen', { email }, { status: 303, redirect: '/inloggen/code' })
      const { code } = await letterTo(database, email)
      await who.post('/inloggen/code', { code }, { status: 303, redirect: '/mijn' })
      return who
    },
    asSystem: <T>(work: Parameters<typeof write<T>>[2]) =>
      write(database.db, { tenant: database.tenant, actor: 'test', roles: ['system'] }, work),
  }
}
