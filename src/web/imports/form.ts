import {
  composeRecipe,
  type FileFacts,
  type ImportChoices,
  ROW_KINDS,
  type RowKind,
  readRecipe,
  recipeName,
  type SampleColumn,
  type TargetKey,
  targetsOf,
} from '../../domains/directory/index.ts'
import type { Lang } from '../../platform/i18n.ts'
import { no, ok, type Problems, type Result } from '../../platform/result.ts'
import type { Texts } from './texts.nl.ts'
import { MOST_COLUMNS } from './views/columns.tsx'

type Values = Readonly<Record<string, string>>

/** The kind of row that was chosen; offers when it is none of them. */
export function kindOf(typed: string | undefined): RowKind | undefined {
  return ROW_KINDS.find((kind) => kind === typed)
}

const MOST_LETTERS = 120

/** Columns of the form that were given a meaning, and what is wrong with that. */
function readColumns(values: Values, columns: readonly SampleColumn[], kind: RowKind, texts: Texts) {
  const words = texts.columns.problems
  const chosen = new Map<TargetKey, number>()
  const problems: Record<string, string> = {}
  for (const at of columns.slice(0, MOST_COLUMNS).keys()) {
    const key = targetsOf(kind).find((each) => each === values[`k${at}`])
    if (!key) continue
    const earlier = chosen.get(key)
    if (earlier === undefined) chosen.set(key, at)
    else problems[`k${at}`] = words.twice(texts.targets[key], columns[earlier]?.name ?? '')
  }
  const fieldOf = (...keys: TargetKey[]) =>
    `k${keys.map((key) => chosen.get(key)).find((at) => at !== undefined) ?? 0}`
  if (!chosen.has('name')) problems.k0 ??= words.name
  if (chosen.has('latitude') !== chosen.has('longitude'))
    problems[fieldOf('latitude', 'longitude')] ??= words.point
  if (kind === 'service' && chosen.has('confidential') && !chosen.has('place'))
    problems[fieldOf('confidential')] ??= words.secretPlace
  const named = [...chosen].map(([key, at]) => [key, columns[at]?.name ?? ''])
  return { problems, columns: Object.fromEntries(named) as ImportChoices['columns'] }
}

function aboutProblems(values: Values, taken: boolean, texts: Texts): Problems {
  const words = texts.columns.problems
  const { titel = '', van = '', licentie = '', vervang } = values
  return {
    ...(recipeName(titel) === '' || titel.length > MOST_LETTERS ? { titel: words.title } : {}),
    ...(taken && vervang !== 'ja' ? { titel: words.taken } : {}),
    ...(van.trim() === '' || van.length > MOST_LETTERS ? { van: words.publisher } : {}),
    ...(licentie in texts.columns.licences ? {} : { licentie: words.licence }),
  }
}

interface Asked {
  values: Values
  columns: readonly SampleColumn[]
  file: FileFacts
  /** A recipe of this name is kept. */
  taken: boolean
}

/** What was chosen, as a recipe; or all that is wrong with it, by field. */
export function readColumnsForm(
  { values, columns, file, taken }: Asked,
  texts: Texts,
  lang: Lang,
): Result<{ choices: ImportChoices; document: Record<string, unknown> }> {
  const kind = kindOf(values.soort) ?? 'service'
  const hsds = file.format === 'hsds'
  const read = hsds ? { problems: {}, columns: {} } : readColumns(values, columns, kind, texts)
  const problems = { ...read.problems, ...aboutProblems(values, taken, texts) }
  if (Object.keys(problems).length > 0) return no(problems)
  const { titel = '', van = '', licentie = '' } = values
  const about = { title: titel.trim(), publisher: van.trim(), licence: licentie }
  const choices = { kind, ...about, columns: read.columns }
  const document = composeRecipe(choices, file)
  const judged = readRecipe(document, lang)
  if (judged.ok) return ok({ choices, document })
  return no({
    [hsds ? 'titel' : 'k0']: texts.columns.problems.recipe(Object.values(judged.problems).join(' ')),
  })
}
