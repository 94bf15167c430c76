import { localDay } from '../../platform/clock.ts'
import type { Database, Trx } from '../../platform/db/database.ts'
import { type Scope, write } from '../../platform/db/transaction.ts'
import type { Lang } from '../../platform/i18n.ts'
import type { Picture } from '../../platform/images.ts'
import type { NamedFiles } from '../../platform/import/named-files.ts'
import {
  countRow,
  emptyReport,
  type ImportReport,
  type RowOutcome,
  rejectRow,
} from '../../platform/import/report.ts'
import { makePerson, savePhoto } from './commands.ts'
import { type Doing, recordPaper } from './consent.commands.ts'
import { pictureOf } from './import-photo.commands.ts'
import { type PersonRow, readPersonRow } from './import-table.ts'
import { mailInvited, type Site } from './invite.commands.ts'
import type { Field } from './person.ts'
import type { PeopleTable } from './read-table.ts'
import type { Texts } from './texts.nl.ts'

type Paper = NonNullable<PersonRow['paper']>
type Outcome = RowOutcome | 'own'

/** Says that somebody signed for these fields. */
function sign(trx: Trx, person: string, fields: readonly Field[], paper: Paper, doing: Doing): Promise<void> {
  const { endsOn, seenBy, signedOn } = paper
  const choices = fields.map((field) => ({ field, audience: 'public' as const, endsOn }))
  return recordPaper(trx, person, choices, { ...doing, seenBy, signedOn })
}

/**
 * A photo for somebody who is here already and is shown. A consent that ended is never made anew: only they themselves begin
 * again. The same photo changes nothing.
 */
async function bringPhoto(
  trx: Trx,
  person: string,
  picture: Picture,
  paper: Paper,
  doing: Doing,
): Promise<RowOutcome> {
  const consents = await trx
    .selectFrom('personConsent')
    .select(['field', 'withdrawnAt', 'endsOn'])
    .where('personId', '=', person)
    .where('field', 'in', ['name', 'photo'])
    .execute()
  const today = localDay(doing.now)
  const holding = (wanted: Field) =>
    consents.some(
      ({ field, withdrawnAt, endsOn }) => field === wanted && withdrawnAt === null && endsOn >= today,
    )
  const had = consents.some(({ field }) => field === 'photo')
  if (!holding('name') || (had && !holding('photo'))) return 'unchanged'
  const there = await trx
    .selectFrom('personPhoto')
    .select('hash')
    .where('personId', '=', person)
    .executeTakeFirst()
  if (there?.hash === picture.hash) return 'unchanged'
  if (!had) await sign(trx, person, ['photo'], paper, doing)
  await savePhoto(trx, person, picture, doing)
  return 'updated'
}

/** Makes one profile, when nobody has its address yet. What is shown is what was signed for, else nothing. */
async function importOne(
  trx: Trx,
  { email, values, paper, photo }: PersonRow,
  picture: Picture | null,
  { invite, ...doing }: Doing & Pick<PeopleImport, 'invite'>,
): Promise<Outcome> {
  const known = await trx
    .selectFrom('personMailbox')
    .innerJoin('person', 'person.id', 'personMailbox.personId')
    .select(['person.id', 'person.accountId'])
    .where('personMailbox.email', '=', email)
    .executeTakeFirst()
  // Who is here already decides themselves; a file does not write over that.
  if (known?.accountId) return photo ? 'own' : 'unchanged'
  if (known) return picture && paper ? bringPhoto(trx, known.id, picture, paper, doing) : 'unchanged'
  const id = await makePerson(trx, { email, values }, doing)
  const { name = '' } = values
  if (invite) await mailInvited(trx, email, { name, paper, lang: invite.lang }, invite.site, doing.now)
  if (!paper) return 'created'
  const fields = Object.keys(values) as Field[]
  await sign(trx, id, picture ? [...fields, 'photo'] : fields, paper, doing)
  if (picture) await savePhoto(trx, id, picture, doing)
  return 'created'
}

/** What an import of people works with; `photos` when files came along. */
export interface PeopleImport {
  now: Date
  texts: Texts['cli']
  photos?: NamedFiles | undefined
  /** Mails everybody for whom a profile is made. */
  invite?: { site: Site; lang: Lang }
}

/**
 * Makes profiles from a table. Nobody sees anything of them before the person chose, except where the row says on which day
 * they signed on paper and who saw that; a photo comes in with such a signature only. What is wrong with a photo stands in
 * the report, and its person comes in without. An address that is known already is left as it is.
 */
export async function importPeople(
  db: Database,
  scope: Scope,
  table: PeopleTable,
  { now, texts, photos, invite }: PeopleImport,
): Promise<ImportReport> {
  const report = emptyReport()
  const doing = { actor: scope.actor, now, ...(invite ? { invite } : {}) }
  let own = 0
  if (!table.ok) rejectRow(report, [{ row: 0, column: '', reason: table.problems }])
  for (const { row, cells, problem } of table.ok ? table.value.rows : []) {
    const read = problem ? null : readPersonRow(cells, localDay(now))
    if (problem || !read) {
      if (problem) rejectRow(report, [problem])
      continue
    }
    if ('wrong' in read) {
      rejectRow(
        report,
        read.wrong.map((column) => ({ row, column, reason: texts.wrongIn[column] ?? texts.wrong })),
      )
      continue
    }
    const { picture, reason } = await pictureOf(read.row, photos, texts)
    const outcome = await write(db, scope, (trx) => importOne(trx, read.row, picture, doing))
    countRow(report, outcome === 'own' ? 'unchanged' : outcome)
    if (outcome === 'own') own += 1
    else if (reason) report.problems.push({ row, column: read.row.photo?.column ?? '', reason })
  }
  if (own > 0) report.notes.push(texts.photoOwn(own))
  return report
}
