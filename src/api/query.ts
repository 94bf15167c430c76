import { z } from 'zod'
import type { Lang } from '../platform/i18n.ts'
import { no, ok, type Result } from '../platform/result.ts'
import type { RequestError } from './problem.ts'
import { en } from './texts.en.ts'
import { type ApiTexts, nl } from './texts.nl.ts'

/** Whether a parameter may occur several times: its schema is a list, perhaps one that may be left out. */
function isList(schema: unknown): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return isList(schema.unwrap())
  return schema instanceof z.ZodArray
}

/** Whether a parameter is a number: then only digits count, not what JavaScript reads as one (`1e3`, `0x10`). */
function isNumber(schema: unknown): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return isNumber(schema.unwrap())
  return schema instanceof z.ZodNumber
}

const digits = (value: string) => (/^\s*[+-]?\d+\s*$/.test(value) ? value : Number.NaN)

type Issue = z.core.$ZodIssue

function explain(issue: Issue, texts: ApiTexts, known: string): { code: string; detail: string }[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'unknown', detail: texts.unknown(key, known) }))
  if (issue.code === 'invalid_value')
    return [{ code: 'one-of', detail: texts.oneOf(issue.values.map(String).join(', ')) }]
  if (issue.code === 'too_big' || issue.code === 'too_small') return [outOfRange(issue, texts)]
  if (issue.code === 'invalid_format') return [{ code: 'form', detail: formOf(issue, texts) }]
  if (issue.code !== 'invalid_type') return [{ code: 'form', detail: texts.form }]
  if (Array.isArray(issue.input)) return [{ code: 'twice', detail: texts.twice }]
  if (issue.input === undefined) return [{ code: 'needed', detail: texts.needed }]
  return [{ code: 'number', detail: texts.number }]
}

function formOf(issue: Extract<Issue, { code: 'invalid_format' }>, texts: ApiTexts): string {
  if (issue.format === 'datetime') return texts.moment
  if (issue.format === 'guid' || issue.format === 'uuid') return texts.uuid
  return issue.format === 'regex' && issue.pattern ? texts.pattern(issue.pattern) : texts.form
}

function outOfRange(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>, texts: ApiTexts) {
  const most = issue.code === 'too_big' ? Number(issue.maximum) : null
  if (issue.origin === 'string' && most !== null) return { code: 'too-long', detail: texts.tooLong(most) }
  if (issue.origin === 'array' && most !== null) return { code: 'too-many', detail: texts.tooMany(most) }
  const least = issue.code === 'too_small' ? Number(issue.minimum) : null
  if (issue.origin === 'string' && least !== null) return { code: 'too-short', detail: texts.tooShort(least) }
  return { code: 'range', detail: texts.range(least, most) }
}

function toErrors(issue: Issue, lang: Lang, schema: z.ZodObject): RequestError[] {
  const known = Object.keys(schema.shape).join(', ')
  const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')]
  return explain(issue, { nl, en }[lang], known).map((each, index) => ({
    in: 'query',
    location: { name: names[index] ?? names[0] ?? '' },
    ...each,
  }))
}

/** What stands behind the question mark, by name; a parameter without a value counts as absent, as forms send them. */
function valuesOf(params: URLSearchParams, schema: z.ZodObject): Record<string, unknown> {
  const names = new Set(params.keys())
  const entries = [...names].flatMap((name) => {
    // NUL and its like are typed by nobody, and PostgreSQL refuses them.
    const values = params
      .getAll(name)
      .map((value) => value.replace(/\p{Cc}+/gu, ' '))
      .filter((value) => value.trim() !== '')
    if (values.length === 0) return []
    const many = isList(schema.shape[name]) || values.length > 1
    const first = values[0] ?? ''
    return [[name, many ? values : isNumber(schema.shape[name]) ? digits(first) : first] as const]
  })
  return Object.fromEntries(entries)
}

/** Reads a query by its schema; or everything that is wrong with it, each by the name of its parameter. */
export function readQuery<S extends z.ZodObject>(
  params: URLSearchParams,
  schema: S,
  lang: Lang,
): Result<z.infer<S>, RequestError[]> {
  const parsed = schema.safeParse(valuesOf(params, schema), { reportInput: true })
  if (parsed.success) return ok(parsed.data)
  return no(parsed.error.issues.flatMap((issue) => toErrors(issue, lang, schema)))
}
