/** How many backups stay: the newest of each of the last days, and of each of the last weeks, that have one. */
export interface Keep {
  days: number
  weeks: number
}

const NAME = /^weefsel-(\d{4})-(\d{2})-(\d{2})T(\d{2})(\d{2})(\d{2})Z\.tar(\.age)?$/

/** What a backup made by itself is called: sorted by name they are sorted by time. */
export function backupName(at: Date, sealed: boolean): string {
  const moment = at.toISOString().replace(/\.\d+/, '').replaceAll(':', '')
  return `weefsel-${moment}.tar${sealed ? '.age' : ''}`
}

/** When a backup of this name was made; null for any other file, which is left alone. */
export function madeAt(name: string): Date | null {
  const found = NAME.exec(name)
  if (!found) return null
  const [year = 0, month = 1, day = 1, hour, minute, second] = found.slice(1, 7).map(Number)
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  return backupName(at, name.endsWith('.age')) === name ? at : null
}

const DAY_MS = 86_400_000
const dayOf = (at: Date) => Math.floor(at.getTime() / DAY_MS)
/** Day 0 was a Thursday; weeks begin on Monday. */
const weekOf = (at: Date) => Math.floor((dayOf(at) + 3) / 7)

function newestOfEach(names: readonly string[], most: number, groupOf: (at: Date) => number): string[] {
  const groups = new Map<number, string>()
  for (const name of names) {
    const at = madeAt(name)
    if (at && !groups.has(groupOf(at))) groups.set(groupOf(at), name)
  }
  return [...groups.values()].slice(0, most)
}

/** Which of these files may go. The newest backup always stays; what is no backup is not touched. */
export function superseded(files: readonly string[], keep: Keep): string[] {
  const backups = files.filter((name) => madeAt(name) !== null).sort((a, b) => (a < b ? 1 : -1))
  const stay = new Set([
    ...backups.slice(0, 1),
    ...newestOfEach(backups, keep.days, dayOf),
    ...newestOfEach(backups, keep.weeks, weekOf),
  ])
  return backups.filter((name) => !stay.has(name))
}

/** Settings such as `7,4`. */
export function readKeep(text: string): Keep {
  const [days = 7, weeks = 4] = text.split(',').map(Number)
  return { days, weeks }
}
