import type { Problems, Result } from '../../platform/result.ts'

/** What a coordinator decides; a refusal says why, and who asked reads that. */
export type Verdict = { grant: true } | { grant: false; answer: string }

const ANSWER_LENGTH = 1000

/** Judges the form of a decision. */
export function readVerdict(
  { besluit, antwoord = '' }: Readonly<Record<string, string>>,
  texts: { choose: string; answer: string; answerLong: string },
): Result<Verdict> {
  const answer = antwoord.trim()
  const problems: Problems = {}
  if (besluit !== 'ja' && besluit !== 'nee') problems.besluit = texts.choose
  if (besluit === 'nee' && answer.length < 5) problems.antwoord = texts.answer
  if (besluit === 'nee' && answer.length > ANSWER_LENGTH) problems.antwoord = texts.answerLong
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  return { ok: true, value: besluit === 'ja' ? { grant: true } : { grant: false, answer } }
}
