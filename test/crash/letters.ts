import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { type MailServer, mailServer } from '../mail/mail-server.ts'
import { until } from '../mail/until.ts'
import { weefsel } from '../real-site.ts'
import { fill, sendForm } from './plug.ts'

/** Each sender asks about another wijk, so that the subject of a letter tells whose it is. */
const WIJKEN = {
  early: ['WK990101', 'Binnenvest'],
  hanging: ['WK990102', 'Indigowijk'],
  late: ['WK990104', 'Linnenveld'],
} as const
const ALL = ['early', 'hanging', 'late'] as const
type Who = (typeof ALL)[number]
type Codes = Record<Who, string>
type State = 'sent' | 'failed' | 'uncertain' | 'waiting'

const subjectOf = (who: Who) => `Antwoord op je bericht over ${WIJKEN[who][1]}`

/** A real mail server that can fall silent and come back at the same address. */
export interface PostOffice {
  /** For `SMTP_URL`. */
  url: string
  /** How often a letter came in whole. */
  copies(who: Who): number
  /** From now on letters are taken whole and nobody says so. */
  fallSilent(): void
  /** Breaks every connection; then there is a new server that works. */
  comeBack(): Promise<void>
}

export async function postOffice(t: TestContext): Promise<PostOffice> {
  const first = await mailServer(t)
  const servers: MailServer[] = [first]
  return {
    url: first.url,
    copies: (who) =>
      servers
        .flatMap((server) => server.letters)
        .filter((letter) => letter.includes(`Subject: ${subjectOf(who)}`)).length,
    fallSilent: () => {
      first.manner = 'say nothing'
    },
    comeBack: async () => {
      await first.close()
      servers.push(await mailServer(t, 'take', first.port))
    },
  }
}

async function askForMail(base: string, who: Who): Promise<string> {
  const mail = { antwoord: 'mailen', email: `${who}@voorbeeld.nl` }
  const code = await sendForm(base, fill(`/wijken/${WIJKEN[who][0]}/ik-mis-iets`, 'Koffie op zondag.', mail))
  assert.ok(code)
  return code
}

/** Three people send a message and want their answer by mail. */
export async function threeAskForMail(base: string): Promise<Codes> {
  return {
    early: await askForMail(base, 'early'),
    hanging: await askForMail(base, 'hanging'),
    late: await askForMail(base, 'late'),
  }
}

/** The operator answers; the answer goes by mail. */
export async function answer(folder: string, codes: Codes, who: Who): Promise<void> {
  const { code, err } = await weefsel(folder, 'inbox', 'answer', codes[who], '--text', 'Die komt er.')
  assert.equal(code, 0, err)
}

/** What the command says became of the letters. */
async function states(folder: string): Promise<(State | undefined)[]> {
  const { code, out, err } = await weefsel(folder, 'mail', 'list', '--json')
  assert.equal(code, 0, `${out}${err}`)
  const { mail } = JSON.parse(out) as { mail: { subject: string; state: State }[] }
  return ALL.map((who) => {
    const mine = mail.filter((letter) => letter.subject === subjectOf(who))
    assert.ok(mine.length <= 1, `one letter in the outbox: ${subjectOf(who)}`)
    return mine[0]?.state
  })
}

/**
 * Each answer came exactly once, and the one that was on its way when the plug was pulled is told as uncertain. The
 * late one is answered after that, and comes by itself.
 */
export async function assertAtMostOnce(folder: string, office: PostOffice): Promise<void> {
  await until('the late letter to arrive', async () => office.copies('late') > 0)
  await until('the late letter to be written off', async () => (await states(folder))[2] === 'sent')
  assert.deepEqual(await states(folder), ['sent', 'uncertain', 'sent'])
  assert.deepEqual(ALL.map(office.copies), [1, 1, 1])
}
