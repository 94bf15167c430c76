import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import Provider, { type AdapterFactory, type AdapterPayload, type Configuration } from 'oidc-provider'

/** What the organisation knows of who signs in there. */
export interface Employee {
  sub: string
  email: string
  email_verified: boolean
  acr?: string
}

type Claims = Record<string, unknown>

const letters = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token as JSON Web Signature (RFC 7515) with this key; without one it has no signature. */
function signed(claims: Claims, key: KeyObject | null, kid: string): string {
  const text = `${letters(key ? { alg: 'RS256', kid } : { alg: 'none' })}.${letters(claims)}`
  return `${text}.${key ? sign('sha256', Buffer.from(text), key).toString('base64url') : ''}`
}

const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const claimsIn = (token: string): Claims =>
  JSON.parse(Buffer.from(String(token.split('.')[1]), 'base64url').toString())

/** What it remembers, in memory. Its own memory does the same but warns on every start. */
function memory(): AdapterFactory {
  const kept = new Map<string, AdapterPayload>()
  return (name) => {
    const of = (id: string) => `${name} ${id}`
    const byField = (field: 'uid' | 'userCode', value: string) =>
      [...kept].find(([key, one]) => key.startsWith(`${name} `) && one[field] === value)?.[1]
    return {
      upsert: async (id, payload) => void kept.set(of(id), payload),
      find: async (id) => kept.get(of(id)),
      findByUid: async (uid) => byField('uid', uid),
      findByUserCode: async (code) => byField('userCode', code),
      consume: async (id) => void kept.set(of(id), { ...kept.get(of(id)), consumed: Date.now() / 1000 }),
      destroy: async (id) => void kept.delete(of(id)),
      revokeByGrantId: async (grant) => {
        for (const [key, { grantId }] of kept) if (grantId === grant) kept.delete(key)
      },
    }
  }
}

interface Settings {
  redirect: string
  secret: string
}

const configurationOf = (
  { redirect, secret }: Settings,
  jwks: Configuration['jwks'],
  who: () => Employee,
): Configuration => ({
  clients: [
    {
      ...{ client_id: 'weefsel', client_secret: secret, redirect_uris: [redirect] },
      ...{ grant_types: ['authorization_code'], response_types: ['code'] },
    },
  ],
  ...(jwks ? { jwks } : {}),
  adapter: memory(),
  cookies: { keys: ['only for tests'] },
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  acrValues: ['laag', 'hoog'],
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/aanmelden/${uid}` },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ ...who(), sub: id }) }),
  loadExistingGrant: async ({ oidc }) => {
    const accountId = String(oidc.session?.accountId)
    const grant = new oidc.provider.Grant({ clientId: String(oidc.client?.clientId), accountId })
    grant.addOIDCScope('openid email')
    await grant.save()
    return grant
  },
  ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
})

/** The sign-in of an organisation, as others run it: a certified provider on this machine. It can be made to lie. */
export interface LocalProvider {
  issuer: string
  /** Who sits there now. */
  employee: Employee
  /** What the token says otherwise than the truth; `key` null leaves the signature away. */
  lie: { claims?: (truth: Claims) => Claims; key?: KeyObject | null } | null
  /** Parameters with which somebody was sent there, the newest last. */
  asked: URLSearchParams[]
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

/** Starts such a provider for one test. */
export async function localProvider(t: TestContext, settings: Settings): Promise<LocalProvider> {
  const key = newKey()
  const jwks = { keys: [{ ...key.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] }
  const server = createServer()
  const issuer = await listen(server)
  t.after(() => server.close())
  const local: LocalProvider = {
    ...{ issuer, lie: null, asked: [] },
    employee: { sub: 'e1', email: 'nel@werk.example', email_verified: true },
  }
  const provider = new Provider(
    issuer,
    configurationOf(settings, jwks as never, () => local.employee),
  )
  provider.use(async (ctx, next) => {
    if (ctx.path === '/auth') local.asked.push(new URLSearchParams(ctx.search))
    await next()
    const body = ctx.body as { id_token?: string } | undefined
    if (ctx.path !== '/token' || !body?.id_token || !local.lie) return
    const { claims = (truth) => truth, key: other = key } = local.lie
    body.id_token = signed(claims(claimsIn(body.id_token)), other, 'one')
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/aanmelden/')) return void answer(request, response)
    const { sub, acr } = local.employee
    const login = { accountId: sub, remember: false, ...(acr ? { acr } : {}) }
    void provider.interactionFinished(request, response, { login })
  })
  return local
}
