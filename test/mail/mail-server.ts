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
  const letters: string[] = []
  const sockets = new Set<{ destroy(): void }>()
  const options: SMTPServerOptions = {
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo(_address, _session, done) {
      if (mine.manner === 'hang up early') for (const socket of sockets) socket.destroy()
      else done(mine.manner === 'refuse recipient' ? replyOf(550) : null)
    },
    onData(stream, _session, done) {
      void text(stream).then((letter) => {
        letters.push(letter)
        if (mine.manner === 'hang up') for (const socket of sockets) socket.destroy()
        if (mine.manner === 'take') done()
        if (mine.manner === 'refuse') done(replyOf(554))
        if (mine.manner === 'try later') done(replyOf(451))
      })
    },
  }
  const server = new SMTPServer(options)
  server.on('error', () => undefined)
  server.server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy()
      server.close(() => resolve())
    })
  const mine: MailServer = {
    url: `smtp://127.0.0.1:${address.port}`,
    port: address.port,
    letters,
    manner,
    close,
  }
  t.after(close)
  return mine
}
