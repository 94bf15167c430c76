import type { TestContext } from 'node:test'
import { accountSite } from '../../../../test/account-site.ts'
import { smallTown } from '../../../domains/reach/fixture.test.ts'
import { newId } from '../../../platform/id.ts'

/** A town of which a run is done, and somebody with this role, signed in. */
export async function planning(t: TestContext, role = 'adviser') {
  const town = await smallTown(t)
  await town.run()
  const site = await accountSite(t, {}, town.database)
  const who = await site.signedIn(`${role}@werk.example`)
  await site.asSystem(async (trx) => {
    const accounts = trx.selectFrom('authUser').select('id').where('email', '=', `${role}@werk.example`)
    const { id: accountId } = await accounts.executeTakeFirstOrThrow()
    const gift = { id: newId(), accountId, role, givenBy: 'test', givenAt: new Date() }
    await trx.insertInto('accountRole').values(gift).execute()
  })
  const place = town.offers[0]?.place ?? ''
  return { ...town, site, who, place }
}

export const SKETCH = '/inzicht/bereik/plannen/schets'
