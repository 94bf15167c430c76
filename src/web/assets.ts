import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { MiddlewareHandler } from 'hono'
import { z } from 'zod'

const themeSchema = z.object({ css: z.string(), fonts: z.array(z.string()), logo: z.string().optional() })
const manifestSchema = z.object({
  themes: z.record(z.string(), themeSchema),
  islands: z.record(z.string(), z.string()),
})

/** One look: where the page finds its stylesheet, its first fonts and its logo; names with a hash of their content. */
export type ThemeFiles = z.infer<typeof themeSchema>
/** All looks by name, and the addresses of scripts by the name of their file in `src/islands`. */
export type Assets = z.infer<typeof manifestSchema>

/** The theme that a working area has when nothing else was chosen, or the chosen one is no longer there. */
const OWN_THEME = 'weefsel'

/** The files of a theme. Throws when not even our own is there: then the build is broken. */
export function themeOf(assets: Assets, name: string): ThemeFiles {
  const files = assets.themes[name] ?? assets.themes[OWN_THEME]
  if (!files) throw new Error('the theme weefsel was not built')
  return files
}

/** Reads what the build wrote. Throws when the build was not run: without it no page has a look. */
export function readAssets(folder: string): Assets {
  return manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
}

/** Serves the built files; their names change with their content, so a browser may keep them for a year. */
export function assetFiles(folder: string, keep: boolean): MiddlewareHandler {
  return serveStatic({
    root: folder,
    rewriteRequestPath: (path) => path.replace(/^\/assets/, ''),
    onFound: (_path, c) => {
      c.header('Cache-Control', keep ? 'public, max-age=31536000, immutable' : 'no-store')
    },
  })
}
