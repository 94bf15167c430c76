import { smooth } from './decay.ts'
import { real, slot, type Views } from './memory.ts'

/** Shapes of decay as the head of the memory names them. */
export const shapes = ['steps', 'dai', 'gaussian', 'quadratic'] as const
type Shape = (typeof shapes)[number]

interface Work extends Views {
  shape: Shape
  isSquare: boolean
  sourceX: number
  sourceY: number
  weights: number
  stride: number
}

/** Weight of one pair at a squared distance. */
function fall({ f64, shape, isSquare }: Work, squared: number): number {
  if (shape === 'steps') {
    if (squared <= (f64[real.edge1] as number)) return f64[real.value1] as number
    if (squared <= (f64[real.edge2] as number)) return f64[real.value2] as number
    if (squared <= (f64[real.edge3] as number)) return f64[real.value3] as number
    return squared <= (f64[real.edge4] as number) ? (f64[real.value4] as number) : 0
  }
  if (!(squared <= (f64[real.squared] as number))) return 0
  const plain = smooth(shape, squared, f64[real.span] as number)
  return isSquare ? plain * plain : plain
}

/** Sum over a run of sorted sources. Even and odd ones are summed apart, as the two lanes of the other kernel do. */
function sumOfRun(work: Work, x: number, y: number, from: number, to: number): number {
  const { f64, sourceX, sourceY, weights } = work
  const pairs = from + ((to - from) & ~1)
  let even = 0
  let odd = 0
  for (let j = from; j < pairs; j += 2) {
    const dx = (f64[sourceX + j] as number) - x
    const dy = (f64[sourceY + j] as number) - y
    const ex = (f64[sourceX + j + 1] as number) - x
    const ey = (f64[sourceY + j + 1] as number) - y
    even += fall(work, dx * dx + dy * dy) * (f64[weights + j] as number)
    odd += fall(work, ex * ex + ey * ey) * (f64[weights + j + 1] as number)
  }
  if (pairs < to) {
    const dx = (f64[sourceX + pairs] as number) - x
    const dy = (f64[sourceY + pairs] as number) - y
    even += fall(work, dx * dx + dy * dy) * (f64[weights + pairs] as number)
  }
  return even + odd
}

/** The same for several columns at once, which lie side by side for each source. */
function addRun(work: Work, x: number, y: number, from: number, to: number, out: number): void {
  const { f64, sourceX, sourceY, weights, stride } = work
  for (let j = from; j < to; j += 1) {
    const dx = (f64[sourceX + j] as number) - x
    const dy = (f64[sourceY + j] as number) - y
    const weight = fall(work, dx * dx + dy * dy)
    if (weight === 0) continue
    const row = weights + j * stride
    for (let k = 0; k < stride; k += 1)
      f64[out + k] = (f64[out + k] as number) + weight * (f64[row + k] as number)
  }
}

/**
 * For the sorted targets `from` to `to` (not included): the sum over all sources of weight of the distance × weight of the
 * source, written to their place in the shared memory. What is asked stands in the head of the memory (memory.ts).
 *
 * This is the kernel to read, and the measure for the one in WebAssembly (kernel.wat): both give the same in every bit.
 * Costs the sources in the squares around each target; every target is summed by one thread, in the order of the squares.
 */
export function gather(views: Views, from: number, to: number): void {
  const { f64, i32 } = views
  const at64 = (name: keyof typeof slot) => (i32[slot[name]] as number) >>> 3
  const work: Work = {
    ...views,
    shape: shapes[i32[slot.shape] as number] ?? 'steps',
    isSquare: i32[slot.power] === 2,
    sourceX: at64('sourceX'),
    sourceY: at64('sourceY'),
    weights: at64('weights'),
    stride: i32[slot.stride] as number,
  }
  const { stride } = work
  const [targetX, targetY, output] = [at64('targetX'), at64('targetY'), at64('out')]
  const starts = (i32[slot.starts] as number) >>> 2
  const [columns, rows] = [i32[slot.columns] as number, i32[slot.rows] as number]
  const [perCell, cell, radius] = [f64[real.perCell], f64[real.cell], f64[real.radius]] as [
    number,
    number,
    number,
  ]
  const [slack, originX, originY] = [f64[real.slack], f64[real.originX], f64[real.originY]] as [
    number,
    number,
    number,
  ]
  const reach = radius + slack
  const lastRow = rows - 1
  const lastColumn = columns - 1
  for (let i = from; i < to; i += 1) {
    const x = f64[targetX + i] as number
    const y = f64[targetY + i] as number
    const out = output + i * stride
    const top = Math.min(lastRow, Math.max(0, Math.floor((y + reach - originY) * perCell)))
    let sum = 0
    for (
      let row = Math.min(lastRow, Math.max(0, Math.floor((y - reach - originY) * perCell)));
      row <= top;
      row += 1
    ) {
      // How far the row is away at least; rows at the edge also hold what lies outside the box.
      const below = row * cell + originY - y
      const gap = row === 0 || row === lastRow ? 0 : Math.max(0, below, -below - cell) - slack
      const half = gap <= 0 ? reach : Math.sqrt(Math.max(0, radius * radius - gap * gap)) + slack
      const left = Math.min(lastColumn, Math.max(0, Math.floor((x - half - originX) * perCell)))
      const right = Math.min(lastColumn, Math.max(0, Math.floor((x + half - originX) * perCell)))
      const begin = i32[starts + row * columns + left] as number
      const end = i32[starts + row * columns + right + 1] as number
      if (stride === 1) sum += sumOfRun(work, x, y, begin, end)
      else addRun(work, x, y, begin, end, out)
    }
    if (stride === 1) f64[out] = sum
  }
}
