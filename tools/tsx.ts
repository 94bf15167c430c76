/**
 * The loader for development, tests and tools: `node --import ./tools/tsx.ts file.tsx`.
 * Node strips types from .ts by itself but does not know JSX; everything goes through esbuild, so that there is one
 * way and the line numbers of both are right. Nothing is cached: a transform takes less than a millisecond.
 */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

process.setSourceMapsEnabled(true)

const ours = (url: string) => url.startsWith('file:') && !url.includes('/node_modules/')

function compile(url: string): string {
  const path = fileURLToPath(url)
  return transformSync(readFileSync(path, 'utf8'), {
    loader: path.endsWith('.tsx') ? 'tsx' : 'ts',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcefile: path,
    sourcemap: 'inline',
    sourcesContent: false,
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  }).code
}

registerHooks({
  load(url, context, nextLoad) {
    const bare = url.replace(/[?#].*$/, '')
    if (ours(bare) && /\.tsx?$/.test(bare))
      return { format: 'module', source: compile(bare), shortCircuit: true }
    if (bare.endsWith('.css')) return { format: 'module', source: "export default ''", shortCircuit: true }
    return nextLoad(url, context)
  },
})
