export { type Field, OUTCOMES, type Outcome, type Stood } from './correction.ts'
export { readAnswer } from './draft.ts'
export { type Contact, KINDS, type Kind, type Message } from './message.ts'
export { type MissCount, type MissSubject, missCounts, missOf } from './misses.queries.ts'
export { answerMessage, markRead, readContact } from './operator.commands.ts'
export { inboxOwnData } from './own-data.queries.ts'
export { inboxPaths } from './paths.ts'
export type { SubjectOf } from './place.queries.ts'
export { proposeMiss } from './propose.queries.ts'
export type { Figure, FigureName, OpenNow } from './published/figures.ts'
export {
  type AreaMessages,
  messagesOf,
  type PublishedYear,
  publishedYear,
} from './published/published.queries.ts'
export { inboxPurposes } from './purposes.ts'
export { openNow, showMessage } from './queries.ts'
export { inboxReplays } from './replay.commands.ts'
export { inboxRetention } from './retention.queries.ts'
export { workingDaysLeft } from './term.ts'
export { en as inboxEn } from './texts.en.ts'
export { nl as inboxNl } from './texts.nl.ts'
export {
  decide,
  giveBack,
  handOver,
  recordCall,
  recordReferral,
  sortMiss,
  takeMessage,
} from './work.commands.ts'
export { correctionOf, holderOf } from './work.queries.ts'
export type { AtWork, DeskRole, Holder, Step } from './work.ts'
export {
  countWork,
  listWork,
  type WaitingWork,
  type WorkFilter,
  type WorkItem,
  waitingWork,
  workAreas,
} from './work-list.queries.ts'
