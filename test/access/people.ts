import assert from 'node:assert/strict'
import { write } from '../../src/platform/db/transaction.ts'
import { newId } from '../../src/platform/id.ts'
import { type World, world } from '../world.ts'
import { ROLES, type RoleName } from './matrix.ts'

const form = {
  'content-type': 'application/x-www-form-urlencoded',
  origin: 'http://x.test',
  host: 'x.test',
}

/** Posts a form to the site of the tests, as a browser does. */
export async function post(path: string, body: Record<string, string>, cookie = ''): Promise<Response> {
  const { app } = await world()
  return app.request(`http://x.test${path}`, {
    method: 'POST',
    headers: { ...form, cookie },
    body: new URLSearchParams(body).toString(),
    redirect: 'manual',
  })
}

const pair = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

const systemOf = ({ tenant }: World) => ({ tenant, actor: 'test', roles: ['system' as const] })

async function codeFor(email: string): Promise<string> {
  const site = await world()
  return write(site.db, systemOf(site), async (trx) => {
    const letters = trx.selectFrom('mail').select('body').where('recipient', '=', email)
    const { body } = await letters.orderBy('createdAt', 'desc').executeTakeFirstOrThrow()
    return String(/\d{4} \d{4}/.exec(body)?.[0])
  })
}

/** A role for an account: an editor’s with some organisation, a social worker’s with an area when one is given. */
async function give(email: string, role: string, areaCode: string | null): Promise<void> {
  const site = await world()
  await write(site.db, systemOf(site), async (trx) => {
    const account = trx.selectFrom('authUser').select('id').where('email', '=', email)
    const { id: accountId } = await account.executeTakeFirstOrThrow()
    const some = await trx.selectFrom('organization').select('id').limit(1).executeTakeFirstOrThrow()
    await trx
      .insertInto('accountRole')
      .values({
        ...{ id: newId(), accountId, role, areaCode, givenBy: 'test', givenAt: new Date() },
        organizationId: role === 'editor' ? some.id : null,
      })
      .execute()
  })
}

async function prove(email: string): Promise<void> {
  const site = await world()
  await write(site.db, systemOf(site), async (trx) => {
    const sessions = trx
      .selectFrom('authSession')
      .innerJoin('authUser', 'authUser.id', 'userId')
      .select('authSession.id as id')
      .where('email', '=', email)
    const { id } = await sessions.orderBy('authSession.createdAt', 'desc').executeTakeFirstOrThrow()
    const proof = { sessionId: id, method: 'recovery', provedAt: new Date() }
    await trx.insertInto('sessionProof').values(proof).execute()
  })
}

/** What to sign in as. */
export interface As {
  /** Before the @ of the address; two people with one role need two names. */
  name?: string
  areaCode?: string
  /** Whether a second proof was given in this session. */
  proved?: boolean
}

/** The cookie of a session of somebody with this role; none for a visitor. */
export async function cookieOf(
  role: RoleName,
  { name = ROLES[role], areaCode, proved }: As = {},
): Promise<string> {
  if (ROLES[role] === 'visitor') return ''
  const email = `${name}@rollen.example`
  const asked = await post('/inloggen', { email })
  const entered = await post('/inloggen/code', { code: await codeFor(email) }, pair(asked))
  assert.equal(entered.status, 303)
  if (ROLES[role] !== 'resident') await give(email, ROLES[role], areaCode ?? null)
  if (proved) await prove(email)
  return pair(entered)
}

/** Whether an answer lets somebody in. Being sent to sign in, or to prove oneself, is no; a question that is judged (400, 422) is yes. */
export function letsIn(response: Response): boolean {
  const to = response.headers.get('location') ?? ''
  if (response.status === 303 || response.status === 302) return !/\/inloggen|\/mijn\/bewijs/.test(to)
  return response.status < 400 || response.status === 400 || response.status === 422
}
