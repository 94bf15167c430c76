import { setTimeout as pause } from 'node:timers/promises'

/** Waits until something has happened; throws after twenty seconds with the name of what did not. */
export async function until(what: string, check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`not within twenty seconds: ${what}`)
    await pause(50)
  }
}
