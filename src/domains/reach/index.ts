export { type Best, bestPlaces, type Wish } from './best-places.ts'
export { executeRun } from './execute.commands.ts'
export type { Reachable } from './facility.ts'
export { type Group, groupOf, groups } from './group.ts'
export {
  type InputFresh,
  type InputNorm,
  type Inputs,
  type RunSource,
  roadsFor,
  sourcesFor,
  UNITS,
  type Unit,
} from './inputs.ts'
export {
  catchments,
  MODES,
  type Mode,
  minutesUnderWay,
  modeOf,
  usualCatchment,
  WAYS,
  type Way,
  wholeMinutes,
} from './mode.ts'
export { setNorm } from './norm.commands.ts'
export { currentNorms, type Norm, normHistory, normOf } from './norm.queries.ts'
export { type NormProblem, type ReadNorm, readNorm, type TypedNorm } from './norm.ts'
export { type BuurtEffect, effectOf, type GroupMoved, movedByGroup, type PlanEffect } from './plan-effect.ts'
export { publishRun, withdrawRun } from './publish.commands.ts'
export { reachPurposes } from './purposes.ts'
export { renewLink } from './renew-link.commands.ts'
export { findingOf, findingsOf, freshOf, type Question, resultsOf, resultsOfBuurt } from './result.queries.ts'
export type { BuurtResult, Finding } from './results.ts'
export { reachRetention } from './retention.queries.ts'
export { askRun, askStop, openRun } from './run.commands.ts'
export {
  basisOf,
  findRun,
  inputsOf,
  lastDone,
  listRuns,
  publishedRun,
  publishedRuns,
  runById,
} from './run.queries.ts'
export { type Publication, percentOf, type Run, type RunBasis } from './run.ts'
export { makeScenario, removeScenario } from './scenario.commands.ts'
export {
  findScenario,
  holdingScenario,
  listScenarios,
  type Scenario,
  scenarioByKey,
} from './scenario.queries.ts'
export { applySteps, MOST_STEPS, type PlanProblem, readPlan, type Step, touchedBy } from './scenario.ts'
export { type Told, toldOf } from './told.queries.ts'
export { VERDICTS, type Verdict, WHYS, type Why } from './verdict.ts'
export { startOf } from './what-if.ts'
export {
  amountOf,
  findingLines,
  hoursLine,
  isUnknown,
  looksOf,
  newPlacesLine,
  type ShownFinding,
  scoreWords,
  shownFinding,
  shownResult,
} from './words.ts'
export { isSeen } from './written.ts'
