import { z } from 'zod'
import { no, ok, type Problems, type Result } from '../../platform/result.ts'
import { holdsBsn } from './bsn.ts'
import { type Field, readField } from './correction.ts'
import { type Kind, REPLIES, type Reply, type Sender } from './message.ts'

/** The values that the form sends for each reply. */
export const REPLY_VALUES: Record<Reply, string> = { look: 'kijken', mail: 'mailen', call: 'bellen' }

/** An offer needs two people to find each other: looking with a receipt does not do that. */
export function repliesFor(kind: Kind): readonly Reply[] {
  return kind === 'offer' ? ['mail', 'call'] : REPLIES
}

/** A message that may be stored. */
export interface Draft {
  kind: Kind
  body: string
  reply: Reply
  sender: Sender | null
  /** What of the page is wrong, when the sender said so. */
  field?: Field | null
}

const MIN_BODY = 10
const MAX_BODY = 2000

/** What a person typed, by name of the field. */
export type Typed = Record<string, string>

/** What can be wrong with a form; the texts are in the reader's language. */
export interface DraftProblems {
  bodyEmpty: string
  bodyShort: string
  bodyLong(length: number): string
  bsn: string
  reply: string
  email: string
  name: string
  phone: string
}

/** Without control characters: they mean nothing on a page, and much to the terminal of who reads along. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => (/[\n\t]/.test(character) ? character : ''))
}

const length = (text: string) => [...text].length

function bodyProblem(body: string, texts: DraftProblems): string | null {
  if (body === '') return texts.bodyEmpty
  if (length(body) < MIN_BODY) return texts.bodyShort
  if (length(body) > MAX_BODY) return texts.bodyLong(length(body))
  return holdsBsn(body) ? texts.bsn : null
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return /^\+?[\d ()./-]+$/.test(text) && digits >= 8 && digits <= 15 && text.length <= 30
}

function nameProblem(name: string, texts: DraftProblems): string | null {
  if (name === '' || length(name) > 120) return texts.name
  return holdsBsn(name) ? texts.bsn : null
}

/** Reads what the chosen reply needs and nothing else: a filled field that is not needed is not even looked at. */
function readSender(reply: Reply, values: Typed, texts: DraftProblems): Result<Sender | null> {
  const field = (name: string) => printable(values[name] ?? '').trim()
  if (reply === 'look') return ok(null)
  if (reply === 'mail') {
    const email = field('email')
    const good = z.email().max(254).safeParse(email).success
    return good ? ok({ email }) : no({ email: texts.email })
  }
  const [name, phone] = [field('naam').replace(/\s+/g, ' '), field('telefoon')]
  const problems: Problems = {}
  const wrongName = nameProblem(name, texts)
  if (wrongName) problems.naam = wrongName
  if (!isPhone(phone)) problems.telefoon = texts.phone
  return Object.keys(problems).length > 0 ? no(problems) : ok({ name, phone })
}

/** Reads a posted form; all problems at once, in the order of the fields. */
export function readDraft(kind: Kind, values: Typed, texts: DraftProblems): Result<Draft> {
  const body = printable(values.tekst ?? '').trim()
  const reply = repliesFor(kind).find((one) => REPLY_VALUES[one] === values.antwoord)
  const wrongBody = bodyProblem(body, texts)
  const problems: Problems = wrongBody ? { tekst: wrongBody } : {}
  if (!reply) return no({ ...problems, antwoord: texts.reply })
  const sender = readSender(reply, values, texts)
  if (!sender.ok) return no({ ...problems, ...sender.problems })
  if (wrongBody) return no(problems)
  const field = kind === 'wrong' ? readField(values.wat) : null
  return ok({ kind, body, reply, sender: sender.value, ...(field ? { field } : {}) })
}

/** Why an answer was not taken. */
export type AnswerProblem = 'unknown' | 'gone' | 'repeated' | 'length' | 'role' | 'bsn'

/** Reads what an operator wants to answer, and in which role. */
export function readAnswer(text: string, by: string): Result<{ body: string; by: string }, AnswerProblem> {
  const [body, role] = [printable(text).trim(), printable(by).trim()]
  if (length(body) < 2 || length(body) > 5000) return no('length')
  if (length(role) < 2 || length(role) > 60) return no('role')
  return holdsBsn(body) ? no('bsn') : ok({ body, by: role })
}
