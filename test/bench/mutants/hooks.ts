import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { listOf, PEOPLE, type RoleList } from './lists.ts'

const standIn = new URL('./stand-in.ts', import.meta.url).href
/** Which turn of the tests a module was loaded for, as part of its address. */
const TURN = /[?&]turn=([^&]+)/

const ROLES = `(?:${PEOPLE.join('|')})`
/** A list of roles as the code of pages writes it, and as the loader hands it on. */
const IN_SOURCE = new RegExp(`\\[(?:'${ROLES}'(?:, )?)+\\]`, 'g')
const LOADED = new RegExp(`\\[(?:"${ROLES}"(?:, )?)+\\]`, 'g')

/** Test files and what only tests use are made anew in each turn; the product is loaded once. */
const madeAnew = (url: string, root: string) =>
  url.startsWith(`${root}/test/`) || /\.test\.tsx?$/.test(url.replace(/\?.*$/, ''))

/** Lets each list of roles in the pages go through `listOf`, which can change it. */
function opened(path: string, file: string, code: string): string {
  const source = readFileSync(path, 'utf8')
  const lines = [...source.matchAll(IN_SOURCE)].map(({ index }) => source.slice(0, index).split('\n').length)
  let number = 0
  const changed = code.replace(LOADED, (text) => {
    const name = `${file}:${lines[number]} ${text.replaceAll('"', "'")}`
    number += 1
    return `globalThis.weefselList(${JSON.stringify(name)}, ${text})`
  })
  if (number !== lines.length)
    throw new Error(`${file}: ${lines.length} lists in the source, ${number} when loaded`)
  return changed
}

/** Where the tests of one turn are loaded from; two turns share nothing of the tests, and all of the product. */
export const inTurn = (path: string, turn: string) => `${pathToFileURL(path).href}?turn=${turn}`

/** From now on tests are loaded with the stand-in, and lists of roles in pages can be changed. Call before any page is loaded. */
export function watch(root: string): void {
  const base = pathToFileURL(root).href
  Object.assign(globalThis, { weefselList: (name: string, roles: string[]): RoleList => listOf(name, roles) })
  registerHooks({
    resolve(specifier, context, next) {
      const turn = TURN.exec(context.parentURL ?? '')?.[1]
      if (!turn) return next(specifier, context)
      if (specifier === 'node:test') return { url: standIn, shortCircuit: true }
      const found = next(specifier, context)
      return madeAnew(found.url, base) ? { ...found, url: `${found.url}?turn=${turn}` } : found
    },
    load(url, context, next) {
      const found = next(url, context)
      const bare = url.replace(/\?.*$/, '')
      if (!bare.startsWith(`${base}/src/`) || !/\/src\/(web|api)\//.test(bare) || /\.test\./.test(bare))
        return found
      const path = fileURLToPath(bare)
      return { ...found, source: opened(path, relative(join(root), path), String(found.source)) }
    },
  })
}
