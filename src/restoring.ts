import { join } from 'node:path'
import { accountReplays } from './domains/accounts/index.ts'
import { inboxReplays } from './domains/inbox/index.ts'
import { peopleReplays } from './domains/people/index.ts'
import type { Wake } from './platform/backup/restore.commands.ts'
import type { Config } from './platform/config.ts'
import type { Replays } from './platform/erasure/replay.commands.ts'
import { holdLetters, mailReplays } from './platform/mail-restored.ts'

/**
 * Tables of a working area that no backup holds: who is signed in or is signing in. After a restore everybody signs in
 * anew, and whoever finds a backup finds no session in it.
 */
export const leftOut = [
  ...(['auth_session', 'auth_verification', 'sign_in_attempt', 'session_proof'] as const),
  ...(['passkey_question', 'provider_visit'] as const),
]

/** Of every kind of thing that can be erased: how it is erased again when an older state brought it back. */
export const replays: Replays = { ...mailReplays, ...accountReplays, ...inboxReplays, ...peopleReplays }

/** What is done to every working area that comes out of a backup. */
export const wake: readonly Wake[] = [holdLetters]

/** Where the ledger of what was erased stands: outside the database and outside every backup. */
export const ledgerPath = (config: Config) =>
  config.ERASURE_LEDGER ?? join(config.DATA_DIR, 'erasures.ndjson')
