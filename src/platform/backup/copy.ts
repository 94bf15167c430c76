import type { Socket } from 'node:net'
import type pg from 'pg'

/** Rows that wait to be written; above this the server is asked to wait. */
const MOST_WAITING = 1024 ** 2

/** The part of a connection of node-postgres that COPY needs; its types leave it out. */
interface Wire {
  stream: Socket
  query(text: string): void
  sendCopyFromChunk(chunk: Uint8Array): void
  endCopyFrom(): void
  sendCopyFail(reason: string): void
}

/** What node-postgres calls on whoever asked (`client.query` takes any object with these). */
interface Asked {
  submit(wire: Wire): void
  handleCopyData(message: { chunk: Buffer }, wire: Wire): void
  handleCopyInResponse(wire: Wire): void
  handleCommandComplete(): void
  handleReadyForQuery(): void
  handleError(error: Error): void
}

const submit = (client: pg.ClientBase, asked: Asked) => client.query(asked as unknown as pg.Submittable)

const ignore = () => undefined

/**
 * The rows of `COPY … TO STDOUT`, in the pieces in which they arrive. PostgreSQL sends one row per message (documentation,
 * 53.2.6), so a row is never cut in two. Read it to its end before asking the connection anything else.
 */
export async function* copyOut(client: pg.ClientBase, statement: string): AsyncGenerator<Buffer[]> {
  let rows: Buffer[] = []
  let bytes = 0
  let ended = false
  let failure: Error | undefined
  let socket: Socket | undefined
  let wake: () => void = ignore
  submit(client, {
    submit: (wire) => wire.query(statement),
    handleCopyData({ chunk }, { stream }) {
      // The message is a window on a buffer that the connection uses again.
      rows.push(Buffer.from(chunk))
      bytes += chunk.length
      socket = stream
      if (bytes > MOST_WAITING) stream.pause()
      wake()
    },
    handleCopyInResponse: (wire) => wire.sendCopyFail('only asked to read'),
    handleCommandComplete: ignore,
    handleReadyForQuery() {
      ended = true
      wake()
    },
    handleError(error) {
      failure = error
      wake()
    },
  })
  for (;;) {
    if (rows.length > 0) {
      const taken = rows
      rows = []
      bytes = 0
      socket?.resume()
      yield taken
    } else if (failure) throw failure
    else if (ended) return
    else await new Promise<void>((resolve) => (wake = resolve))
  }
}

/** Feeds `COPY … FROM STDIN`. Rejects with the server's own error, or with that of `source`, which then undoes the statement. */
export async function copyIn(
  client: pg.ClientBase,
  statement: string,
  source: AsyncIterable<Uint8Array>,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let refused = false
  const feed = async (wire: Wire) => {
    try {
      for await (const piece of source) {
        if (refused) return
        wire.sendCopyFromChunk(piece)
        if (wire.stream.writableNeedDrain)
          await new Promise<void>((drained) => wire.stream.once('drain', drained))
      }
      wire.endCopyFrom()
    } catch (error) {
      reject(error)
      wire.sendCopyFail('the source broke off')
    }
  }
  submit(client, {
    submit: (wire) => wire.query(statement),
    handleCopyData: ignore,
    handleCopyInResponse: (wire) => void feed(wire),
    handleCommandComplete: ignore,
    handleReadyForQuery: () => resolve(),
    handleError(error) {
      refused = true
      reject(error)
    },
  })
  await promise
}
