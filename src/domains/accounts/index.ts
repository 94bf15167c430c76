export { heldRoles, invitationsOf, provedAt, sessionsOf } from './account.queries.ts'
export {
  CODE_LENGTH,
  CODE_MINUTES,
  type GivenRole,
  type HeldRole,
  type OpenInvitation,
  type Proofs,
  provedStill,
  readCode,
  readEmail,
  readTarget,
  type Visitor,
} from './account.ts'
export { askAddress, askedAddress, changeAddress } from './address.commands.ts'
export { newAddressLetter, oldAddressLetter, takenAddressLetter } from './address-letter.ts'
export { appAddress, appSecret, readableSecret, SECRET_BYTES, stepOf } from './app-code.ts'
export { type Auth, authOf, authScope } from './auth.commands.ts'
export { type Colleague, colleaguesFor } from './colleagues.queries.ts'
export { accountReplays, eraseAccount } from './erase.commands.ts'
export type { Things as RoleThings } from './gift.queries.ts'
export { answerInvitation } from './invitations.commands.ts'
export { codeLetter } from './letter.ts'
export { accountOwnData } from './own-data.queries.ts'
export { accountPaths } from './paths.ts'
export {
  keepRecoveryCodes,
  prove,
  removeApp,
  startApp,
  takeRecoveryCode,
  takeStep,
} from './proof.commands.ts'
export { proofsOf } from './proof.queries.ts'
export { accountPurposes } from './purposes.ts'
export { newRecoveryCodes } from './recovery.ts'
export { accountRetention } from './retention.queries.ts'
export { endOtherSessions, endSession } from './session.commands.ts'
export { askCode, attemptOf, signedIn } from './sign-in.commands.ts'
export { en as accountEn } from './texts.en.ts'
export { nl as accountNl } from './texts.nl.ts'
