import type { Command } from 'commander'
import type pg from 'pg'
import type { CliContext } from '../cli.ts'
import {
  addTenant,
  listTenants,
  removeTenant,
  setTheme,
  type Tenant,
  tenantIdProblem,
} from '../db/tenants.ts'
import type { Lang } from '../i18n.ts'
import { recentMail } from '../mail.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { listThemes } from './themes.ts'

type Pool = () => Promise<pg.Pool>

interface TenantOptions {
  name?: string
  host: string[]
  municipality: string[]
  phone?: string
  phoneHours?: string
  json?: boolean
}

const textsOf = (lang: Lang) => ({ nl, en })[lang]
const collect = (value: string, before: string[]) => [...before, value]
const MUNICIPALITY = /^GM\d{4}$/
const HOST = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i

/** Every reason why this working area cannot be made as asked. */
function problemsOf(lang: Lang, id: string, options: TenantOptions, tenants: readonly Tenant[]): string[] {
  const texts = textsOf(lang)
  const taken = (host: string) => tenants.some((tenant) => tenant.hosts.includes(host.toLowerCase()))
  return [
    tenantIdProblem(id) && texts.idShape(id),
    tenants.some((tenant) => tenant.id === id) && texts.idTaken(id),
    !options.name && texts.nameNeeded,
    tenants.length > 0 && options.host.length === 0 && texts.hostNeeded,
    ...options.municipality.filter((code) => !MUNICIPALITY.test(code)).map(texts.badMunicipality),
    ...options.host.filter((host) => !HOST.test(host)).map(texts.badHost),
    ...options.host.filter(taken).map(texts.hostTaken),
  ].filter((problem) => typeof problem === 'string')
}

function refuse(context: CliContext, problems: readonly string[]): void {
  process.stderr.write(`${problems.map((problem) => `weefsel: ${problem}`).join('\n')}\n`)
  context.exitCode(2)
}

async function add(context: CliContext, pool: Pool, id: string, options: TenantOptions): Promise<void> {
  const tenants = await listTenants(await context.db())
  const problems = problemsOf(context.lang, id, options, tenants)
  if (problems.length > 0) return refuse(context, problems)
  await addTenant(await pool(), {
    id,
    name: String(options.name),
    hosts: options.host.map((host) => host.toLowerCase()),
    municipalities: [...new Set(options.municipality)],
    ...(options.phone ? { phone: options.phone } : {}),
    ...(options.phoneHours ? { phoneHours: options.phoneHours } : {}),
  })
  context.out(options.json ? { id, created: true } : textsOf(context.lang).added(id))
}

async function list(context: CliContext, { json }: { json?: boolean }): Promise<void> {
  const tenants = (await listTenants(await context.db())).map(({ id, name, hosts, invented }) => ({
    ...{ id, name, hosts, invented },
  }))
  if (json) return context.out({ tenants })
  const { invented } = textsOf(context.lang)
  for (const tenant of tenants) {
    context.out([tenant.id, tenant.name, tenant.hosts.join(' '), tenant.invented ? invented : ''].join('\t'))
  }
}

async function remove(context: CliContext, pool: Pool, id: string, { yes }: { yes?: string }): Promise<void> {
  const texts = textsOf(context.lang)
  const tenant = (await listTenants(await context.db())).find((each) => each.id === id)
  if (!tenant) return refuse(context, [texts.absent(id)])
  if (yes !== id) return refuse(context, [texts.sure(tenant.name, id)])
  await removeTenant(await pool(), tenant)
  context.out(texts.removed(id))
}

async function chooseTheme(
  context: CliContext,
  pool: Pool,
  id: string,
  theme: string | undefined,
): Promise<void> {
  const texts = textsOf(context.lang)
  const themes = listThemes()
  const tenant = (await listTenants(await context.db())).find((each) => each.id === id)
  if (!tenant) return refuse(context, [texts.absent(id)])
  if (!theme) {
    for (const { id: name, description } of themes)
      context.out(`${name === tenant.theme ? '*' : ' '} ${name}\t${description[context.lang]}`)
    return
  }
  const known = themes.map((each) => each.id)
  if (!known.includes(theme)) return refuse(context, [texts.noTheme(theme, known.join(', '))])
  await setTheme(await pool(), id, theme)
  context.out(texts.themed(tenant.name, theme))
}

async function listMail(context: CliContext, { json }: { json?: boolean }): Promise<void> {
  const scope = { tenant: await context.tenant(), actor: 'cli', roles: ['operator' as const] }
  const letters = (await recentMail({ db: await context.db(), scope })).map((letter) => ({
    id: letter.id,
    subject: letter.subject,
    at: letter.createdAt.toISOString(),
    state: stateOf(letter),
    failure: letter.failure,
  }))
  if (json) return context.out({ mail: letters })
  const { states } = textsOf(context.lang)
  for (const letter of letters) context.out([letter.at, states[letter.state], letter.subject].join('\t'))
}

type MailState = keyof typeof nl.states

/** An attempt without an outcome is uncertain: it is never repeated by itself. */
function stateOf(letter: {
  sentAt: Date | null
  failedAt: Date | null
  attemptedAt: Date | null
}): MailState {
  if (letter.sentAt) return 'sent'
  if (letter.failedAt) return 'failed'
  return letter.attemptedAt ? 'uncertain' : 'waiting'
}

/** The commands of the house itself: `tenant add|list|theme|remove` and `mail list`. */
export function register(program: Command, context: CliContext, pool: Pool): void {
  const texts = textsOf(context.lang)
  const tenant = program.command('tenant').description(texts.tenant)
  tenant
    .command('add <id>')
    .description(texts.add)
    .option('--name <name>', texts.name)
    .option('--municipality <code>', texts.municipality, collect, [])
    .option('--host <host>', texts.host, collect, [])
    .option('--phone <number>', texts.phone)
    .option('--phone-hours <text>', texts.phoneHours)
    .option('--json', texts.json)
    .action((id: string, options: TenantOptions) => add(context, pool, id, options))
  tenant
    .command('list')
    .description(texts.list)
    .option('--json', texts.json)
    .action((options) => list(context, options))
  tenant
    .command('theme <id> [theme]')
    .description(texts.theme)
    .action((id: string, theme?: string) => chooseTheme(context, pool, id, theme))
  tenant
    .command('remove <id>')
    .description(texts.remove)
    .option('--yes <id>', texts.yes)
    .action((id: string, options) => remove(context, pool, id, options))
  const mail = program.command('mail').description(texts.mail)
  mail
    .command('list')
    .description(texts.mailList)
    .option('--json', texts.json)
    .action((options) => listMail(context, options))
}
