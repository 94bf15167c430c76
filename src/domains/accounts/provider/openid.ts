import * as openid from 'openid-client'
import { isLocalIssuer, maxAgeOf, type Provider, type Visit } from './provider.ts'

/** Patience with the provider, in seconds: somebody waits. */
const TIMEOUT = 8
/** Clocks of two organisations differ; so many seconds is no reason to refuse. */
const CLOCK_SECONDS = 30

/**
 * What the provider says of itself. Asked anew each time: signing in this way is rare, and a new key then counts at once.
 * Throws when it does not answer, or is not who it should be.
 */
function discover({ issuer, clientId }: Provider, secret: string): Promise<openid.Configuration> {
  const insecure = isLocalIssuer(issuer) ? [openid.allowInsecureRequests] : []
  return openid.discovery(
    new URL(issuer),
    clientId,
    { [openid.clockTolerance]: CLOCK_SECONDS },
    openid.ClientSecretBasic(secret),
    // Signatures are checked although the answer comes over TLS: what holds then does not hang on the network alone.
    { execute: [...insecure, openid.enableNonRepudiationChecks], timeout: TIMEOUT },
  )
}

/** Where to send somebody, and what must fit when they come back. Throws when the provider does not answer. */
export async function beginVisit(
  provider: Provider,
  secret: string,
  redirect: string,
): Promise<{ to: string; visit: Visit }> {
  const configuration = await discover(provider, secret)
  const visit = {
    state: openid.randomState(),
    nonce: openid.randomNonce(),
    verifier: openid.randomPKCECodeVerifier(),
  }
  const maxAge = maxAgeOf(provider)
  const to = openid.buildAuthorizationUrl(configuration, {
    ...{ redirect_uri: redirect, scope: 'openid email', state: visit.state, nonce: visit.nonce },
    code_challenge: await openid.calculatePKCECodeChallenge(visit.verifier),
    code_challenge_method: 'S256',
    ...(provider.acr.length > 0 ? { acr_values: provider.acr.join(' ') } : {}),
    ...(maxAge === undefined ? {} : { max_age: String(maxAge) }),
  })
  return { to: to.href, visit }
}

/** What went wrong at the provider or on the way back, in a word for the log: never what somebody sent. */
export interface Refusal {
  stopped: boolean
  code: string
}

const refusalOf = (error: unknown): Refusal => {
  const { code, error: said } = error as { code?: unknown; error?: unknown }
  return { stopped: said === 'access_denied', code: typeof code === 'string' ? code : 'unknown' }
}

/**
 * What the provider says of who came back: state, issuer (RFC 9207), code with PKCE, then the ID token by signature, issuer,
 * audience, time, nonce and age of the sign-in (OpenID Connect Core, 3.1.3.7). The address comes from the userinfo
 * endpoint where the ID token has none.
 */
export async function endVisit(
  provider: Provider,
  secret: string,
  back: URL,
  { state, nonce, verifier }: Visit,
): Promise<{ ok: true; said: unknown } | { ok: false; refusal: Refusal }> {
  try {
    const configuration = await discover(provider, secret)
    const maxAge = maxAgeOf(provider)
    const tokens = await openid.authorizationCodeGrant(configuration, back, {
      ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
      ...(maxAge === undefined ? {} : { maxAge }),
    })
    const claims = tokens.claims()
    if (!claims || claims.email !== undefined || !configuration.serverMetadata().userinfo_endpoint)
      return { ok: true, said: claims }
    const { email, email_verified } = await openid.fetchUserInfo(
      configuration,
      tokens.access_token,
      claims.sub,
    )
    return { ok: true, said: { ...claims, email, email_verified } }
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) }
  }
}
