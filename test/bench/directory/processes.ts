import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks of the kernel in a second: 100 on every Linux that Node runs on. */
const TICKS = 100

function statOf(pid: number): { parent: number; cpu: number; ended: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const [own, ended] = [Number(fields[11]) + Number(fields[12]), Number(fields[13]) + Number(fields[14])]
    return { ended: ended * (1000 / TICKS), cpu: own * (1000 / TICKS), parent: Number(fields[1]) }
  } catch {
    return null
  }
}

/** Milliseconds of a processor that the site and its database have used so far; those that ended are counted by their parent. */
export interface Work {
  site: number
  database: number
}

function childrenOf(parent: number): number {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .reduce((sum, name) => {
      const stat = statOf(Number(name))
      return stat?.parent === parent ? sum + stat.cpu : sum
    }, 0)
}

/** Only on Linux; elsewhere zeroes. `postmaster` is the id of the main process of PostgreSQL. */
export function workOf(site: number, postmaster: number): Work {
  return {
    site: statOf(site)?.cpu ?? 0,
    database: childrenOf(postmaster) + (statOf(postmaster)?.ended ?? 0),
  }
}

/** Ticks that a virtual machine had work for but did not get, and all ticks that passed; only on Linux, elsewhere zeroes. */
export function stolen(): { taken: number; all: number } {
  try {
    const line = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0] ?? ''
    const ticks = line.split(/\s+/).slice(1, 9).map(Number)
    return { taken: ticks[7] ?? 0, all: ticks.reduce((sum, each) => sum + each, 0) }
  } catch {
    return { taken: 0, all: 0 }
  }
}

/** Megabytes that the process holds in memory now, and the most it ever held. */
export function memoryOf(pid: number): { now: number; most: number } {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8')
    const of = (name: string) =>
      Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(text)?.[1] ?? 0) / 1024)
    return { now: of('VmRSS'), most: of('VmHWM') }
  } catch {
    return { now: 0, most: 0 }
  }
}
