import type { TestContext } from 'node:test'
import { newId } from '../src/platform/id.ts'
import { accountSite } from './account-site.ts'
import type { TestDatabase } from './database.ts'

/** A role, and what it goes with. */
interface As {
  organizationId?: string
  areaCode?: string
  endsOn?: string
  /** Whether a second proof was given in this session; yes unless told otherwise. */
  proved?: boolean
}

/** The site with nothing in it, or what is in the given database, but people who have a role there. */
export async function staffSite(t: TestContext, given?: TestDatabase) {
  const site = await accountSite(t, {}, given)
  const { signedIn, asSystem } = site

  /** The number of the account with this address. */
  const accountOf = (email: string) =>
    asSystem(async (trx) => {
      const account = trx.selectFrom('authUser').select('id').where('email', '=', email)
      return (await account.executeTakeFirstOrThrow()).id
    })

  /** Gives a role to somebody who signed in before; its number. */
  const gives = (accountId: string, role: string, { proved: _, ...what }: As = {}) =>
    asSystem(async (trx) => {
      const gift = { id: newId(), accountId, role, givenBy: 'test', givenAt: new Date(), ...what }
      await trx.insertInto('accountRole').values(gift).execute()
      return gift.id
    })

  /** Somebody with a role, signed in. */
  async function staff(email: string, role: string, what: As = {}) {
    const who = await signedIn(email)
    const account = await accountOf(email)
    await gives(account, role, what)
    if (what.proved !== false)
      await asSystem(async (trx) => {
        const session = trx.selectFrom('authSession').select('id').where('userId', '=', account)
        const { id: sessionId } = await session.executeTakeFirstOrThrow()
        const proof = { sessionId, method: 'recovery', provedAt: new Date() }
        await trx.insertInto('sessionProof').values(proof).execute()
      })
    return { ...who, account, email }
  }

  return { ...site, accountOf, gives, staff }
}
