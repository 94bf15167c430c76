import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { until } from '../mail/until.ts'
import { postmaster, type RealSite } from '../real-site.ts'
import { assertImportCompletes, type Import, startImport } from './big-directory.ts'
import { answer, assertAtMostOnce, type PostOffice, postOffice, threeAskForMail } from './letters.ts'
import { countOf, filledPlug, type Plug, processesOf } from './plug.ts'
import { type Senders, startSenders } from './senders.ts'

/** So many that there is time to strike. */
const ROWS = 8_000

const messages = (folder: string) => countOf(folder, `weverland.message where area_code = 'WK990105'`)

/** A site at work: an import halfway, people sending messages, an answer on its way to the mail server. */
interface Busy extends Plug {
  site: RealSite
  office: PostOffice
  senders: Senders
  importing: Import
  /** Messages in the wijk of the senders before they began. */
  before: number
  answerLate(): Promise<void>
}

async function makeBusy(t: TestContext): Promise<Busy> {
  const here = await filledPlug(t)
  const office = await postOffice(t)
  const site = await here.start({ SMTP_URL: office.url })
  const codes = await threeAskForMail(site.base)
  await answer(here.folder, codes, 'early')
  await until('the early letter', async () => office.copies('early') === 1)
  const before = await messages(here.folder)
  const importing = startImport(here.folder, ROWS)
  await importing.reaches(1_000)
  // Holds its breath, so that all of this happens during the import on any machine.
  process.kill(importing.pid, 'SIGSTOP')
  const senders = startSenders(t, site.base)
  office.fallSilent()
  await answer(here.folder, codes, 'hanging')
  await until('a letter without an answer', async () => office.copies('hanging') === 1)
  await until('twenty messages', async () => senders.acknowledged() >= 20)
  process.kill(importing.pid, 'SIGCONT')
  await importing.reaches(2_000)
  const answerLate = () => answer(here.folder, codes, 'late')
  return { ...here, site, office, senders, importing, before, answerLate }
}

/** Nothing acknowledged is lost, nothing is doubled, and a clean stop leaves nothing running. */
async function assertWhole(
  { folder, office, senders, before }: Busy,
  site: RealSite,
  stored: number,
): Promise<void> {
  await senders.stop()
  const forms = await senders.assertAllThere(site.base)
  assert.equal((await messages(folder)) - before, forms, 'as many messages as forms')
  await assertImportCompletes(folder, ROWS, stored)
  await assertAtMostOnce(folder, office)
  assert.equal(await site.end(), 0)
  assert.deepEqual(processesOf(folder), [])
}

test('kill -9 of the site during an import: the import goes on, and the next start finds the database', async (t) => {
  const busy = await makeBusy(t)
  const { folder, site, office, importing } = busy
  const database = postmaster(folder)?.pid
  await site.end('SIGKILL')
  assert.ok((await importing.stored()) < ROWS, 'the import was still busy')
  await importing.reaches(4_000)
  // Halfway on any machine when the site starts again.
  process.kill(importing.pid, 'SIGSTOP')
  await office.comeBack()
  await busy.answerLate()
  const again = await busy.start({ SMTP_URL: office.url })
  process.kill(importing.pid, 'SIGCONT')
  const { code, out, err } = await importing.ended
  assert.equal(code, 0, err)
  assert.equal(JSON.parse(out).created, ROWS, 'the import did not notice')
  assert.equal(postmaster(folder)?.pid, database, 'the database that was left is used again')
  await assertWhole(busy, again, ROWS)
})

test('kill -9 of an import: the site notices nothing, and the next run does the rest', async (t) => {
  const busy = await makeBusy(t)
  const { site, office, importing, senders } = busy
  process.kill(importing.pid, 'SIGKILL')
  assert.equal((await importing.ended).signal, 'SIGKILL')
  const stored = await importing.stored()
  assert.ok(stored >= 2_000 && stored < ROWS, `${stored} stored`)
  const told = senders.acknowledged()
  await until('more messages', async () => senders.acknowledged() > told + 5)
  await office.comeBack()
  await busy.answerLate()
  await assertWhole(busy, site, stored)
})

test('kill -9 of the database during an import: everything that was acknowledged is there after a start', async (t) => {
  const busy = await makeBusy(t)
  const { folder, site, office, importing, senders } = busy
  const database = postmaster(folder)?.pid
  assert.ok(database)
  const stored = await importing.stored()
  process.kill(database, 'SIGKILL')
  const { code, out, err } = await importing.ended
  assert.deepEqual([code, out], [1, ''])
  assert.match(err, /^weefsel: de database is gestopt[^\n]*\n$/m, 'says what to do')
  assert.doesNotMatch(err, /^ +at /m, 'and not where in the program')
  assert.equal((await fetch(`${site.base}/healthz`)).status, 503)
  await senders.stop()
  await office.comeBack()
  assert.equal(await site.end(), 0, `a site without a database stops as well: ${site.said()}`)
  const again = await busy.start({ SMTP_URL: office.url })
  assert.notEqual(postmaster(folder)?.pid, database)
  await busy.answerLate()
  await assertWhole(busy, again, stored)
})
