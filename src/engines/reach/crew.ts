import { Worker } from 'node:worker_threads'
import { Room, slot } from './memory.ts'
import { drain, type Kernel, kernelAt } from './threads.ts'

/** Targets that a thread takes at once: enough that taking costs nothing, few enough that all end together. */
const CHUNK = 1024

/** Memory and threads for questions, one question at a time. Keep it when there are more: threads start in some 30 ms. */
export interface Crew {
  room: Room
  threads: number
  /** Has all threads gather `count` targets, as the head of the memory asks; back when all is done. */
  gather(count: number): void
  /** Ends the threads. */
  close(): void
}

/** In the bundle this file has another neighbour than in the source. */
const threadFile = () => (import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js')

/**
 * A crew of `threads` (this one counts; the others are started at once and join when they are ready). The work is dealt in
 * chunks and every target is summed by one thread, so the outcome is the same for any number. `plain` kernel: without
 * WebAssembly.
 */
export function openCrew(threads = 1, kernel: Kernel = 'simd'): Crew {
  const room = new Room()
  const { memory } = room
  const gatherAt = kernelAt(memory, kernel, () => room.views)
  const workers = Array.from({ length: threads - 1 }, () => {
    const worker = new Worker(new URL(threadFile(), import.meta.url), {
      workerData: { memory, kernel },
      execArgv: [],
    })
    worker.unref()
    return worker
  })
  return {
    room,
    threads,
    gather(count) {
      const { i32 } = room.views
      i32[slot.count] = count
      i32[slot.chunk] = CHUNK
      i32[slot.next] = 0
      Atomics.store(i32, slot.open, 1)
      Atomics.add(i32, slot.generation, 1)
      Atomics.notify(i32, slot.generation)
      drain(room.views, gatherAt)
      Atomics.store(i32, slot.open, 0)
      for (let busy = Atomics.load(i32, slot.busy); busy > 0; busy = Atomics.load(i32, slot.busy))
        Atomics.wait(i32, slot.busy, busy)
    },
    close() {
      const { i32 } = room.views
      Atomics.store(i32, slot.stop, 1)
      Atomics.add(i32, slot.generation, 1)
      Atomics.notify(i32, slot.generation)
      for (const worker of workers) void worker.terminate()
    },
  }
}
