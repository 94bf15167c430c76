/**
 * Builds what `bin/start` runs: dist/main.js, dist/cli.js, and dist/assets with names that change with their content,
 * so that browsers may keep them for ever. `dist/assets/manifest.json` tells the names; `dist/.stamp` tells the age.
 */
import { existsSync, globSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Metafile } from 'esbuild'

/** "app.css" and islands by their own name; fonts as a list, for preloading. Values are addresses. */
export type Manifest = { fonts: string[]; [name: string]: string | string[] }

const fontLoaders = { '.woff2': 'file', '.svg': 'file', '.png': 'file' } as const

async function buildServer(root: string, out: string): Promise<void> {
  const entries = ['main.ts', 'cli.ts']
    .map((name) => join(root, 'src', name))
    .filter((path) => existsSync(path))
  if (entries.length === 0) throw new Error(`There is no src/main.ts in ${root}`)
  await build({
    entryPoints: entries,
    outdir: out,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    chunkNames: 'part-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'empty' },
    sourcemap: true,
    logLevel: 'warning',
  })
}

function manifestOf(metafile: Metafile, root: string, assets: string): Manifest {
  const manifest: Manifest = { fonts: [] }
  for (const [path, output] of Object.entries(metafile.outputs)) {
    const address = `/assets/${resolve(root, path).slice(assets.length + 1)}`
    if (path.endsWith('.woff2')) manifest.fonts.push(address)
    if (!output.entryPoint) continue
    manifest[basename(output.entryPoint).replace(/\.ts$/, '.js')] = address
  }
  return manifest
}

/** Styles, fonts and islands; quick enough (0.1 s) to do again after every change of a style. */
export async function buildAssets(root: string, out: string): Promise<Manifest> {
  const assets = join(out, 'assets')
  const css = join(root, 'src/ui/app.css')
  const islands = globSync('src/islands/*.ts', { cwd: root }).filter((path) => !path.endsWith('.test.ts'))
  const entries = [...(existsSync(css) ? [css] : []), ...islands.map((path) => join(root, path))]
  mkdirSync(assets, { recursive: true })
  const { metafile } = await build({
    entryPoints: entries,
    outdir: assets,
    absWorkingDir: root,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/assets/',
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    loader: fontLoaders,
    metafile: true,
    logLevel: 'warning',
  })
  const manifest = manifestOf(metafile, root, assets)
  writeFileSync(join(assets, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  removeOthers(metafile, root, assets)
  return manifest
}

function removeOthers(metafile: Metafile, root: string, assets: string): void {
  const made = new Set(['manifest.json', ...Object.keys(metafile.outputs).map((path) => basename(path))])
  for (const name of readdirSync(assets)) if (!made.has(name)) rmSync(join(assets, name), { recursive: true })
  if (dirname(assets) === root) throw new Error('assets must not be built into the root')
}

/** Builds everything of the project in `root` into `out`. */
export async function buildAll(root: string, out: string): Promise<void> {
  mkdirSync(out, { recursive: true })
  const before = new Date()
  for (const name of readdirSync(out)) if (name.startsWith('part-')) rmSync(join(out, name))
  await Promise.all([buildServer(root, out), buildAssets(root, out)])
  // Dated at the begin: what was saved while we built is newer and builds again.
  writeFileSync(join(out, '.stamp'), `${before.toISOString()}\n`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = join(import.meta.dirname, '..')
  await buildAll(root, join(root, 'dist'))
}
