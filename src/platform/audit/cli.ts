import type { Command } from 'commander'
import type { CliContext } from '../cli.ts'
import { read, type Scope } from '../db/transaction.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { logRows, oneMoment, seals } from './verify.queries.ts'
import { type Verdict, verifyLog } from './verify.ts'

interface Options {
  head?: string
  json?: boolean
}

const isoOf = (micros: string | null) =>
  micros === null ? null : new Date(Number(BigInt(micros) / 1_000n)).toISOString()

/** A verdict as lines for a person. */
function lines(lang: CliContext['lang'], tenant: string, verdict: Verdict): string[] {
  const texts = { nl, en }[lang]
  const { seals: count, sealed, dropped, unsealed, head, flaws } = verdict
  return [
    texts.tenant(tenant),
    ...(flaws.length === 0
      ? [count === 0 ? texts.none : texts.sound(count, sealed)]
      : [texts.unsound, ...flaws.map(({ seal, kind }) => `  ${texts.flaw[kind](seal)}`)]),
    ...(dropped > 0 ? [texts.dropped(dropped)] : []),
    ...(unsealed.count > 0 ? [texts.unsealed(unsealed.count, String(isoOf(unsealed.since)))] : []),
    ...(head ? [texts.head(head.number, head.hash)] : []),
  ]
}

async function verify(context: CliContext, { head, json }: Options): Promise<void> {
  const wanted = head?.trim().toLowerCase() ?? null
  if (wanted !== null && !/^[0-9a-f]{64}$/.test(wanted)) {
    process.stderr.write(`weefsel: ${{ nl, en }[context.lang].badHead}\n`)
    return context.exitCode(2)
  }
  const [db, tenant] = [await context.db(), await context.tenant()]
  const scope: Scope = { tenant, actor: 'cli', roles: ['system'] }
  const verdict = await read(db, scope, async (trx) => {
    await oneMoment(trx)
    return verifyLog(seals(trx), logRows(trx), wanted)
  })
  const { unsealed, ...rest } = verdict
  const object = { tenant: tenant.id, ...rest, unsealed: { ...unsealed, since: isoOf(unsealed.since) } }
  context.out(json ? object : lines(context.lang, tenant.id, verdict).join('\n'))
  if (verdict.flaws.length > 0) context.exitCode(2)
}

/** `log verify`: whether the log of a working area is as it was written. */
export function register(program: Command, context: CliContext): void {
  const texts = { nl, en }[context.lang]
  program
    .command('log')
    .description(texts.log)
    .command('verify')
    .description(texts.verify)
    .option('--head <hash>', texts.headOption)
    .option('--json', texts.json)
    .action((options: Options) => verify(context, options))
}
