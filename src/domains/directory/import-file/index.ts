export { composeRecipe, type FileFacts, type ImportChoices, recipeName } from '../recipe/compose.ts'
export { type Guess, guessColumns, guessKind, type SampleColumn } from '../recipe/guess.ts'
export { readRecipe } from '../recipe/read.ts'
export { ROW_KINDS, type RowKind, type TargetKey, targetsOf } from '../recipe/targets.ts'
export { askRun, askStop, forgetFile, keepImportFile } from './commands.ts'
export { fittingRecipes, keptRecipe } from './fitting.queries.ts'
export { importPath, makeImportFolder, removeImportFile } from './folder.commands.ts'
export {
  FILE_DAYS,
  type ImportFile,
  type ImportRun,
  MOST_BYTES,
  MOST_FILES,
  percentOf,
  type RunReport,
} from './import-file.ts'
export { type Looked, lookAtFile } from './look.commands.ts'
export { importOwnData } from './own-data.queries.ts'
export { problemHead, problemLines } from './problem-lines.ts'
export {
  countImportFiles,
  countKeptFiles,
  findImportFile,
  findKeptRun,
  lastRun,
  listImportFiles,
  problemsOf,
} from './queries.ts'
export { importRetention } from './retention.queries.ts'
