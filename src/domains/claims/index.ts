export { askClaim, withdrawClaim } from './ask.commands.ts'
export { readAsked, readWay } from './asked.ts'
export {
  claimById,
  claimByObjection,
  claimsOf,
  countWaiting,
  type ListedClaim,
  newlyGranted,
  openClaim,
  waitingClaims,
} from './claim.queries.ts'
export {
  type Claim,
  type ClaimState,
  CODE_MINUTES,
  isNew,
  type Openings,
  REMIND_DAYS,
  stateOf,
  type Way,
  waysOf,
} from './claim.ts'
export { makeCode, takeCode } from './code.commands.ts'
export { decideClaim } from './decide.commands.ts'
export { endEditor, inviteEditor, renewEditing, withdrawOffer } from './editors.commands.ts'
export {
  type Editor,
  editorsOf,
  type OpenOffer,
  openOffers,
  sharesEditing,
  siteByEditor,
} from './editors.queries.ts'
export { moveClaims, moveClaimsBack } from './follow-merge.commands.ts'
export { codeLetter } from './letter.ts'
export { objectTo } from './objection.commands.ts'
export { claimOwnData } from './own-data.queries.ts'
export { ownDomains } from './own-domain.ts'
export { claimPaths } from './paths.ts'
export { claimPurposes } from './purposes.ts'
export { claimRetention } from './retention.queries.ts'
export { readVerdict } from './verdict.ts'
