import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { MiddlewareHandler } from 'hono'
import { z } from 'zod'

/** Where the page finds its stylesheet and fonts: names with a hash of their content. */
export interface Assets {
  css: string
  fonts: string[]
}

const manifestSchema = z.object({ 'app.css': z.string(), fonts: z.array(z.string()) })

/** Reads what the build wrote. Throws when the build was not run: without it no page has a look. */
export function readAssets(folder: string): Assets {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
  return { css: manifest['app.css'], fonts: manifest.fonts }
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
