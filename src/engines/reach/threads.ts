import { gather } from './gather.ts'
import { kernelBytes } from './kernel.generated.ts'
import { slot, type Views, viewsOf } from './memory.ts'

/** `simd`: kernel.wat, the quick one. `plain`: gather.ts, the one to read. Both give the same in every bit. */
export type Kernel = 'simd' | 'plain'

/** Computes the targets from `from` up to `to`, as the head of the memory asks. */
export type Gather = (from: number, to: number) => void

let compiled: WebAssembly.Module | undefined

/** The kernel at this memory. Compiles once per thread (some milliseconds). */
export function kernelAt(memory: WebAssembly.Memory, kernel: Kernel, views: () => Views): Gather {
  if (kernel === 'plain') return (from, to) => gather(views(), from, to)
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(kernelBytes), (char) => char.charCodeAt(0)))
  return new WebAssembly.Instance(compiled, { room: { memory } }).exports.gather as Gather
}

/** Takes chunks of the work until none is left. Any number of threads may do so at once. */
export function drain({ i32 }: Views, gatherAt: Gather): void {
  const count = i32[slot.count] as number
  const chunk = i32[slot.chunk] as number
  for (;;) {
    const from = Atomics.add(i32, slot.next, 1) * chunk
    if (from >= count) return
    gatherAt(from, Math.min(count, from + chunk))
  }
}

/** What a thread does until it is told to stop: wait for work, take part in it, say that it is done. */
export function serve(memory: WebAssembly.Memory, kernel: Kernel): void {
  let views = viewsOf(memory)
  const gatherAt = kernelAt(memory, kernel, () => views)
  let generation = 0
  while (Atomics.load(views.i32, slot.stop) === 0) {
    Atomics.wait(views.i32, slot.generation, generation)
    generation = Atomics.load(views.i32, slot.generation)
    // First say "busy", then look whether there is work: who closes the work does it the other way round, so that one sees the other.
    Atomics.add(views.i32, slot.busy, 1)
    if (memory.buffer.byteLength !== views.i32.byteLength) views = viewsOf(memory)
    if (Atomics.load(views.i32, slot.open) === 1) drain(views, gatherAt)
    if (Atomics.sub(views.i32, slot.busy, 1) === 1) Atomics.notify(views.i32, slot.busy)
  }
}
