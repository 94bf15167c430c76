import type { AppContext } from './context.ts'

/** A job that was asked for so short a while ago is often done at once. */
const YOUNG_MS = 2_000

/**
 * Has the browser ask again for a page that shows how far a job is, without a script: soon when the job was only just asked for, else
 * every three seconds.
 */
export function comeBack(c: AppContext, askedAt: Date, now: Date): void {
  c.header('Refresh', now.getTime() - askedAt.getTime() < YOUNG_MS ? '1' : '3')
}
