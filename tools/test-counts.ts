export type Counts = { passed: number; failed: number; skipped: number }

/** Nothing counted yet. */
export const none: Counts = { passed: 0, failed: 0, skipped: 0 }

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** The exact last line of every run. */
export const summary = ({ passed, failed, skipped }: Counts) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

/**
 * The counts at the end of node:test's TAP. A run that was cut off, that ran nothing, or that ended badly while every
 * test passed counts as one failure more: silence is no success.
 */
export function countsOfTap(tap: string, exitedWell: boolean): Counts {
  const number = (name: string) => Number(tap.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0)
  const counts = {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped'),
  }
  const todo = number('todo')
  const whole = /^# tests [1-9]\d*$/m.test(tap)
  const unexplained = !whole || (!exitedWell && counts.failed === 0)
  return { ...counts, skipped: counts.skipped + todo, failed: counts.failed + (unexplained ? 1 : 0) }
}
