/**
 * Builds what `bin/start` runs: dist/main.js, dist/cli.js, and dist/assets with names that change with their content,
 * so that browsers may keep them for ever. `dist/assets/manifest.json` tells the names; `dist/.stamp` tells the age.
 */
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Metafile, type Plugin } from 'esbuild'

/** A look: its stylesheet, the fonts that every page of it needs first, and its logo. Values are addresses. */
export type ThemeFiles = { css: string; fonts: string[]; logo?: string }
/** Looks by the name of their folder in `themes`, scripts by the name of their file in `src/islands`. */
export type Manifest = { themes: Record<string, ThemeFiles>; islands: Record<string, string> }

const fontLoaders = { '.woff2': 'file', '.svg': 'file', '.png': 'file' } as const

async function buildServer(root: string, out: string): Promise<void> {
  // The threads of the reach engine begin at a file of their own.
  const entries = ['main.ts', 'cli.ts', 'engines/reach/thread.ts']
    .map((name) => ({ in: join(root, 'src', name), out: basename(name, '.ts') }))
    .filter((entry) => existsSync(entry.in))
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

/** The stylesheet names one theme; this puts another in its place, so that a theme needs no line of code. */
function withTheme(root: string, theme: string): Plugin {
  return {
    name: 'theme',
    setup(of) {
      of.onResolve({ filter: /themes\/weefsel\/tokens\.css$/ }, () => ({
        path: join(root, 'themes', theme, 'tokens.css'),
      }))
    },
  }
}

function buildFiles(root: string, assets: string, entryPoints: string[], plugins: Plugin[] = []) {
  return build({
    entryPoints,
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
    plugins,
  })
}

const FIRST_FONT = /latin-wght-normal-[^-]+\.woff2$/

async function buildTheme(root: string, assets: string, theme: string) {
  const logo = join(root, 'themes', theme, 'logo.svg')
  const css = join(root, 'src/ui/app.css')
  const { metafile } = await buildFiles(root, assets, [css], [withTheme(root, theme)])
  const addresses = outputsOf(metafile, root, assets)
  const logoFile = existsSync(logo) ? `logo-${theme}.svg` : undefined
  if (logoFile) copyFileSync(logo, join(assets, logoFile))
  const files: ThemeFiles = {
    css: addresses.find((address) => address.endsWith('.css')) ?? '',
    fonts: addresses.filter((address) => FIRST_FONT.test(address)),
    ...(logoFile ? { logo: `/assets/${logoFile}` } : {}),
  }
  return { metafile, files, logoFile }
}

function outputsOf(metafile: Metafile, root: string, assets: string): string[] {
  return Object.keys(metafile.outputs).map(
    (path) => `/assets/${resolve(root, path).slice(assets.length + 1)}`,
  )
}

/** Styles, fonts and islands; quick enough (0.3 s) to do again after every change of a style. */
export async function buildAssets(root: string, out: string): Promise<Manifest> {
  const assets = join(out, 'assets')
  mkdirSync(assets, { recursive: true })
  const manifest: Manifest = { themes: {}, islands: {} }
  const made = new Set(['manifest.json'])
  const keep = (metafile: Metafile) => Object.keys(metafile.outputs).map((path) => made.add(basename(path)))
  const themes = existsSync(join(root, 'src/ui/app.css'))
    ? globSync('themes/*/tokens.css', { cwd: root })
    : []
  for (const theme of themes.map((path) => basename(dirname(path)))) {
    const { metafile, files, logoFile } = await buildTheme(root, assets, theme)
    manifest.themes[theme] = files
    keep(metafile)
    if (logoFile) made.add(logoFile)
  }
  const islands = globSync('src/islands/*.ts', { cwd: root }).filter((path) => !path.endsWith('.test.ts'))
  for (const island of islands) {
    const { metafile } = await buildFiles(root, assets, [join(root, island)])
    manifest.islands[basename(island, '.ts')] = outputsOf(metafile, root, assets)[0] ?? ''
    keep(metafile)
  }
  writeFileSync(join(assets, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  removeOthers(made, root, assets)
  return manifest
}

function removeOthers(made: ReadonlySet<string>, root: string, assets: string): void {
  for (const name of readdirSync(assets)) if (!made.has(name)) rmSync(join(assets, name), { recursive: true })
  if (dirname(assets) === root) throw new Error('assets must not be built into the root')
}

/** What Node compiled of the former build (bin/env). Of another user it may stay: Node checks it against what it reads. */
function removeCompiled(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

/** Builds everything of the project in `root` into `out`. */
export async function buildAll(root: string, out: string): Promise<void> {
  mkdirSync(out, { recursive: true })
  const before = new Date()
  removeCompiled(join(out, '.compiled'))
  for (const name of readdirSync(out)) if (name.startsWith('part-')) rmSync(join(out, name))
  await Promise.all([buildServer(root, out), buildAssets(root, out)])
  // Dated at the begin: what was saved while we built is newer and builds again.
  const stamp = join(out, '.stamp')
  writeFileSync(stamp, `${before.toISOString()}\n`)
  utimesSync(stamp, before, before)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = join(import.meta.dirname, '..')
  await buildAll(root, join(root, 'dist'))
}
