export { heldRoles, invitationsOf, provedAt, sessionsOf } from './account.queries.ts'
export {
  CODE_LENGTH,
  CODE_MINUTES,
  GIVEN_ROLES,
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
export { type Auth, authOf, authScope, ownScope } from './auth.commands.ts'
export { type Colleague, colleaguesFor } from './colleagues.queries.ts'
export { deviceName } from './device.ts'
export { accountReplays, eraseAccount } from './erase.commands.ts'
export { moveEditors, moveEditorsBack } from './follow-merge.commands.ts'
export { readGift, type Things as RoleThings } from './gift.queries.ts'
export { answerInvitation, invite, withdrawInvitation } from './invitations.commands.ts'
export { hasAnyProof, needsProof } from './last-proof.ts'
export { codeLetter, invitationLetter } from './letter.ts'
export { accountOwnData } from './own-data.queries.ts'
export {
  type Asking,
  askPasskey,
  keepPasskey,
  removePasskey,
  takeQuestion,
  usePasskey,
} from './passkey/commands.ts'
export {
  type KnownPasskey,
  type PasskeyPurpose,
  type Place,
  QUESTION_MINUTES,
  readMade,
  readPasskeyName,
  readSigned,
} from './passkey/passkey.ts'
export { credentialsOf, passkeyOf } from './passkey/queries.ts'
export { judgeMade, judgeSigned, makeQuestion, signQuestion } from './passkey/webauthn.ts'
export { accountPaths } from './paths.ts'
export {
  type AccountFilter,
  type AccountLine,
  accountsById,
  findAccounts,
  openInvitations,
  type SentInvitation,
} from './people.queries.ts'
export {
  keepRecoveryCodes,
  prove,
  removeApp,
  startApp,
  takeRecoveryCode,
  takeStep,
} from './proof.commands.ts'
export { proofsOf } from './proof.queries.ts'
export {
  accountBehind,
  type KeptVisit,
  keepVisit,
  linkIdentity,
  removeIdentity,
  takeVisit,
} from './provider/commands.ts'
export { beginVisit, endVisit } from './provider/openid.ts'
export {
  canProve,
  type Guest,
  type Provider,
  readGuest,
  secretName,
  VISIT_MINUTES,
} from './provider/provider.ts'
export { identitiesOf, listProviders, providerOf } from './provider/queries.ts'
export { accountPurposes } from './purposes.ts'
export { newRecoveryCodes } from './recovery.ts'
export { accountRetention } from './retention.queries.ts'
export { giveRole, takeRole } from './roles.commands.ts'
export { endAllSessions, endOtherSessions, endSession } from './session.commands.ts'
export { askCode, attemptOf, beganSession, signedIn } from './sign-in.commands.ts'
export { en as accountEn } from './texts.en.ts'
export { nl as accountNl } from './texts.nl.ts'
