import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { TestContext } from 'node:test'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** How a mail server of a test treats a letter once it has it whole. */
export type Manner =
  | 'take'
  | 'hang up'
  | 'say nothing'
  | 'refuse'
  | 'try later'
  | 'refuse recipient'
  | 'hang up early'

export interface MailServer {
  url: string
  port: number
  /** Every letter that came in whole, taken or not. */
  letters: string[]
  manner: Manner
  close(): Promise<void>
}

const replyOf = (responseCode: number) => Object.assign(new Error('not now'), { responseCode })

/** A real mail server on the loopback address. */
export async function mailServer(t: TestContext, manner: Manner = 'take', port = 0): Promise<MailServer> {
  const sockets = new Set<{ destroy(): void }>()
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
  }
  const mine: MailServer = { url: '', port, letters: [], manner, close: async () => undefined }
  const server = new SMTPServer(behaviour(mine, hangUp))
  server.on('error', () => undefined)
  server.server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  mine.port = (server.server.address() as AddressInfo).port
  mine.url = `smtp://127.0.0.1:${mine.port}`
  mine.close = () =>
    new Promise<void>((resolve) => {
      hangUp()
      server.close(() => resolve())
    })
  t.after(mine.close)
  return mine
}

function behaviour(mine: MailServer, hangUp: () => void): SMTPServerOptions {
  return {
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo(_address, _session, done) {
      if (mine.manner === 'hang up early') hangUp()
      else done(mine.manner === 'refuse recipient' ? replyOf(550) : null)
    },
    onData(stream, _session, done) {
      void text(stream).then((letter) => {
        mine.letters.push(letter)
        if (mine.manner === 'hang up') hangUp()
        if (mine.manner === 'take') done()
        if (mine.manner === 'refuse') done(replyOf(554))
        if (mine.manner === 'try later') done(replyOf(451))
      })
    },
  }
}
