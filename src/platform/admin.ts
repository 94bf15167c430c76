import type { Command } from 'commander'
import type pg from 'pg'
import type { CliContext } from './cli.ts'
import { addTenant, listTenants, removeTenant, tenantIdProblem } from './db/tenants.ts'
import { recentMail } from './mail.ts'

type Pool = () => Promise<pg.Pool>

interface TenantOptions {
  name?: string
  host: string[]
  municipality: string[]
  phone?: string
  phoneHours?: string
  json?: boolean
}

const collect = (value: string, before: string[]) => [...before, value]
const MUNICIPALITY = /^GM\d{4}$/

/** Every reason why this working area cannot be made as asked. */
function problemsOf(id: string, options: TenantOptions): string[] {
  const idProblem = tenantIdProblem(id)
  return [
    ...(idProblem ? [`${id}: ${idProblem}`] : []),
    ...(options.name ? [] : ['--name: say what people call this working area']),
    ...options.municipality
      .filter((code) => !MUNICIPALITY.test(code))
      .map((code) => `--municipality ${code}: use the CBS code, GM and four digits, for instance GM0402`),
  ]
}

function refuse(context: CliContext, problems: readonly string[]): void {
  process.stderr.write(`${problems.map((problem) => `weefsel: ${problem}`).join('\n')}\n`)
  context.exitCode(2)
}

async function add(context: CliContext, pool: Pool, id: string, options: TenantOptions): Promise<void> {
  const tenants = await listTenants(await context.db())
  const problems = [
    ...problemsOf(id, options),
    ...(tenants.some((tenant) => tenant.id === id) ? [`${id}: this working area exists already`] : []),
    ...options.host.filter((host) => tenants.some((tenant) => tenant.hosts.includes(host.toLowerCase()))).map((host) => `--host ${host}: another working area answers to it`),
  ]
  if (problems.length > 0) return refuse(context, problems)
  await addTenant(await pool(), {
    id,
    name: String(options.name),
    hosts: options.host.map((host) => host.toLowerCase()),
    municipalities: options.municipality,
    ...(options.phone ? { phone: options.phone } : {}),
    ...(options.phoneHours ? { phoneHours: options.phoneHours } : {}),
  })
  const alone = tenants.length === 0
  context.out(options.json ? { id, created: true } : `${id} is there.${alone ? '' : ' It answers to the names given with --host.'}`)
}

async function list(context: CliContext, { json }: { json?: boolean }): Promise<void> {
  const tenants = (await listTenants(await context.db())).map(({ id, name, hosts, invented }) => ({ id, name, hosts, invented }))
  if (json) return context.out({ tenants })
  for (const tenant of tenants) context.out([tenant.id, tenant.name, tenant.hosts.join(' '), tenant.invented ? 'invented' : ''].join('\t'))
}

async function remove(context: CliContext, pool: Pool, id: string, { yes }: { yes?: string }): Promise<void> {
  const tenant = (await listTenants(await context.db())).find((each) => each.id === id)
  if (!tenant) return refuse(context, [`there is no working area ${id}`])
  if (yes !== id) return refuse(context, [`this erases all that ${tenant.name} holds; repeat the id to be sure: --yes ${id}`])
  await removeTenant(await pool(), tenant)
  context.out(`${id} is gone.`)
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
  for (const letter of letters) context.out([letter.at, letter.state, letter.subject].join('\t'))
}

/** An attempt without an outcome is uncertain: it is never repeated by itself. */
function stateOf(letter: { sentAt: Date | null; failedAt: Date | null; attemptedAt: Date | null }): string {
  if (letter.sentAt) return 'sent'
  if (letter.failedAt) return 'failed'
  return letter.attemptedAt ? 'uncertain' : 'waiting'
}

/** The commands of the house itself: `tenant add|list|remove` and `mail list`. */
export function register(program: Command, context: CliContext, pool: Pool): void {
  const tenant = program.command('tenant').description('working areas: each has its own data and any number of municipalities')
  tenant
    .command('add <id>')
    .description('make a working area')
    .option('--name <name>', 'what people call it')
    .option('--municipality <code>', 'CBS code such as GM0402; repeat for more', collect, [])
    .option('--host <host>', 'name of the site in the address bar; repeat for more', collect, [])
    .option('--phone <number>', 'number at the foot of every page')
    .option('--phone-hours <text>', 'when somebody answers')
    .option('--json', 'print one object')
    .action((id: string, options: TenantOptions) => add(context, pool, id, options))
  tenant
    .command('list')
    .description('list the working areas')
    .option('--json', 'print one object')
    .action((options) => list(context, options))
  tenant
    .command('remove <id>')
    .description('erase a working area and all it holds')
    .option('--yes <id>', 'the id again, to be sure')
    .action((id: string, options) => remove(context, pool, id, options))
  program
    .command('mail')
    .description('the outbox')
    .command('list')
    .description('the newest letters and what became of them; addresses and texts stay closed')
    .option('--json', 'print one object')
    .action((options) => listMail(context, options))
}
