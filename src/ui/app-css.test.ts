import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const here = new URL('.', import.meta.url)

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('app.css', here))],
  bundle: true,
  minify: true,
  write: false,
  outdir: 'out',
  loader: { '.woff2': 'file' },
})
const css = outputFiles.find((file) => file.path.endsWith('.css'))?.text ?? ''

test('the stylesheet of every page stays small', () => {
  const size = gzipSync(css, { level: 9 }).length
  assert.ok(size > 1000 && size <= 20_000, `${size} bytes after gzip`)
})

test('two font files, and nothing from elsewhere', () => {
  assert.equal(outputFiles.filter((file) => file.path.endsWith('.woff2')).length, 2)
  assert.doesNotMatch(css, /https?:\/\//)
})

test('every component stylesheet is in the bundle', () => {
  const entry = readFileSync(new URL('app.css', here), 'utf8')
  const files = readdirSync(here, { recursive: true })
    .map((file) => `./${String(file)}`)
    .filter((file) => file.endsWith('.css') && file !== './app.css')
  for (const file of files) assert.ok(entry.includes(`"${file}"`), file)
})
