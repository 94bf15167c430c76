import { z } from 'zod'
import { PROOF_HOURS, readEmail } from '../account.ts'
import type { Texts } from './texts.nl.ts'

/** How long somebody may stay away at the sign-in of their organisation. */
export const VISIT_MINUTES = 10
const PROOF_SECONDS = PROOF_HOURS * 3_600

/** Where people of an organisation sign in, as who runs the server wrote it down. */
export interface Provider {
  id: string
  name: string
  /** Issuer identifier (OpenID Connect Core, 1.2). */
  issuer: string
  clientId: string
  /** Only checked addresses under these domains may come in. */
  domains: readonly string[]
  /** Values of `acr` and `amr` that count as a second proof; none: it never does. */
  acr: readonly string[]
  amr: readonly string[]
}

/** What goes along with somebody to the provider and must fit when they come back. */
export interface Visit {
  state: string
  nonce: string
  verifier: string
}

/** Who came back. */
export interface Guest {
  subject: string
  /** Null when the provider does not say that it checked it, or it is of another domain. */
  email: string | null
  /** When the second proof was given there; null when there was none that counts. */
  provedAt: Date | null
}

/** Name of the file that holds the secret which a working area shares with a provider. */
export const secretName = (tenant: string, provider: string) => `${tenant}.${provider}`

export const canProve = ({ acr, amr }: Pick<Provider, 'acr' | 'amr'>): boolean =>
  acr.length > 0 || amr.length > 0

/** How old a sign-in at the provider may be, in seconds; undefined when its age does not matter. */
export const maxAgeOf = (provider: Provider): number | undefined =>
  canProve(provider) ? PROOF_SECONDS : undefined

const claims = z.object({
  sub: z.string().min(1).max(255),
  email: z.string().optional(),
  email_verified: z.boolean().optional(),
  acr: z.string().optional(),
  amr: z.array(z.string()).optional(),
  auth_time: z.number().optional(),
})

/** What a provider says of somebody, after its signature was checked; null when it is no identity at all. */
export function readGuest(provider: Provider, said: unknown): Guest | null {
  const read = claims.safeParse(said)
  if (!read.success) return null
  const { sub, email, email_verified, acr, amr = [], auth_time } = read.data
  const address = email_verified === true ? readEmail(email ?? '') : null
  const domain = address?.split('@')[1] ?? ''
  const proved =
    (acr !== undefined && provider.acr.includes(acr)) || amr.some((one) => provider.amr.includes(one))
  return {
    subject: sub,
    email: provider.domains.includes(domain) ? address : null,
    provedAt: proved && auth_time !== undefined ? new Date(auth_time * 1000) : null,
  }
}

const DOMAIN = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\.[a-z]{2,24}$/
const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** Whether an issuer is on this machine: the only place where http will do. */
export const isLocalIssuer = (issuer: string): boolean => LOCAL.test(new URL(issuer).hostname)

const isIssuer = (typed: string) => {
  if (!URL.canParse(typed)) return false
  const { protocol, search, hash, username } = new URL(typed)
  return (protocol === 'https:' || isLocalIssuer(typed)) && search + hash + username === ''
}

export interface TypedProvider {
  name: string
  issuer: string
  client: string
  domain: string[]
  acr?: string[]
  amr?: string[]
}

/** A provider as somebody typed it on the command line; all that is wrong with it at once. */
export function readProvider(
  id: string,
  typed: TypedProvider,
  said: Texts['cli']['problems'],
): { ok: true; value: Provider } | { ok: false; problems: string[] } {
  const domains = typed.domain.map((domain) => domain.trim().toLowerCase())
  const name = typed.name.trim()
  const problems = [
    ...(/^[a-z][a-z0-9-]{1,30}$/.test(id) ? [] : [said.id(id)]),
    ...(name !== '' && name.length <= 60 ? [] : [said.name]),
    ...(isIssuer(typed.issuer) ? [] : [said.issuer(typed.issuer)]),
    ...(domains.length > 0 ? [] : [said.domains]),
    ...domains.filter((domain) => !DOMAIN.test(domain)).map(said.domain),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const { issuer, client: clientId, acr = [], amr = [] } = typed
  return { ok: true, value: { id, name, issuer, clientId, domains, acr, amr } }
}
