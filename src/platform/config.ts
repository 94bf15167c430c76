import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65_535)
const optionalUrl = (protocols: RegExp) => z.url({ protocol: protocols }).optional()

/** Every setting that comes from the environment; `docs/operate.md` prints this list. */
export const configSchema = z.object({
  PORT: port.default(3000).describe('port of the web server'),
  HOST: z
    .string()
    .optional()
    .describe('address to listen on; 127.0.0.1 when a proxy on this machine is in front'),
  DATA_DIR: z.string().default('./data').describe('folder of the embedded database and of files'),
  DATABASE_URL: optionalUrl(/^postgres(ql)?$/).describe(
    'PostgreSQL 15 or newer; without it the embedded one starts',
  ),
  ERASURE_LEDGER: z
    .string()
    .optional()
    .describe('file outside the database with what was erased; in DATA_DIR unless set'),
  BACKUP_DIR: z.string().optional().describe('folder for a backup every night; without it none is made'),
  BACKUP_KEEP: z
    .string()
    .regex(/^\d{1,3},\d{1,3}$/)
    .default('7,4')
    .describe('how many daily and weekly backups are kept'),
  BACKUP_RECIPIENT: z
    .string()
    .regex(/^age1/)
    .optional()
    .describe('public key that nightly backups are encrypted with: weefsel backup key'),
  PUBLIC_URL: optionalUrl(/^https?$/).describe(
    'address under which people reach the site; https turns on HSTS',
  ),
  SMTP_URL: optionalUrl(/^smtps?$/).describe('mail server; without it mail waits in the outbox'),
  MAIL_FROM: z.string().default('Weefsel <weefsel@localhost.example>').describe('sender of mail'),
  METRICS_KEY: z.string().min(16).optional().describe('bearer key that opens /metrics from elsewhere'),
  PROVIDER_SECRETS: z
    .string()
    .optional()
    .describe('folder with the secrets of sign-in providers, one file each; in DATA_DIR unless set'),
  SECURITY_CONTACT: z.string().optional().describe('mailto: or https: address for /.well-known/security.txt'),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0).describe('number of proxies in front'),
  RATE_LIMIT: z.coerce
    .number()
    .int()
    .min(0)
    .default(600)
    .describe('page requests a minute for one address; 0 is off'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('how much is logged'),
  WEEFSEL_DEV: z.stringbool().default(false).describe('development: mailbox page, no caching of files'),
})

export type Config = z.infer<typeof configSchema>

/**
 * Reads the settings; an empty value counts as absent.
 * Throws one error that names every wrong setting, so that a server never starts half configured.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = configSchema.safeParse(filled)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`Wrong settings in the environment:\n${lines.join('\n')}`)
}
