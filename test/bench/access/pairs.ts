import { Agent, request } from 'node:http'
import type { Page } from './pages.ts'

/** What one kind of page took with and without guards, in milliseconds. */
export interface Compared {
  name: string
  pairs: number
  guarded: number
  bare: number
  /** Median with over median without, and between which it lies in 95 of 100 draws from the pairs. */
  ratio: number
  from: number
  to: number
  /** Size of the page with guards over that without: far from 1 means that the pages differ. */
  size: number
}

interface Taken {
  ms: number
  bytes: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 })

function ask(base: string, path: string, { cookie, form }: Page): Promise<Taken> {
  const began = performance.now()
  const headers = {
    ...{ 'accept-encoding': 'gzip', cookie },
    ...(form ? { origin: base, 'content-type': 'application/x-www-form-urlencoded' } : {}),
  }
  return new Promise((resolve, reject) => {
    const sent = request(base + path, { agent, headers, method: form ? 'POST' : 'GET' }, (answer) => {
      let bytes = 0
      answer.on('data', (part: Buffer) => {
        bytes += part.length
      })
      answer.once('error', reject)
      answer.once('end', () =>
        answer.statusCode === 200
          ? resolve({ ms: performance.now() - began, bytes })
          : reject(new Error(`${answer.statusCode} ${path}`)),
      )
    })
    sent.once('error', reject)
    sent.end(form)
  })
}

const middle = (list: readonly number[]) =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN

const DRAWS = 500

/** The ratio of medians in many draws with return from the pairs; always the same draws. */
function spread(pairs: readonly [Taken, Taken][]): number[] {
  let seed = 1
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % pairs.length
  }
  const ratios = Array.from({ length: DRAWS }, () => {
    const drawn = pairs.map(() => pairs[next()] as [Taken, Taken])
    return middle(drawn.map(([guarded]) => guarded.ms)) / middle(drawn.map(([, bare]) => bare.ms))
  })
  return ratios.sort((a, b) => a - b)
}

/**
 * Asks one kind of page of both sites in turn, one request at a time, now the one first and then the other: what else the
 * machine does hits both alike.
 */
export async function compare(
  bases: { guarded: string; bare: string },
  page: Page,
  { pairs, warmUp }: { pairs: number; warmUp: number },
): Promise<Compared> {
  const taken: [Taken, Taken][] = []
  for (let turn = 0; turn < pairs + warmUp; turn += 1) {
    const path = page.paths[turn % page.paths.length] ?? '/'
    const first = turn % 2 === 0 ? bases.guarded : bases.bare
    const one = await ask(first, path, page)
    const other = await ask(first === bases.guarded ? bases.bare : bases.guarded, path, page)
    if (turn >= warmUp) taken.push(first === bases.guarded ? [one, other] : [other, one])
  }
  const [guarded, bare] = [middle(taken.map(([each]) => each.ms)), middle(taken.map(([, each]) => each.ms))]
  const ratios = spread(taken)
  const sum = (which: 0 | 1) => taken.reduce((total, pair) => total + pair[which].bytes, 0)
  return {
    ...{ name: page.name, pairs, guarded, bare, ratio: guarded / bare, size: sum(0) / sum(1) },
    from: ratios[Math.floor(DRAWS * 0.025)] ?? Number.NaN,
    to: ratios[Math.floor(DRAWS * 0.975)] ?? Number.NaN,
  }
}
