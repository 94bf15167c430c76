import type { Trx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/i18n.ts'
import { no, ok, type Result } from '../../platform/result.ts'
import { terms } from '../taxonomy/index.ts'
import { groupOf, groups } from './group.ts'
import { MODES } from './mode.ts'
import type { Question } from './result.queries.ts'
import { findRun, lastDone } from './run.queries.ts'
import type { Run } from './run.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { type Told, toldOf } from './told.queries.ts'

/** What somebody types in a terminal; without a run the newest that is done is meant. */
export interface TypedQuestion {
  domain: string
  group: string
  mode: string
  run?: string | undefined
}

export const numberOf = (typed: string) => (/^\d{1,9}$/.test(typed) ? Number(typed) : 0)

/** The run and the question, or the sentence that says what is wrong. */
export async function askedOf(
  trx: Trx,
  { domain, group, mode, run: typed }: TypedQuestion,
  lang: Lang,
): Promise<Result<{ run: Run; question: Question }, string>> {
  const { cli } = { nl, en }[lang]
  const run = typed === undefined ? await lastDone(trx) : await findRun(trx, numberOf(typed))
  if (!run) return no(typed === undefined ? cli.noRun : cli.unknown)
  if (run.outcome !== 'done') return no(cli.notDone)
  const domains = (await terms(trx, 'life_domain')).map(({ id }) => id)
  const way = MODES.find((each) => each === mode)
  if (domains.includes(domain) && groupOf(group) && way)
    return ok({ run, question: { domain, group, mode: way } })
  return no(cli.badQuestion(domains.join(', '), groups.map(({ key }) => key).join(', ')))
}

/** What that run told about it, or the sentence that says why not. */
export async function toldOrWhy(trx: Trx, typed: TypedQuestion, lang: Lang): Promise<Result<Told, string>> {
  const asked = await askedOf(trx, typed, lang)
  if (!asked.ok) return asked
  const told = await toldOf(trx, asked.value.run, asked.value.question, lang)
  return told ? ok(told) : no({ nl, en }[lang].cli.noFigures)
}
