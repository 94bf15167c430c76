import { accountOwnData, accountPurposes, accountRetention } from '../../domains/accounts/index.ts'
import { claimOwnData, claimPurposes, claimRetention } from '../../domains/claims/index.ts'
import {
  directoryPurposes,
  importOwnData,
  importRetention,
  itemOwnData,
} from '../../domains/directory/index.ts'
import { freshnessPurposes, freshnessRetention } from '../../domains/freshness/index.ts'
import { inboxOwnData, inboxPurposes, inboxRetention } from '../../domains/inbox/index.ts'
import { peopleOwnData, peoplePurposes, peopleRetention } from '../../domains/people/index.ts'
import { privacyOwnData, privacyPurposes, privacyRetention } from '../../domains/privacy/index.ts'
import { reachPurposes, reachRetention } from '../../domains/reach/index.ts'
import { shortlistPurposes, shortlistRetention } from '../../domains/shortlist/index.ts'
import { platformOwnData } from '../../platform/own-data.queries.ts'
import type { OwnDataSource } from '../../platform/own-data.ts'
import type { Purpose } from '../../platform/purpose.ts'
import { platformPurposes } from '../../platform/purposes.ts'
import { platformRetention } from '../../platform/retention.queries.ts'
import type { Retention } from '../../platform/retention.ts'

/** The register: every purpose for which something of people is kept, in the order in which they are met. */
export const allPurposes: readonly Purpose[] = [
  ...inboxPurposes,
  ...platformPurposes,
  ...directoryPurposes,
  ...freshnessPurposes,
  ...peoplePurposes,
  ...shortlistPurposes,
  ...accountPurposes,
  ...claimPurposes,
  ...privacyPurposes,
  ...reachPurposes,
]

/** Everything that any domain holds about an account. */
export const allOwnData: readonly OwnDataSource[] = [
  ...accountOwnData,
  ...claimOwnData,
  ...privacyOwnData,
  ...inboxOwnData,
  ...peopleOwnData,
  ...importOwnData,
  ...itemOwnData,
  ...platformOwnData,
]

/** Everything that goes by itself when its term is over. */
export const allRetention: readonly Retention[] = [
  ...inboxRetention,
  ...freshnessRetention,
  ...peopleRetention,
  ...platformRetention,
  ...shortlistRetention,
  ...accountRetention,
  ...claimRetention,
  ...privacyRetention,
  ...reachRetention,
  ...importRetention,
]
