import { z } from 'zod'
import { no, ok, type Problems, type Result } from '../../platform/result.ts'

/** A message to somebody, or the wish to be called. Kept nowhere but in the letter. */
export interface ContactMessage {
  name: string
  body: string
  reply: { how: 'mail'; email: string; copy: boolean } | { how: 'call'; phone: string }
}

const MOST_BODY = 2000

export interface ContactProblems {
  body: string
  name: string
  how: string
  email: string
  phone: string
}

/** On one line, without what only a machine reads: a name cannot begin a header or a line of its own. */
const lineOf = (text = '') => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
const bodyOf = (text = '') =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (each) => (each === '\n' ? each : ' ')).trim()

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return /^\+?[\d ()./-]{8,30}$/.test(text) && digits >= 8 && digits <= 15
}

/** Reads a posted form; all problems at once, by name of the field. */
export function readContact(
  typed: Readonly<Record<string, string>>,
  texts: ContactProblems,
): Result<ContactMessage> {
  const [body, name] = [bodyOf(typed.tekst), lineOf(typed.naam)]
  const [email, phone] = [lineOf(typed.email), lineOf(typed.telefoon)]
  const problems: Problems = {}
  if (body.length < 5 || [...body].length > MOST_BODY) problems.tekst = texts.body
  if (name === '' || name.length > 80) problems.naam = texts.name
  if (typed.hoe === 'mailen' && !z.email().max(254).safeParse(email).success) problems.email = texts.email
  else if (typed.hoe === 'bellen' && !isPhone(phone)) problems.telefoon = texts.phone
  else if (typed.hoe !== 'mailen' && typed.hoe !== 'bellen') problems.hoe = texts.how
  if (Object.keys(problems).length > 0) return no(problems)
  const reply =
    typed.hoe === 'mailen'
      ? { how: 'mail' as const, email, copy: typed.kopie === 'ja' }
      : { how: 'call' as const, phone }
  return ok({ name, body, reply })
}
