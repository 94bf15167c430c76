/** Types of the migrated database, written by tools/generate.ts. Do not edit: change db/ and generate again. */

import type { ColumnType, GeneratedAlways } from 'kysely'

/** Has a default: may be left out when inserting. */
export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>

export type JsonPrimitive = boolean | number | string | null
export type JsonObject = { [key: string]: JsonValue | undefined }
export type JsonArray = JsonValue[]
export type JsonValue = JsonArray | JsonObject | JsonPrimitive
export type Json = JsonValue

export type Timestamp = ColumnType<Date, Date | string, Date | string>

export type Point = { x: number; y: number }

export interface OpenDataArea {
  code: string
  year: number
  level: string
  name: string
  municipalityCode: string | null
  wijkCode: string | null
  /** label point, WGS84, where no boundary is known */
  longitude: number | null
  latitude: number | null
  /** true: from a list of areas or boundaries; false: a figure spoke of this code and year. */
  listed: boolean
  invented: Generated<boolean>
}

export interface OpenDataAreaShape {
  code: string
  year: number
  /** GeoJSON MultiPolygon, WGS84, longitude before latitude */
  shape: Json
  /** bounding box in RD New metres (EPSG:28992) */
  rdBox: string
  approximate: Generated<boolean>
  datasetId: string
}

export interface OpenDataDataset {
  id: string
  kind: string
  title: string
  publisher: string
  licence: string
  year: number
  /** rounded: counted, then rounded to 5 by the publisher; none: borders */
  uncertainty: string
  invented: Generated<boolean>
  /** the file that last changed something in this data set */
  fileName: string
  fileSha256: string
  importedAt: Timestamp
}

export interface OpenDataFigureSet {
  areaCode: string
  datasetId: string
  year: number
  /** indicator id -> number, in the unit of the indicator catalogue */
  figures: Json
  /** indicator id -> why there is no number: unpublished, secret, empty */
  missing: Generated<Json>
  /** number of buurten this row was summed from; null when the publisher gave it */
  derivedFrom: number | null
}

export interface OpenDataPostcode {
  postcode: string
  town: string | null
  longitude: number
  latitude: number
  /** RD New (EPSG:28992), metres */
  rd: Point
  datasetId: string
}

export interface PlatformMigration {
  schema: string
  name: string
  hash: string
  appliedAt: Generated<Timestamp>
}

export interface PlatformTenant {
  id: string
  name: string
  role: string
  hosts: Generated<string[]>
  phone: string | null
  phoneHours: string | null
  invented: Generated<boolean>
  createdAt: Generated<Timestamp>
  theme: Generated<string>
}

export interface AccountApp {
  accountId: string
  /** sealed with the key of the working area; who holds the database holds both */
  secret: string
  askedAt: Timestamp
  confirmedAt: Timestamp | null
  /** the step of the last code that was taken: no code is taken twice */
  lastStep: Generated<number>
}

export interface AccountInvitation {
  id: string
  /** personal: purpose "access", erased thirty days after the invitation ended */
  email: string
  role: string
  organizationId: string | null
  areaCode: string | null
  endsOn: string | null
  invitedBy: string
  invitedAt: Timestamp
  expiresOn: string
  answer: string | null
  answeredAt: Timestamp | null
}

export interface AccountNewAddress {
  accountId: string
  email: string
  codeHash: string
  tries: Generated<number>
  askedAt: Timestamp
}

export interface AccountRecoveryCode {
  accountId: string
  codeHash: string
  madeAt: Timestamp
  usedAt: Timestamp | null
}

export interface AccountRole {
  id: string
  accountId: string
  role: string
  organizationId: string | null
  /** municipality or wijk of a social worker; without one: none of its own */
  areaCode: string | null
  givenBy: string
  givenAt: Timestamp
  /** the last day on which it holds */
  endsOn: string | null
  endedAt: Timestamp | null
  endedBy: string | null
}

export interface AuditEvent {
  id: GeneratedAlways<number>
  at: Generated<Timestamp>
  actor: string
  action: string
  kind: string
  subject: string
  detail: Generated<Json>
}

export interface AuditSample {
  id: string
  number: GeneratedAlways<number>
  drawnOn: string
  seed: number
  /** somebody gave the seed; else the machine drew it */
  seedChosen: boolean
  /** how many offers there were to draw from on that day; so for places */
  offers: number
  places: number
}

export interface AuditSampleItem {
  sampleId: string
  position: number
  kind: string
  itemId: string
  name: string
}

export interface AuditSampleOutcome {
  id: GeneratedAlways<number>
  sampleId: string
  position: number
  outcome: string
  fields: Generated<string[]>
  /** about the entry: the form asks for no names of people, and refuses an address of e-mail and a citizen number */
  note: Generated<string>
  role: string
  recordedOn: string
}

export interface AuditSeal {
  number: number
  fromId: number
  toId: number
  count: number
  /** SHA-256 over the digests of its rows in the order of their numbers */
  content: string
  previousHash: string
  hash: string
  sealedAt: Timestamp
  /** its rows were erased because their term was over; the seal stays, so that the chain holds */
  droppedAt: Timestamp | null
}

export interface AuthIdentity {
  id: Generated<string>
  userId: string
  /** personal: purpose "account"; the number by which an organisation’s own sign-in knows somebody */
  accountId: string
  /** the issuer, not our own name for it: a number means nothing without who gave it */
  providerId: string
  accessToken: string | null
  refreshToken: string | null
  idToken: string | null
  accessTokenExpiresAt: Timestamp | null
  refreshTokenExpiresAt: Timestamp | null
  scope: string | null
  password: string | null
  createdAt: Generated<Timestamp>
  updatedAt: Generated<Timestamp>
}

export interface AuthKey {
  onlyOne: Generated<boolean>
  key: Generated<string>
}

export interface AuthPasskey {
  id: Generated<string>
  userId: string
  name: string | null
  publicKey: string
  credentialId: string
  counter: number
  deviceType: string
  backedUp: boolean
  transports: string | null
  aaguid: string | null
  createdAt: Generated<Timestamp>
  /** personal: purpose "account"; the name of the site under which it was made */
  host: Generated<string>
  /** personal: purpose "account"; so that its owner can recognise it */
  lastUsedAt: Timestamp | null
}

export interface AuthSession {
  id: Generated<string>
  userId: string
  token: string
  expiresAt: Timestamp
  /** not used: never filled */
  ipAddress: string | null
  /** personal: purpose "account"; only which browser and kind of device, to recognise one’s own sessions */
  userAgent: string | null
  createdAt: Generated<Timestamp>
  updatedAt: Generated<Timestamp>
}

export interface AuthUser {
  id: Generated<string>
  /** not used: always empty */
  name: Generated<string>
  /** personal: purpose "account", erased with the account */
  email: string
  emailVerified: Generated<boolean>
  image: string | null
  createdAt: Generated<Timestamp>
  updatedAt: Generated<Timestamp>
}

export interface AuthVerification {
  id: Generated<string>
  /** personal: purpose "account"; holds the address while a code is valid */
  identifier: string
  value: string
  expiresAt: Timestamp
  createdAt: Generated<Timestamp>
  updatedAt: Generated<Timestamp>
}

export interface CallWish {
  organizationId: string
  since: string
}

export interface CheckRecord {
  id: GeneratedAlways<number>
  itemKind: string
  itemId: string
  /** all: whoever checked had the whole thing before them */
  fieldGroup: string
  checkedOn: string
  role: string
  way: string
  outcome: string
  recordedAt: Timestamp
}

export interface CheckTerm {
  kind: string
  months: number
}

export interface Claim {
  id: string
  organizationId: string
  accountId: string
  way: string
  lang: string
  /** personal: purpose "claims"; the address of the account when it asked, for who judges */
  email: string
  /** personal: purpose "claims"; an address of the organisation itself, where the code went */
  ownEmail: string | null
  /** personal: purpose "claims"; why, in words of who asks */
  reason: string | null
  askedAt: Timestamp
  codeEndsAt: Timestamp | null
  codeTries: Generated<number>
  grantedAt: Timestamp | null
  grantedBy: string | null
  /** how many addresses of the organisation were told; empty: the letters are not made yet */
  told: number | null
  /** last day of the role for which a letter asked whether she goes on */
  remindedFor: string | null
  /** personal: purpose "claims"; hash of the key in the letter with which somebody objects */
  objectionHash: string | null
  objectedAt: Timestamp | null
  objectionAnsweredAt: Timestamp | null
  closedAt: Timestamp | null
  closedBy: string | null
  outcome: string | null
  answer: string | null
}

export interface ClaimCode {
  claimId: string
  codeHash: string
}

export interface Erasure {
  id: string
  kind: string
  /** number of the row that is gone */
  subject: string
  erasedAt: Timestamp
  /** when it was in the ledger; empty: a job still has to write it */
  writtenAt: Timestamp | null
}

export interface ImportFile {
  id: string
  /** personal: purpose "imports"; what the file was called on the computer of who brought it */
  name: string
  format: string
  encoding: string
  bytes: number
  rowCount: number
  broughtAt: Timestamp
  accountId: string | null
  /** when the file itself went from the disk; with it went what was wrong with its rows */
  erasedAt: Timestamp | null
}

export interface ImportProblem {
  runId: string
  place: number
  rowNumber: number
  columnName: string
  reason: string
  filtered: Generated<boolean>
}

export interface ImportRecipe {
  name: string
  recipe: Json
  savedAt: Timestamp
}

export interface ImportRun {
  id: string
  fileId: string
  dryRun: boolean
  recipe: Json
  /** what was chosen in the form, to give it back */
  choices: Json
  lang: string
  askedAt: Timestamp
  accountId: string | null
  attempts: Generated<number>
  startedAt: Timestamp | null
  done: Generated<number>
  total: number | null
  endedAt: Timestamp | null
  outcome: string | null
  /** counts and notes; what is wrong with single rows stands in import_problem */
  report: Json | null
}

export interface ImportStop {
  runId: string
  askedAt: Timestamp
}

export interface ItemChange {
  id: string
  number: GeneratedAlways<number>
  kind: string
  itemId: string
  fieldGroup: string
  before: Json
  after: Json
  state: string
  changedAt: Timestamp
  /** as what somebody changed it; organization: by the answer to a letter to the organisation itself */
  role: string
  accountId: string | null
  organizationId: string | null
  decidedAt: Timestamp | null
  decidedRole: string | null
  decidedAccount: string | null
  reason: string | null
  undoes: string | null
  /** gives the part back to the source: it is no longer kept by hand */
  letsGo: Generated<boolean>
  /** the first version of a thing that somebody made by hand: showing it */
  makes: Generated<boolean>
}

export interface ItemDistinct {
  kind: string
  oneId: string
  otherId: string
  saidOn: string
  role: string
}

export interface ItemKept {
  kind: string
  itemId: string
  fieldGroup: string
  since: string
  role: string
  /** what the source said last: to see the difference, and to go back to */
  sourceValue: Json
  differs: boolean
}

export interface ItemKey {
  itemId: string
  kind: string
  key: string
}

export interface ItemMerge {
  id: string
  number: GeneratedAlways<number>
  kind: string
  keptId: string
  goneId: string
  mergedAt: Timestamp
  undoneAt: Timestamp | null
}

export interface ItemMergeRecord {
  mergeId: string
  role: string
  /** ids of what hung below, ids of changes, names of details that were empty before; who merged it, the log knows */
  moved: Json
}

export interface ItemName {
  itemId: string
  kind: string
  name: string
  municipalities: string[]
}

export interface ItemPair {
  kind: string
  oneId: string
  otherId: string
  certainty: number
  foundAt: Timestamp
}

export interface ItemPairSeen {
  onlyOne: Generated<boolean>
  until: Timestamp
}

export interface ItemUnknown {
  id: GeneratedAlways<number>
  itemKind: string
  itemId: string
  municipalityCode: string | null
  wijkCode: string | null
  since: Timestamp
  endedAt: Timestamp | null
}

export interface Location {
  id: string
  source: string
  externalId: string
  contentHash: string
  firstSeen: Timestamp
  lastSeen: Timestamp
  lastModified: Timestamp
  assuredDate: string | null
  status: Generated<string>
  organizationId: string | null
  locationType: Generated<string>
  name: string
  alternateName: string | null
  description: Generated<string>
  placeTaxonomy: GeneratedAlways<string>
  placeType: string | null
  /** false: only the point where one offer takes place, not a place that people know by name */
  listed: Generated<boolean>
  url: string | null
  transportation: string | null
  phones: Generated<Json>
  /** personal: purpose "contact", names as the source publishes them; pages show role and first name */
  contacts: Generated<Json>
  schedules: Generated<Json>
  accessibility: Generated<Json>
  addresses: Generated<Json>
  longitude: number | null
  latitude: number | null
  /** RD New (EPSG:28992), metres; beside longitude and latitude for distance and nearest */
  rd: Point | null
  municipalityCode: string | null
  wijkCode: string | null
  buurtCode: string | null
  confidential: Generated<boolean>
}

export interface Mail {
  id: string
  /** personal: purpose "mail", erased after erase_after */
  recipient: string
  /** may be personal: purpose "mail", erased after erase_after */
  subject: string
  /** may be personal: purpose "mail", erased after erase_after */
  body: string
  createdAt: Generated<Timestamp>
  attemptedAt: Timestamp | null
  sentAt: Timestamp | null
  failedAt: Timestamp | null
  failure: string | null
  eraseAfter: string
}

export interface Message {
  id: string
  /** what an operator types; says nothing to anybody else */
  number: GeneratedAlways<number>
  kind: string
  aboutKind: string
  aboutId: string
  /** name of the thing at the time */
  aboutLabel: string
  /** municipality, wijk or buurt whose page the sender stood on */
  areaCode: string
  /** SHA-256 of the receipt; the receipt itself is stored nowhere */
  receiptHash: string
  /** how the sender wants the answer: looks with the receipt, by mail, by phone */
  reply: string
  lang: string
  sentOn: string
}

export interface MessageAnswer {
  id: GeneratedAlways<number>
  messageId: string
  /** may be personal: purpose "message", goes with the text */
  body: string
  /** a role (“sociaal werker”), never a name */
  answeredBy: string
  answeredOn: string
  /** the letter in the outbox, while there is one */
  mailId: string | null
}

export interface MessageCorrection {
  messageId: string
  field: string
  stood: string | null
}

export interface MessageFigure {
  quarter: string
  figure: string
  at: Json
  /** in tens: the code that rounds is the only one that writes here, and the check sees it */
  count: number
}

export interface MessageHolder {
  messageId: string
  areaCode: string
  role: string
  /** empty: for whichever coordinator comes first */
  accountId: string | null
  since: string
  givenBy: string
}

export interface MessageMiss {
  messageId: string
  areaCode: string
  lifeDomain: string
  targetGroup: string | null
  sentOn: string
}

export interface MessageOutcome {
  messageId: string
  outcome: string
  decidedOn: string
}

export interface MessageQuarter {
  quarter: string
  publishedOn: string
}

export interface MessageReading {
  messageId: string
  readOn: string
}

export interface MessageSender {
  messageId: string
  name: string | null
  email: string | null
  phone: string | null
  eraseAfter: string
}

export interface MessageStep {
  id: GeneratedAlways<number>
  messageId: string
  step: string
  role: string
  toRole: string | null
  /** name of the organisation that it was passed on to */
  toName: string | null
  doneOn: string
}

export interface MessageTally {
  messageId: string
  areaCode: string
  kind: string
  sentOn: string
  answeredOn: string | null
}

export interface MessageText {
  messageId: string
  /** may be personal: purpose "message", erased a year after sending or on withdrawal */
  body: string
}

export interface MessageWithdrawal {
  messageId: string
  withdrawnOn: string
}

export interface Organization {
  id: string
  source: string
  externalId: string
  /** SHA-256 of what the source said, to know an unchanged row again */
  contentHash: string
  firstSeen: Timestamp
  lastSeen: Timestamp
  lastModified: Timestamp
  assuredDate: string | null
  status: Generated<string>
  name: string
  alternateName: string | null
  description: Generated<string>
  website: string | null
  email: string | null
  phones: Generated<Json>
  /** personal: purpose "contact", names as the source publishes them; pages show role and first name */
  contacts: Generated<Json>
  /** list of { identifier_type: NL-KVK or NL-RSIN, identifier } */
  identifiers: Generated<Json>
  /** office or post address, where the source gives one; places of activity are in location */
  addresses: Generated<Json>
}

export interface OrganizationTerm {
  organizationId: string
  taxonomy: string
  termId: string
}

export interface PasskeyQuestion {
  keyHash: string
  purpose: string
  challenge: string
  sessionId: string | null
  askedAt: Timestamp
}

export interface Person {
  id: string
  accountId: string | null
  madeAt: Timestamp
  /** personal: purpose "who-is-who"; who made the profile: a name of the system’s own, or an account by its number */
  madeBy: string
}

export interface PersonConsent {
  id: string
  personId: string
  field: string
  audience: string
  /** which words the person read */
  textVersion: string
  givenAt: Timestamp
  givenBy: string
  /** the day on which it was signed on paper; given_by then says who saw the paper */
  paperOn: string | null
  /** the last day on which it holds */
  endsOn: string
  withdrawnAt: Timestamp | null
  withdrawnBy: string | null
}

export interface PersonField {
  personId: string
  field: string
  value: Json
}

export interface PersonGone {
  personId: string
  field: string
  goneAt: Timestamp
}

export interface PersonMailbox {
  personId: string
  email: string
}

export interface PersonPhoto {
  personId: string
  /** personal: purpose "who-is-who"; SHA-256 of the bytes, in the address of the picture */
  hash: string
  bytes: Buffer
}

export interface PrivacyRequest {
  id: string
  number: GeneratedAlways<number>
  kind: string
  askedOn: string
  /** one month later (GDPR, article 12.3) */
  dueOn: string
  answeredOn: string | null
  /** a role, never a name */
  answeredBy: string | null
  outcome: string | null
}

export interface PrivacyRequestText {
  requestId: string
  accountId: string
  body: string
  /** the row of the log that the question is about */
  aboutEvent: number | null
  /** in which language the answer is mailed */
  lang: string
  answer: string | null
}

export interface ProviderVisit {
  keyHash: string
  providerId: string
  state: string
  nonce: string
  verifier: string
  lang: string
  target: string | null
  /** personal: purpose "account"; filled when somebody who is signed in wants to sign in this way from now on */
  sessionId: string | null
  beganAt: Timestamp
}

export interface ReachBasis {
  runId: string
  /** SHA-256 of the document with its keys in order: the same hash gives the same results */
  hash: string
  parameters: Json
  /** list of { id, title, publisher, licence, year, sha256, groups } */
  sources: Json
}

export interface ReachCell {
  setId: string
  /** middle of the square, RD New, metres */
  x: number
  y: number
  people: number
}

export interface ReachCellSet {
  id: string
  title: string
  publisher: string
  licence: string
  year: number
  fileSha256: string
  importedAt: Timestamp
}

export interface ReachDistance {
  setId: string
  /** code of a buurt, or the middle of a square as x,y (RD New, metres) */
  fromCode: string
  placeId: string
  metres: number
}

export interface ReachDistanceSet {
  id: string
  mode: string
  title: string
  publisher: string
  licence: string
  year: number
  fileSha256: string
  importedAt: Timestamp
}

export interface ReachFinding {
  runId: string
  lifeDomain: string
  groupKey: string
  mode: string
  unit: string
  norm: number
  /** null: nobody set one, and the mean of this run is taken */
  normId: string | null
  mean: number
  people: number
  gap: number
  noneShare: number
  gini: number | null
  facilities: number
  measured: number
  /** offers about it of which nobody knows where they are, or that are everywhere: they do not count */
  unplaced: number
  /** facilities that reach nobody of this group */
  idle: number
  /** number of buurten by verdict */
  verdicts: Json
  byRoad: Generated<boolean>
}

export interface ReachFresh {
  runId: string
  wijkCode: string
  lifeDomain: string
  offers: number
  fresh: number
  /** nothing about this is in or for the wijk: all its offers decide, if the map has enough of them */
  byWijk: boolean
}

export interface ReachInput {
  runId: string
  document: Json
}

export interface ReachNorm {
  id: string
  lifeDomain: string
  /** null: for every group that has none of its own */
  groupKey: string | null
  unit: string
  /** for every 1,000 people */
  value: number | null
  /** personal: purpose "reach"; who set it, as they want to be named */
  name: string
  /** personal: purpose "reach"; the form asks for no names of people */
  reason: string
  role: string
  setAt: Timestamp
}

export interface ReachPublication {
  id: string
  runId: string
  /** personal: purpose "reach"; who published it, as they want to be named */
  name: string
  /** personal: purpose "reach"; the form asks for no names of people */
  reason: string
  role: string
  publishedAt: Timestamp
}

export interface ReachPublicationEnd {
  publicationId: string
  /** personal: purpose "reach"; who withdrew it, as they want to be named */
  name: string
  /** personal: purpose "reach"; the form asks for no names of people */
  reason: string
  role: string
  endedAt: Timestamp
}

export interface ReachResult {
  runId: string
  areaCode: string
  wijkCode: string
  lifeDomain: string
  groupKey: string
  mode: string
  verdict: string
  /** why it is not known: too little of the map is fresh, the number of people is missing, the buurt has no place on a map, or nobody reaches anything and nobody said what is enough */
  why: string | null
  people: number | null
  peopleLow: number | null
  peopleHigh: number | null
  peopleBasis: string | null
  /** hours a week, or places, for every 1,000 people of the group, as seen through the usual lens */
  score: number | null
  /** lowest of all lenses, each against its own norm; score_high the highest */
  scoreLow: number | null
  scoreHigh: number | null
  /** hours a week, or places, that are missing up to the norm, for all people of the group together */
  gap: number | null
  /** share of the lenses that see it below the norm, whatever stands behind hidden counts */
  agreement: number | null
  /** share of the people with nothing within reach */
  noneShare: number | null
  /** metres as the crow flies; nearest_worst for who has it farthest */
  nearestMedian: number | null
  nearestWorst: number | null
  /** share of the score that rests on hours that somebody wrote down; the rest on a default */
  measuredShare: number | null
  /** share of the catchment of which no people are known; null when no border is loaded */
  uncovered: number | null
  /** distances go along real streets by a list; else as the crow flies */
  byRoad: Generated<boolean>
  /** share of the lenses that see it at or above the norm, whatever stands behind hidden counts; null in runs from before this was kept */
  enoughShare: number | null
}

export interface ReachRun {
  id: string
  number: GeneratedAlways<number>
  askedAt: Timestamp
  /** the calendar day for which the map and its freshness are taken */
  onDay: string
  role: string
  attempts: Generated<number>
  done: Generated<number>
  total: number | null
}

export interface ReachRunEnd {
  runId: string
  outcome: string
  problem: string | null
  endedAt: Timestamp
}

export interface ReachScenario {
  id: string
  number: GeneratedAlways<number>
  runId: string
  /** personal: purpose "reach"; the form asks for no names of people */
  title: string
  /** personal: purpose "reach"; the form asks for no names of people */
  reason: string
  role: string
  keyHash: string
  madeAt: Timestamp
}

export interface ReachScenarioStep {
  scenarioId: string
  position: number
  kind: string
  /** key of a facility in the input of the run */
  facility: string | null
  /** personal: purpose "reach"; the form asks for no names of people */
  title: string | null
  rd: Point | null
  hours: number | null
  lifeDomains: Generated<string[]>
  /** personal: purpose "reach"; the form asks for no names of people */
  reason: string
}

export interface ReachStop {
  runId: string
  askedAt: Timestamp
}

export interface Reminder {
  id: string
  organizationId: string
  tokenHash: string
  sentOn: string
  /** personal: purpose "reminder"; leads to the address for as long as the letter is kept */
  mailId: string | null
}

export interface ReminderItem {
  reminderId: string
  itemKind: string
  itemId: string
  step: string
  dueOn: string
  tokenHash: string
  answer: string | null
  answeredOn: string | null
}

export interface ReminderRule {
  onlyOne: Generated<boolean>
  mails: boolean
}

export interface SearchEntry {
  /** of the service, location or organization */
  id: string
  kind: string
  title: string
  /** names that people also search with: the organisation, the place, the terms in nl and en */
  keywords: Generated<string>
  body: Generated<string>
  /** title (A), keywords (B) and body (C) in plain letters, stemmed by weefsel_nl */
  words: string
  /** what is filtered on and counted, as “group:value”: life_domain:werk, cost:free; the writer adds kind:offer, when:MO, area:GM0402, and whole:GM0402 for what is for all of it */
  facets: Generated<string[]>
  /** CBS codes of every municipality, wijk and buurt it lies in or is for */
  areas: Generated<string[]>
  minimumAge: number | null
  maximumAge: number | null
  assuredDate: string | null
  /** the title in plain letters: compared with what is typed */
  folded: GeneratedAlways<string>
}

export interface SearchFacet {
  facet: string
  entries: number
}

export interface SearchMiss {
  /** keyed SHA-256 of the normalised term, with the key of this working area */
  termHash: string
  day: string
  count: Generated<number>
}

export interface SearchMissKey {
  onlyOne: Generated<boolean>
  key: Generated<string>
}

export interface SearchMissTerm {
  termHash: string
  term: string
  day: string
}

export interface SearchPoint {
  entryId: string
  rd: Point
}

export interface SearchReplaced {
  facet: string
  replacedBy: string
}

export interface SearchSynonym {
  phrase: string
  /** “situation:schulden” and the like for a facet, else other words */
  means: string[]
  changedAt: Generated<Timestamp>
}

export interface SearchTime {
  entryId: string
  day: string
  opensAt: string
  closesAt: string | null
}

export interface SearchWord {
  word: string
  stem: GeneratedAlways<string | null>
  /** one form for the forms of a Dutch word, wider than the stem: brief and brieven, huis and huizen */
  root: string
  /** how it sounds, whole and with one letter left out: equal for words that differ by one typing error */
  keys: string[]
  entries: number
}

export interface Service {
  id: string
  source: string
  externalId: string
  contentHash: string
  firstSeen: Timestamp
  lastSeen: Timestamp
  lastModified: Timestamp
  assuredDate: string | null
  status: Generated<string>
  organizationId: string | null
  name: string
  alternateName: string | null
  description: Generated<string>
  url: string | null
  email: string | null
  access: string | null
  applicationProcess: string | null
  feesDescription: string | null
  costOptions: Generated<Json>
  eligibilityDescription: string | null
  minimumAge: number | null
  maximumAge: number | null
  phones: Generated<Json>
  /** personal: purpose "contact", names as the source publishes them; pages show role and first name */
  contacts: Generated<Json>
  schedules: Generated<Json>
  scheduleDescription: string | null
  /** ISO 639 codes of languages that people there speak besides Dutch, and nl */
  languages: Generated<string[]>
  interpretationServices: string | null
  requiredDocuments: Generated<Json>
  additionalUrls: Generated<Json>
}

export interface ServiceArea {
  serviceId: string
  areaCode: string
  municipalityCode: GeneratedAlways<string>
  wijkCode: GeneratedAlways<string | null>
}

export interface ServiceAtLocation {
  id: string
  serviceId: string
  locationId: string
  status: Generated<string>
}

export interface ServiceTerm {
  serviceId: string
  taxonomy: string
  termId: string
}

export interface SessionProof {
  sessionId: string
  method: string
  provedAt: Timestamp
}

export interface Setting {
  id: string
  part: string
  value: Json
  madeAt: Timestamp
  /** empty: tried out, not yet chosen */
  inForceAt: Timestamp | null
}

export interface Shortlist {
  id: string
  /** SHA-256 of the key in the cookie of who made it */
  keyHash: string
  /** SHA-256 of the key in the link that is shared */
  linkHash: string
  madeOn: string
  endsOn: string
}

export interface ShortlistItem {
  shortlistId: string
  kind: string
  itemId: string
  sort: number
}

export interface SignInAttempt {
  keyHash: string
  /** personal: purpose "account", erased within a day */
  email: string
  /** the page that somebody wanted to see */
  target: string | null
  startedAt: Timestamp
}

export interface SignInProvider {
  id: string
  name: string
  issuer: string
  clientId: string
  /** only checked addresses under these domains may come in */
  domains: string[]
  /** what it says of a sign-in that counts as a second proof (OpenID Connect Core, 2); none: never */
  acr: Generated<string[]>
  /** as acr, by the names of RFC 8176 */
  amr: Generated<string[]>
  addedAt: Timestamp
}

export interface SiteLogo {
  hash: string
  bytes: Buffer
  madeAt: Timestamp
}

export interface SitePage {
  id: string
  slug: string
  /** the version that everybody reads; empty: nobody reads it yet */
  shown: number | null
  place: string
  sort: number
}

export interface SitePageVersion {
  pageId: string
  number: number
  titleNl: string
  /** empty, as body_en: there is no English, and the Dutch is shown */
  titleEn: string
  bodyNl: string
  bodyEn: string
  madeAt: Timestamp
}

export interface TaxonomyTerm {
  taxonomy: string
  id: string
  nameNl: string
  nameEn: string
  descriptionNl: string | null
  descriptionEn: string | null
  sort: number
  parentId: string | null
  retiredOn: string | null
  /** what everything with this term has instead since retired_on */
  replacedBy: string | null
}

export interface WorkingArea {
  municipalityCode: string
  sort: Generated<number>
}

export interface DB {
  accountApp: AccountApp
  accountInvitation: AccountInvitation
  accountNewAddress: AccountNewAddress
  accountRecoveryCode: AccountRecoveryCode
  accountRole: AccountRole
  auditEvent: AuditEvent
  auditSample: AuditSample
  auditSampleItem: AuditSampleItem
  auditSampleOutcome: AuditSampleOutcome
  auditSeal: AuditSeal
  authIdentity: AuthIdentity
  authKey: AuthKey
  authPasskey: AuthPasskey
  authSession: AuthSession
  authUser: AuthUser
  authVerification: AuthVerification
  callWish: CallWish
  checkRecord: CheckRecord
  checkTerm: CheckTerm
  claim: Claim
  claimCode: ClaimCode
  erasure: Erasure
  importFile: ImportFile
  importProblem: ImportProblem
  importRecipe: ImportRecipe
  importRun: ImportRun
  importStop: ImportStop
  itemChange: ItemChange
  itemDistinct: ItemDistinct
  itemKept: ItemKept
  itemKey: ItemKey
  itemMerge: ItemMerge
  itemMergeRecord: ItemMergeRecord
  itemName: ItemName
  itemPair: ItemPair
  itemPairSeen: ItemPairSeen
  itemUnknown: ItemUnknown
  location: Location
  mail: Mail
  message: Message
  messageAnswer: MessageAnswer
  messageCorrection: MessageCorrection
  messageFigure: MessageFigure
  messageHolder: MessageHolder
  messageMiss: MessageMiss
  messageOutcome: MessageOutcome
  messageQuarter: MessageQuarter
  messageReading: MessageReading
  messageSender: MessageSender
  messageStep: MessageStep
  messageTally: MessageTally
  messageText: MessageText
  messageWithdrawal: MessageWithdrawal
  'openData.area': OpenDataArea
  'openData.areaShape': OpenDataAreaShape
  'openData.dataset': OpenDataDataset
  'openData.figureSet': OpenDataFigureSet
  'openData.postcode': OpenDataPostcode
  organization: Organization
  organizationTerm: OrganizationTerm
  passkeyQuestion: PasskeyQuestion
  person: Person
  personConsent: PersonConsent
  personField: PersonField
  personGone: PersonGone
  personMailbox: PersonMailbox
  personPhoto: PersonPhoto
  'platform.migration': PlatformMigration
  'platform.tenant': PlatformTenant
  privacyRequest: PrivacyRequest
  privacyRequestText: PrivacyRequestText
  providerVisit: ProviderVisit
  reachBasis: ReachBasis
  reachCell: ReachCell
  reachCellSet: ReachCellSet
  reachDistance: ReachDistance
  reachDistanceSet: ReachDistanceSet
  reachFinding: ReachFinding
  reachFresh: ReachFresh
  reachInput: ReachInput
  reachNorm: ReachNorm
  reachPublication: ReachPublication
  reachPublicationEnd: ReachPublicationEnd
  reachResult: ReachResult
  reachRun: ReachRun
  reachRunEnd: ReachRunEnd
  reachScenario: ReachScenario
  reachScenarioStep: ReachScenarioStep
  reachStop: ReachStop
  reminder: Reminder
  reminderItem: ReminderItem
  reminderRule: ReminderRule
  searchEntry: SearchEntry
  searchFacet: SearchFacet
  searchMiss: SearchMiss
  searchMissKey: SearchMissKey
  searchMissTerm: SearchMissTerm
  searchPoint: SearchPoint
  searchReplaced: SearchReplaced
  searchSynonym: SearchSynonym
  searchTime: SearchTime
  searchWord: SearchWord
  service: Service
  serviceArea: ServiceArea
  serviceAtLocation: ServiceAtLocation
  serviceTerm: ServiceTerm
  sessionProof: SessionProof
  setting: Setting
  shortlist: Shortlist
  shortlistItem: ShortlistItem
  signInAttempt: SignInAttempt
  signInProvider: SignInProvider
  siteLogo: SiteLogo
  sitePage: SitePage
  sitePageVersion: SitePageVersion
  taxonomyTerm: TaxonomyTerm
  workingArea: WorkingArea
}
