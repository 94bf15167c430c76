export { REMINDER_ACTOR, takeAnswer } from './answer.commands.ts'
export { type CallCount, type CallFilter, type CallItem, callList, countCalls } from './calls.queries.ts'
export { type Doing, recordCheck } from './check.commands.ts'
export { lastChecksOf } from './check.queries.ts'
export type {
  Check,
  CheckOutcome,
  CheckRole,
  CheckWay,
  Group,
  Item,
  LastCheck,
  LastChecks,
  ShownChecks,
} from './check.ts'
export {
  type FreshCell,
  type FreshItem,
  freshCells,
  freshFigures,
  freshToday,
  oldestFirst,
  unknownByWijk,
} from './figures.queries.ts'
export {
  type FreshCount,
  type FreshFigures,
  type FreshFilter,
  freshShare,
  readFreshFilter,
} from './figures.ts'
export { sayGone } from './gone.commands.ts'
export { type CheckedItem, checkedItem, shownChecks } from './items.queries.ts'
export { freshnessPaths } from './paths.ts'
export { freshnessPurposes } from './purposes.ts'
export { wishCall } from './reminder.commands.ts'
export { askedByKey, letterByKey } from './reminder.queries.ts'
export { type Answer, type Asked, type Opened, purposeOf } from './reminder.ts'
export { freshnessRetention } from './retention.queries.ts'
export * from './sample/index.ts'
export { setMails, setTerm } from './term.commands.ts'
export { mailsReminders, terms } from './term.queries.ts'
export { TERM_KINDS, TERM_RANGE, type TermKind, type Terms } from './term.ts'
export { en as freshnessEn } from './texts.en.ts'
export { nl as freshnessNl } from './texts.nl.ts'
export { hideUnknown } from './unknown.commands.ts'
export { areaOfItem, countUnknown } from './unknown.queries.ts'
