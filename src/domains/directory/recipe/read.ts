import type { z } from 'zod'
import type { Lang } from '../../../platform/i18n.ts'
import { no, ok, type Result } from '../../../platform/result.ts'
import { en } from '../texts.en.ts'
import { nl } from '../texts.nl.ts'
import { type Recipe, recipeSchema } from './recipe.ts'

type Issue = z.core.$ZodIssue

function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const [inner] = issue.errors.flat().filter((each) => each.path.length > 0)
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue
}

function explain(issue: Issue, lang: Lang): string {
  const texts = { nl, en }[lang].recipe
  if (issue.code === 'unrecognized_keys') return texts.unknownKeys(issue.keys.join(', '))
  if (issue.code === 'custom') {
    const key = issue.params?.key as keyof typeof texts.rules
    return texts.rules[key] ?? issue.message
  }
  if (issue.code === 'invalid_value') return texts.oneOf(issue.values.join(', '))
  if (issue.code === 'invalid_format') return texts.form(String(issue.path.at(-1) ?? ''))
  if (issue.code === 'invalid_type' && issue.input === undefined) return texts.missing
  if (issue.code === 'invalid_union') return texts.unknownStep
  return texts.wrongKind
}

/**
 * Reads a recipe; the problems are sentences, keyed by the place in the document (`makes.service.name`): what is wrong
 * and what to do.
 */
export function readRecipe(document: unknown, lang: Lang): Result<Recipe> {
  const parsed = recipeSchema.safeParse(document, { reportInput: true })
  if (parsed.success) return ok(parsed.data)
  const problems: Record<string, string> = {}
  for (const issue of parsed.error.issues.map(deepest)) {
    // One way to read times may stand without brackets, and has no number then.
    const place = issue.path.join('.').replace('.schedules.0', '.schedules')
    problems[place] ??= explain(issue, lang)
  }
  return no(problems)
}
