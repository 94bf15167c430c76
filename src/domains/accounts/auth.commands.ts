import { betterAuth } from 'better-auth'
import { emailOTP } from 'better-auth/plugins/email-otp'
import { type Database, poolOf } from '../../platform/db/database.ts'
import { steppedDown } from '../../platform/db/stepped-down.ts'
import type { Tenant } from '../../platform/db/tenants.ts'
import { accountActor, type Scope } from '../../platform/db/transaction.ts'
import { CODE_LENGTH, CODE_MINUTES } from './account.ts'
import { deviceName } from './device.ts'
import { enterPlugin } from './enter.ts'

const TRIES = 3
/** A session that is not used for so long ends. */
const SESSION_SECONDS = 7 * 86_400
const RENEW_AFTER_SECONDS = 3_600

/** What signing in runs as: the tables of the library are open for this alone. */
export const authScope = (tenant: Tenant, account?: string): Scope => ({
  ...{ tenant, roles: ['auth'] },
  actor: account === undefined ? 'auth' : accountActor(account),
})

/** Sees the rows of every domain, on behalf of one account: what asks by it must ask for that account alone. */
export const ownScope = (tenant: Tenant, account: string): Scope => ({
  ...authScope(tenant, account),
  roles: ['auth', 'system'],
})

interface Settings {
  tenant: Tenant
  /** Scheme and host under which this site is reached: what cookies are bound to. */
  origin: string
  /** Signs the cookies. */
  key: string
  tables: Database
}

function build({ tenant, origin, key, tables }: Settings) {
  const { protocol } = new URL(origin)
  return betterAuth({
    appName: tenant.name,
    baseURL: origin,
    basePath: '/inloggen/extern',
    secret: key,
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    logger: { level: 'error' },
    database: { db: tables, type: 'postgres', transaction: true },
    user: { modelName: 'authUser' },
    account: { modelName: 'authIdentity', accountLinking: { enabled: false } },
    verification: { modelName: 'authVerification', storeIdentifier: 'hashed' },
    session: {
      modelName: 'authSession',
      expiresIn: SESSION_SECONDS,
      updateAge: RENEW_AFTER_SECONDS,
    },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'weefsel',
      useSecureCookies: protocol === 'https:',
      database: { generateId: 'uuid' },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({
            data: { ...session, ipAddress: '', userAgent: deviceName(session.userAgent ?? '') },
          }),
        },
      },
    },
    plugins: [
      emailOTP({
        otpLength: CODE_LENGTH,
        expiresIn: CODE_MINUTES * 60,
        allowedAttempts: TRIES,
        storeOTP: 'hashed',
        // Codes are made by `createVerificationOTP` and mailed in a transaction of our own.
        sendVerificationOTP: async () => undefined,
      }),
      enterPlugin,
    ],
  })
}

export type Auth = ReturnType<typeof build>

const known = new WeakMap<Database, Map<string, Promise<Auth>>>()

/** The signing-in of one working area under one address, made once. Throws when the database does not answer. */
export function authOf(db: Database, tenant: Tenant, origin: string): Promise<Auth> {
  const mine = known.get(db) ?? new Map<string, Promise<Auth>>()
  known.set(db, mine)
  const name = `${tenant.id} ${origin}`
  const made = mine.get(name)
  if (made) return made
  const making = make(db, tenant, origin)
  mine.set(name, making)
  making.catch(() => mine.delete(name))
  return making
}

async function make(db: Database, tenant: Tenant, origin: string): Promise<Auth> {
  const tables = steppedDown(poolOf(db), authScope(tenant))
  const { key } = await tables.selectFrom('authKey').select('key').executeTakeFirstOrThrow()
  return build({ tenant, origin, key, tables })
}
