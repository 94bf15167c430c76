/** Why an archive cannot be made, read or put back; `texts.nl.ts` has the words. */
export type BackupProblem =
  | {
      code:
        | 'absent'
        | 'exists'
        | 'unwritable'
        | 'foreign'
        | 'cut'
        | 'locked'
        | 'wrongKey'
        | 'noKey'
        | 'badKey'
        | 'nothing'
    }
  /** A member that is not what was written. */
  | { code: 'damaged'; member: string }
  /** Made in a newer format. */
  | { code: 'newer'; version: number }
  /** Made by a Weefsel with migrations that this one does not have, or has otherwise. */
  | { code: 'unknownMigration'; migration: string }
  | { code: 'notEmpty'; tables: string[] }
  /** After loading, a table does not hold what was archived. */
  | { code: 'notEqual'; table: string }
  | { code: 'noLedger'; path: string }
  /** The ledger lacks erasures that the archive itself knows of. */
  | { code: 'olderLedger'; path: string; missing: number }
  | { code: 'brokenLedger'; path: string; line: number }

/** Carries a problem out of a stream; whoever opened the stream turns it into a result. */
export class Unusable extends Error {
  readonly problem: BackupProblem

  constructor(problem: BackupProblem) {
    super(problem.code)
    this.problem = problem
  }
}
