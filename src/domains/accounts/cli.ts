import { type Command, Option } from 'commander'
import { recordRead } from '../../platform/audit.ts'
import type { CliContext } from '../../platform/cli.ts'
import { localDay, systemClock } from '../../platform/clock.ts'
import { readConfig } from '../../platform/config.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Tenant } from '../../platform/db/tenants.ts'
import { read, type Scope, write } from '../../platform/db/transaction.ts'
import { siteOf } from '../../platform/site-address.ts'
import { accountOf, heldRoles, listAccounts } from './account.queries.ts'
import { GIVEN_ROLES, type GivenRole } from './account.ts'
import { readGift, type Things, type TypedGift } from './gift.queries.ts'
import { invite } from './invitations.commands.ts'
import { invitationLetter } from './letter.ts'
import { accountFor, giveRole, takeRole } from './roles.commands.ts'
import { endAllSessions } from './session.commands.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

interface Work {
  db: Database
  tenant: Tenant
  scope: Scope
  now: Date
  today: string
}

const ACTOR = 'cli'

async function open(context: CliContext): Promise<Work> {
  const [db, tenant] = [await context.db(), await context.tenant()]
  const now = systemClock.now()
  return { db, tenant, scope: { tenant, actor: ACTOR, roles: ['system'] }, now, today: localDay(now) }
}

const textsOf = (context: CliContext) => ({ nl, en })[context.lang].cli

function refuse(context: CliContext, problems: readonly string[], json = false): void {
  if (json) context.out({ problems })
  else process.stderr.write(`${problems.map((problem) => `weefsel: ${problem}`).join('\n')}\n`)
  context.exitCode(2)
}

interface Options extends TypedGift {
  json?: boolean
}

/** Reads what was typed; says all that is wrong with it at once. */
async function gift(context: CliContext, work: Work, things: Things, email: string, typed: Options) {
  const { db, scope, today } = work
  const judged = await read(db, scope, (trx) =>
    readGift(trx, today, things, textsOf(context).problems, email, typed),
  )
  if (judged.ok) return judged.value
  refuse(context, Object.values(judged.problems), typed.json)
  return null
}

async function give(context: CliContext, things: Things, email: string, typed: Options): Promise<void> {
  const work = await open(context)
  const given = await gift(context, work, things, email, typed)
  if (!given) return
  const { db, scope, now } = work
  const by = { actor: ACTOR, now }
  const { email: address, forWhat: _, ...role } = given
  const account = await write(db, scope, async (trx) => {
    const id = await accountFor(trx, address, by)
    if (role.role) await giveRole(trx, { account: id, ...role, role: role.role }, by)
    return id
  })
  context.out(typed.json ? { account, role: role.role } : textsOf(context).given(address, role.role))
}

async function inviteOne(context: CliContext, things: Things, email: string, typed: Options): Promise<void> {
  const work = await open(context)
  const { problems } = textsOf(context)
  const given = await gift(context, work, things, email, typed)
  if (!given) return
  const { email: to, forWhat, role, ...rest } = given
  if (role === null) return refuse(context, [problems.roleNeeded], typed.json)
  if (role === 'privacy') return refuse(context, [problems.noPrivacy], typed.json)
  const { db, tenant, scope, now } = work
  const origin = siteOf(tenant.hosts, readConfig(process.env).PUBLIC_URL)
  const letter = invitationLetter({ to, lang: 'nl', site: tenant.name, origin, role, forWhat })
  const id = await write(db, scope, (trx) =>
    invite(trx, { email: to, role, ...rest }, letter, { tenant: tenant.id, actor: ACTOR, now }),
  )
  context.out(typed.json ? { invitation: id } : textsOf(context).invited(to))
}

async function remove(context: CliContext, email: string, role: string, { json = false }): Promise<void> {
  const { db, scope, now, today } = await open(context)
  const texts = textsOf(context)
  const taken = await write(db, scope, async (trx) => {
    const account = await accountOf(trx, email.trim().toLowerCase())
    if (account === null) return null
    const held = (await heldRoles(trx, account, today)).filter((one) => one.role === role)
    for (const { id } of held) await takeRole(trx, id, { actor: ACTOR, now })
    return held.length
  })
  if (taken === null) return refuse(context, [texts.problems.unknown(email)], json)
  context.out(json ? { taken } : texts.taken(email, taken))
}

async function list(context: CliContext, { json }: { json?: boolean }): Promise<void> {
  const { db, scope, today } = await open(context)
  const accounts = await write(db, scope, async (trx) => {
    await recordRead(trx, {
      ...{ actor: ACTOR, role: 'server', kind: 'account', subject: 'all' },
      ...{ action: 'account.list.read', purpose: 'access' },
    })
    return listAccounts(trx, today)
  })
  if (json) return context.out({ accounts })
  for (const { email, held } of accounts) {
    const roles = held.map(({ role, areaCode, organizationId, endsOn }) =>
      [role, areaCode ?? organizationId, endsOn && `< ${endsOn}`].filter(Boolean).join(' '),
    )
    context.out([email, ...roles].join('\t'))
  }
}

async function end(context: CliContext, email: string, { json = false }): Promise<void> {
  const { db, scope, now, today } = await open(context)
  const texts = textsOf(context)
  const ended = await write(db, scope, async (trx) => {
    const account = await accountOf(trx, email.trim().toLowerCase())
    if (account === null) return null
    const held = await heldRoles(trx, account, today)
    for (const { id } of held) await takeRole(trx, id, { actor: ACTOR, now })
    return { roles: held.length, sessions: await endAllSessions(trx, account, ACTOR) }
  })
  if (ended === null) return refuse(context, [texts.problems.unknown(email)], json)
  context.out(json ? ended : texts.ended(email, ended))
}

function withGift(command: Command, texts: typeof nl.cli): Command {
  return command
    .option('--organization <id>', texts.organization)
    .option('--area <code>', texts.area)
    .option('--until <day>', texts.until)
    .option('--json', texts.json)
}

const roleOption = (texts: typeof nl.cli) => new Option('--role <role>', texts.role).choices(GIVEN_ROLES)

/** `weefsel user …`: accounts and roles, for who looks after the server. */
export function register(program: Command, context: CliContext, things: Things): void {
  const texts = textsOf(context)
  const user = program.command('user').description(texts.user)
  withGift(user.command('add <email>').description(texts.add).addOption(roleOption(texts)), texts).action(
    (email: string, typed: Options) => give(context, things, email, typed),
  )
  withGift(
    user.command('invite <email>').description(texts.invite).addOption(roleOption(texts)),
    texts,
  ).action((email: string, typed: Options) => inviteOne(context, things, email, typed))
  const role = user.command('role <email> <role>').description(texts.roleCommand)
  withGift(role.option('--remove', texts.remove), texts).action(
    (email: string, name: GivenRole, typed: Options & { remove?: boolean }) =>
      typed.remove
        ? remove(context, email, name, { json: typed.json ?? false })
        : give(context, things, email, { ...typed, role: name }),
  )
  user
    .command('list')
    .description(texts.list)
    .option('--json', texts.json)
    .action((typed) => list(context, typed))
  user
    .command('end <email>')
    .description(texts.end)
    .option('--json', texts.json)
    .action((email: string, typed) => end(context, email, typed))
}
