import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

/** A mail server that keeps what it gets, as the mailboxes of all who are in a journey. */
export interface Mailbox {
  url: string
  /** The newest letter to this address; waits until there is one, at most twenty seconds. */
  letterTo(address: string): Promise<string>
  close(): Promise<void>
}

const PATIENCE_MS = 20_000

export async function openMailbox(): Promise<Mailbox> {
  const letters: { to: string; body: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      void text(stream).then((body) => {
        for (const { address } of session.envelope.rcptTo) letters.push({ to: address, body })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    async letterTo(address) {
      const until = Date.now() + PATIENCE_MS
      while (Date.now() < until) {
        const letter = letters.findLast(({ to }) => to === address)
        if (letter) return letter.body
        await pause(50)
      }
      throw new Error(`no letter to ${address}`)
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
