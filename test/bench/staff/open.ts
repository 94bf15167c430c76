import pg from 'pg'
import { startEmbedded } from '../../../src/platform/db/embedded.ts'

/** The database of a data folder, as its owner; it runs until `close`, also when no site does. */
export async function openFolder(
  folder: string,
): Promise<{ url: string; db: pg.Client; close(): Promise<void> }> {
  const server = await startEmbedded({ dataDir: folder, log: () => undefined })
  const db = new pg.Client(server.url)
  await db.connect()
  const close = async () => {
    await db.end()
    await server.stop()
  }
  return { url: server.url, db, close }
}
