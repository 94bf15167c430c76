import { join } from 'node:path'
import type { Command } from 'commander'
import type { CliContext } from '../../../platform/cli.ts'
import { systemClock } from '../../../platform/clock.ts'
import { type Config, readConfig } from '../../../platform/config.ts'
import type { Tenant } from '../../../platform/db/tenants.ts'
import { read, type Scope, write } from '../../../platform/db/transaction.ts'
import { readSecretFile } from '../../../platform/secret-file.ts'
import { siteOf } from '../../../platform/site-address.ts'
import { accountPaths } from '../paths.ts'
import { keepProvider, removeProvider } from './keep.commands.ts'
import { type Provider, readProvider, secretName, type TypedProvider } from './provider.ts'
import { listProviders } from './queries.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const ACTOR = 'cli'

const textsOf = (context: CliContext) => ({ nl, en })[context.lang].cli

async function open(context: CliContext) {
  const [db, tenant] = [await context.db(), await context.tenant()]
  const scope: Scope = { tenant, actor: ACTOR, roles: ['system'] }
  return { db, tenant, scope, config: readConfig(process.env) }
}

function refuse(context: CliContext, problems: readonly string[], json: boolean): void {
  if (json) context.out({ problems })
  else process.stderr.write(`${problems.map((problem) => `weefsel: ${problem}`).join('\n')}\n`)
  context.exitCode(2)
}

const folderOf = ({ PROVIDER_SECRETS, DATA_DIR }: Config) => PROVIDER_SECRETS ?? join(DATA_DIR, 'secrets')

const hasSecret = (config: Config, tenant: Tenant, provider: Pick<Provider, 'id'>) =>
  readSecretFile(folderOf(config), secretName(tenant.id, provider.id)) !== null

type Json = { json?: boolean }

async function add(context: CliContext, id: string, { json = false, ...typed }: TypedProvider & Json) {
  const { db, tenant, scope, config } = await open(context)
  const texts = textsOf(context)
  const judged = readProvider(id, typed, texts.problems)
  if (!judged.ok) return refuse(context, judged.problems, json)
  const provider = judged.value
  const kept = await write(db, scope, async (trx) => {
    const taken = (await listProviders(trx)).some((one) => one.issuer === provider.issuer && one.id !== id)
    if (!taken) await keepProvider(trx, provider, { actor: ACTOR, now: systemClock.now() })
    return !taken
  })
  if (!kept) return refuse(context, [texts.problems.issuerTaken(provider.issuer)], json)
  const site = siteOf(tenant.hosts, config.PUBLIC_URL)
  const redirect = site ? new URL(site).origin + accountPaths.viaBack(id) : null
  const file = join(folderOf(config), secretName(tenant.id, id))
  context.out(json ? { provider: id, redirect, file } : texts.added(id, redirect, file))
}

async function list(context: CliContext, { json = false }: Json): Promise<void> {
  const { db, tenant, scope, config } = await open(context)
  const providers = (await read(db, scope, listProviders)).map((provider) => ({
    ...provider,
    secret: hasSecret(config, tenant, provider),
  }))
  if (json) return context.out({ providers })
  const texts = textsOf(context)
  for (const { id, name, issuer, domains, acr, amr, secret } of providers)
    context.out(
      [id, name, issuer, domains.join(','), [...acr, ...amr].join(','), texts.secret(secret)].join('\t'),
    )
}

async function remove(context: CliContext, id: string, { json = false }: Json): Promise<void> {
  const { db, scope } = await open(context)
  const texts = textsOf(context)
  const gone = await write(db, scope, (trx) => removeProvider(trx, id, ACTOR))
  if (!gone) return refuse(context, [texts.problems.unknown(id)], json)
  context.out(json ? { removed: id } : texts.removed(id))
}

const collect = (value: string, all: string[] = []) => [...all, ...value.split(',').filter(Boolean)]

/** `weefsel user provider …`: organisations whose people sign in there, for who looks after the server. */
export function register(program: Command, context: CliContext): void {
  const texts = textsOf(context)
  const user = program.commands.find((one) => one.name() === 'user') ?? program.command('user')
  const provider = user.command('provider').description(texts.provider)
  provider
    .command('add <id>')
    .description(texts.add)
    .requiredOption('--name <name>', texts.nameOption)
    .requiredOption('--issuer <url>', texts.issuerOption)
    .requiredOption('--client <id>', texts.clientOption)
    .requiredOption('--domain <domain>', texts.domainOption, collect)
    .option('--acr <value>', texts.acrOption, collect)
    .option('--amr <value>', texts.amrOption, collect)
    .option('--json', texts.json)
    .action((id: string, typed: TypedProvider & Json) => add(context, id, typed))
  provider
    .command('list')
    .description(texts.list)
    .option('--json', texts.json)
    .action((typed: Json) => list(context, typed))
  provider
    .command('remove <id>')
    .description(texts.removeCommand)
    .option('--json', texts.json)
    .action((id: string, typed: Json) => remove(context, id, typed))
}
