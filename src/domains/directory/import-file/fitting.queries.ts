import type { Trx } from '../../../platform/db/database.ts'
import { savedRecipe, savedRecipes } from '../import/import.queries.ts'
import { missingColumns } from '../import/prepare.ts'
import { readRecipe } from '../recipe/read.ts'
import type { Looked } from './look.commands.ts'

/** A recipe that was used before, and what it would be for this file. */
export interface FittingRecipe {
  name: string
  title: string
  savedAt: Date
  document: Record<string, unknown>
}

const TABLES = ['csv', 'xlsx']

/** Whether a recipe for one wrapping may read another: tables are all alike, the others are what they are. */
const sameKind = (one: string, other: string) =>
  one === other || (TABLES.includes(one) && TABLES.includes(other))

/** Kept recipes with which this file can be read as it is, the newest first. Those that need a second file are left out. */
export async function fittingRecipes(
  trx: Trx,
  { format, encoding, columns }: Pick<Looked, 'format' | 'encoding' | 'columns'>,
): Promise<FittingRecipe[]> {
  const found: FittingRecipe[] = []
  for (const { name, savedAt } of await savedRecipes(trx)) {
    const kept = await savedRecipe(trx, name)
    const read = readRecipe(kept, 'nl')
    if (!read.ok || read.value.join || !sameKind(read.value.format, format)) continue
    if (missingColumns({ ...read.value, format }, columns, []).length > 0) continue
    const { encoding: _was, sheet, ...rest } = kept as Record<string, unknown>
    const document = {
      ...{ ...rest, format },
      ...(format === 'csv' ? { encoding } : {}),
      ...(sheet && format === 'xlsx' ? { sheet } : {}),
    }
    found.push({ name, title: read.value.title, savedAt, document })
  }
  return found.toSorted((a, b) => b.savedAt.getTime() - a.savedAt.getTime())
}

/** A kept recipe by its name; null when there is none. */
export async function keptRecipe(trx: Trx, name: string): Promise<{ name: string; title: string } | null> {
  if (!/^[a-z0-9-]{1,60}$/.test(name)) return null
  const kept = (await savedRecipe(trx, name)) as { title?: unknown } | null
  return kept && { name, title: String(kept.title ?? name) }
}
