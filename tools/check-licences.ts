import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Annotation = { paths: RegExp[]; licence: string }

/** REUSE 3.3: `**` is anything, `*` is anything but a slash, also at the begin of a hidden name. */
function patternOf(glob: string): RegExp {
  const parts = glob.split(/(\*\*|\*)/).map((part) => {
    if (part === '**') return '.*'
    return part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`)
}

/** The part of TOML that REUSE.toml needs: tables with strings and lists of strings. */
function annotationsOf(toml: string): Annotation[] {
  return toml
    .split(/^\[\[annotations\]\]$/m)
    .slice(1)
    .map((table) => {
      const value = (key: string) =>
        table.match(new RegExp(`^${key}\\s*=\\s*(\\[[^\\]]*\\]|"[^"]*")`, 'm'))?.[1] ?? ''
      const strings = (key: string) => [...value(key).matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '')
      return { paths: strings('path').map(patternOf), licence: strings('SPDX-License-Identifier')[0] ?? '' }
    })
}

/**
 * REUSE: of each file everybody can see under which licence it may be used, and the licences are there.
 * One line per fault.
 */
export function licenceErrors(root: string, files: string[]): string[] {
  if (!existsSync(join(root, 'REUSE.toml'))) return ['REUSE.toml is missing']
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const annotations = annotationsOf(read('REUSE.toml'))
  const covers = (path: string) =>
    annotations.some(({ paths }) => paths.some((pattern) => pattern.test(path)))
  const own = (path: string) => /SPDX-License-Identifier: \S/.test(read(path).slice(0, 1000))
  const names = new Set(annotations.flatMap(({ licence }) => licence.split(/ (?:AND|OR|WITH) /)))
  return [
    ...files
      .filter((path) => !path.startsWith('LICENSES/') && !covers(path) && !own(path))
      .map((path) => `${path}: no licence; name it in REUSE.toml`),
    ...[...names]
      .filter((name) => !existsSync(join(root, 'LICENSES', `${name}.txt`)))
      .map((name) => `LICENSES/${name}.txt is missing, REUSE.toml names it`),
  ]
}
