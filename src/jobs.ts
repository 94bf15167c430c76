import { accountJobs } from './domains/accounts/jobs.ts'
import { directoryJobs } from './domains/directory/jobs.ts'
import { inboxJobs } from './domains/inbox/jobs.ts'
import { shortlistJobs } from './domains/shortlist/jobs.ts'
import type { Config } from './platform/config.ts'
import type { Job } from './platform/jobs.ts'
import { mailJobs, smtpMailer } from './platform/mail.ts'
import { searchJobs } from './platform/search/jobs.ts'

/** Every job of the system, put together: what the runner may be asked to do. */
export function allJobs(config: Config): Job[] {
  const mailer = config.SMTP_URL ? smtpMailer(config.SMTP_URL, config.MAIL_FROM) : null
  return [
    ...mailJobs(mailer),
    ...accountJobs,
    ...directoryJobs,
    ...inboxJobs,
    ...shortlistJobs,
    ...searchJobs,
  ]
}
