/**
 * A weaving draft, as on paper: which shaft each warp end hangs on (threading), which treadle each pick uses
 * (treadling), and which shafts a treadle lifts (tie-up). Everything repeats.
 */
export type Draft = {
  threading: readonly number[]
  treadling: readonly number[]
  tieUp: readonly (readonly number[])[]
}

/** `true` where the weft lies on top, by pick and by end. */
export type Drawdown = readonly (readonly boolean[])[]

const at = <T>(items: readonly T[], index: number): T => items[index % items.length] as T

/** The cloth a draft gives: `picks` rows of `ends` cells. */
export function drawdown(draft: Draft, ends: number, picks: number): Drawdown {
  return Array.from({ length: picks }, (_, pick) => {
    const lifted = at(draft.tieUp, at(draft.treadling, pick))
    return Array.from({ length: ends }, (_, end) => !lifted.includes(at(draft.threading, end)))
  })
}

/** Start and length of every unbroken run of `wanted`. */
function runs(cells: readonly boolean[], wanted: boolean): [start: number, length: number][] {
  const found: [number, number][] = []
  cells.forEach((cell, index) => {
    const last = found.at(-1)
    if (cell !== wanted) return
    if (last && last[0] + last[1] === index) last[1] += 1
    else found.push([index, 1])
  })
  return found
}

/** SVG path of the visible weft, one unit per cell; draw it with a stroke a little under one unit. */
export function weftPath(cloth: Drawdown): string {
  return cloth.flatMap((row, y) => runs(row, true).map(([x, n]) => `M${x} ${y + 0.5}h${n}`)).join('')
}

/** SVG path of the visible warp, one unit per cell. */
export function warpPath(cloth: Drawdown): string {
  const ends = cloth[0]?.length ?? 0
  return Array.from({ length: ends }, (_, x) => {
    const column = cloth.map((row) => row[x] ?? false)
    return runs(column, false).map(([y, n]) => `M${x + 0.5} ${y}v${n}`)
  })
    .flat()
    .join('')
}
