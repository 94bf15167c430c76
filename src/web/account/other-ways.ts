import type { Hono } from 'hono'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import type { RateLimit } from '../../platform/http/limit.ts'
import { endPasskey, enterByPasskey, makePasskey, proveByPasskey } from './passkey.tsx'
import { askQuestion } from './passkey-question.ts'
import { endLink } from './security-page.tsx'
import { backFrom, enterVia, linkVia, viaFailedPage } from './via.tsx'

/** Signing in with what one has, or through one’s organisation. */
export function otherWays(app: Hono<AppEnv>, deps: Deps, asker: RateLimit): void {
  app.post('/inloggen/passkey/vraag', askQuestion(deps, asker, 'enter'))
  app.post('/inloggen/passkey', enterByPasskey(deps))
  app.get('/inloggen/via/:provider', enterVia(deps, asker))
  app.get('/inloggen/via/:provider/terug', backFrom(deps))
  app.get('/inloggen/via/:provider/mislukt', viaFailedPage)
  app.post('/mijn/bewijs/passkey/vraag', askQuestion(deps, asker, 'prove'))
  app.post('/mijn/bewijs/passkey', proveByPasskey(deps))
  app.post('/mijn/passkeys/vraag', askQuestion(deps, asker, 'make'))
  app.post('/mijn/passkeys', makePasskey(deps))
  app.post('/mijn/passkeys/:id/einde', endPasskey(deps))
  app.get('/mijn/koppelen/:provider', linkVia(deps))
  app.post('/mijn/koppelingen/:id/einde', endLink(deps))
}
