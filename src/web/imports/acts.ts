import {
  askRun,
  askStop,
  findKeptRun,
  fittingRecipes,
  forgetFile,
  type ImportRun,
  importPath,
  keptRecipe,
  lookAtFile,
  recipeName,
  removeImportFile,
} from '../../domains/directory/index.ts'
import { localDay } from '../../platform/clock.ts'
import { accountActor, read, write } from '../../platform/db/transaction.ts'
import type { AppContext, Deps, SignedIn } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { type OneFile, showColumns, withFile } from './file.tsx'
import { readColumnsForm } from './form.ts'
import { textsOf } from './list.tsx'
import { importPaths } from './paths.ts'
import { sampleOf, separatorsOf } from './sample.ts'

const backTo = (c: AppContext, { file }: OneFile) => seeOther(c, importPaths.file(file.id))

interface Wanted {
  dryRun: boolean
  recipe: unknown
  choices: ImportRun['choices']
}

/** Puts a run into the queue; when one is busy already the page shows that one. */
async function ask(c: AppContext, { db, clock }: Deps, who: SignedIn, one: OneFile, wanted: Wanted) {
  const { scope, lang, tenant } = c.var
  if (one.file.erasedAt) return backTo(c, one)
  const asked = { fileId: one.file.id, lang, ...wanted }
  await write(db, scope, (trx) => askRun(trx, asked, { account: who.account, now: clock.now() }, tenant.id))
  return backTo(c, one)
}

/** The recipe that was chosen from those that fit; null when it is none of them. */
async function chosenRecipe(c: AppContext, deps: Deps, one: OneFile, name: string) {
  const path = importPath(deps.config.DATA_DIR, c.var.tenant.id, one.file.id)
  const looked = await lookAtFile(path, c.var.lang)
  if (!looked.ok) return null
  const fitting = await read(deps.db, c.var.scope, (trx) => fittingRecipes(trx, looked.value))
  return fitting.find((each) => each.name === name) ?? null
}

async function tryWithColumns(
  c: AppContext,
  deps: Deps,
  who: SignedIn,
  one: OneFile,
  typed: Record<string, string>,
) {
  const { lang, tenant, scope } = c.var
  const looked = await lookAtFile(importPath(deps.config.DATA_DIR, tenant.id, one.file.id), lang)
  if (!looked.ok) return backTo(c, one)
  const { format, encoding } = looked.value
  const month = localDay(deps.clock.now()).slice(0, 7)
  const taken = await read(deps.db, scope, (trx) => keptRecipe(trx, recipeName(typed.titel ?? '')))
  const judged = readColumnsForm(
    {
      ...{ values: typed, columns: sampleOf(looked.value), taken: taken !== null },
      file: { name: one.file.name, format, encoding, month, separators: separatorsOf(looked.value) },
    },
    textsOf(c),
    lang,
  )
  if (!judged.ok) return showColumns(c, deps, one, { typed, problems: judged.problems })
  const { document, choices } = judged.value
  return ask(c, deps, who, one, { dryRun: true, recipe: document, choices })
}

/** Tries a file: nothing on the map changes. */
export const tryFile = (deps: Deps) =>
  withFile(deps, async (c, who, one) => {
    const typed = await readForm(c)
    if (one.file.erasedAt) return backTo(c, one)
    if (!typed.recept) return tryWithColumns(c, deps, who, one, typed)
    const recipe = await chosenRecipe(c, deps, one, typed.recept)
    if (!recipe) return showColumns(c, deps, one)
    const choices = { recipe: recipe.name, title: recipe.title }
    return ask(c, deps, who, one, { dryRun: true, recipe: recipe.document, choices })
  })

/** Does what was tried, exactly as it was tried: with the recipe of the try that this person saw. */
export const startFile = (deps: Deps) =>
  withFile(deps, async (c, who, one) => {
    const { proef = '' } = await readForm(c)
    const { run } = one
    if (run?.id !== proef || !run.dryRun || run.outcome !== 'whole') return backTo(c, one)
    const kept = await read(deps.db, c.var.scope, (trx) => findKeptRun(trx, run.id))
    return ask(c, deps, who, one, { dryRun: false, recipe: kept?.recipe, choices: run.choices })
  })

/** Asks what is being read to stop. */
export const stopFile = (deps: Deps) =>
  withFile(deps, async (c, who, one) => {
    const { run } = one
    if (run && !run.outcome) {
      const by = { account: who.account, now: deps.clock.now() }
      await write(deps.db, c.var.scope, (trx) => askStop(trx, run, by))
    }
    return backTo(c, one)
  })

/** Takes a file away, now; not while it is being read. */
export const eraseFile = (deps: Deps) =>
  withFile(deps, async (c, who, one) => {
    const { file, run } = one
    if (run && !run.outcome) return backTo(c, one)
    const { db, config, clock } = deps
    await write(db, c.var.scope, (trx) => forgetFile(trx, file.id, accountActor(who.account), clock.now()))
    await removeImportFile(config.DATA_DIR, c.var.tenant.id, file.id)
    return backTo(c, one)
  })
