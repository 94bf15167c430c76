import { workerData } from 'node:worker_threads'
import { type Kernel, serve } from './threads.ts'

const { memory, kernel } = workerData as { memory: WebAssembly.Memory; kernel: Kernel }
serve(memory, kernel)
