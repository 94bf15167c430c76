import { accountJobs } from './domains/accounts/jobs.ts'
import { claimJobs } from './domains/claims/jobs.ts'
import { importFileJobs } from './domains/directory/import-file/jobs.ts'
import { directoryJobs } from './domains/directory/jobs.ts'
import { freshnessJobs } from './domains/freshness/jobs.ts'
import { inboxJobs } from './domains/inbox/jobs.ts'
import { peopleJobs } from './domains/people/jobs.ts'
import { privacyJobs } from './domains/privacy/jobs.ts'
import { reachJobs } from './domains/reach/jobs.ts'
import { shortlistJobs } from './domains/shortlist/jobs.ts'
import { auditJobs } from './platform/audit/jobs.ts'
import { backupJob } from './platform/backup/jobs.ts'
import { readKeep } from './platform/backup/rotation.ts'
import type { Config } from './platform/config.ts'
import { erasureJobs } from './platform/erasure/jobs.ts'
import type { HouseJob, Job } from './platform/jobs.ts'
import { mailJobs, smtpMailer } from './platform/mail.ts'
import { searchJobs } from './platform/search/jobs.ts'
import { ledgerPath, leftOut } from './restoring.ts'

/** Every job of the system, put together: what the runner may be asked to do. */
export function allJobs(config: Config): Job[] {
  const mailer = config.SMTP_URL ? smtpMailer(config.SMTP_URL, config.MAIL_FROM) : null
  return [
    ...mailJobs(mailer),
    ...erasureJobs(ledgerPath(config)),
    ...auditJobs,
    ...accountJobs,
    ...claimJobs(config.PUBLIC_URL),
    ...directoryJobs,
    ...importFileJobs(config.DATA_DIR),
    ...freshnessJobs(config.PUBLIC_URL),
    ...inboxJobs,
    ...peopleJobs,
    ...privacyJobs(config.PUBLIC_URL),
    ...reachJobs,
    ...shortlistJobs,
    ...searchJobs,
  ]
}

/** Jobs of the house as a whole: the backup of every night, when there is a folder for it. */
export function houseJobs({ BACKUP_DIR, BACKUP_KEEP, BACKUP_RECIPIENT }: Config): HouseJob[] {
  if (!BACKUP_DIR) return []
  const [keep, recipient] = [readKeep(BACKUP_KEEP), BACKUP_RECIPIENT ?? null]
  return [backupJob({ folder: BACKUP_DIR, keep, recipient, leftOut })]
}
