export { type Alike, alikeTo } from './alike.queries.ts'
export { ALL_BUT_SURE, compare, type Evidence } from './evidence.ts'
export { factsOf } from './facts.queries.ts'
export {
  differingFields,
  fieldValue,
  isHollow,
  MERGE_FIELDS,
  type MergeChoices,
  type MergeField,
  proposed,
} from './fields.ts'
export { findDuplicates } from './find.commands.ts'
export { eitherSecret, type MergeRefusal, type MergeWish, mergeItems } from './merge.commands.ts'
export { keptIdOf, keptIds, latestMerges, type Merge } from './merges.queries.ts'
export type { Follower, Way } from './move.commands.ts'
export { type Named, namesLike } from './near.queries.ts'
export { type Below, belowOf, countPairs, openPairs, type Pair } from './pairs.queries.ts'
export { sayDistinct } from './say.commands.ts'
export { type UndoRefusal, undoMerge } from './undo.commands.ts'
