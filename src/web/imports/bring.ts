import type { Handler } from 'hono'
import {
  countKeptFiles,
  importPath,
  keepImportFile,
  lookAtFile,
  MOST_BYTES,
  MOST_FILES,
  makeImportFolder,
  removeImportFile,
} from '../../domains/directory/index.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { receiveUpload } from '../../platform/http/upload.ts'
import { inLang } from '../../platform/i18n.ts'
import { newId } from '../../platform/id.ts'
import { forRoles } from '../desk/for-roles.ts'
import { IMPORT_ROLES, showImports, textsOf } from './list.tsx'
import { importPaths } from './paths.ts'
import { LIMIT } from './views/imports-page.tsx'

async function bring(c: AppContext, deps: Deps, who: SignedIn): Promise<Response> {
  const { db, config, clock } = deps
  const { scope, lang, tenant } = c.var
  const words = textsOf(c).problems
  if ((await read(db, scope, countKeptFiles)) >= MOST_FILES)
    return showImports(c, deps, who, { problem: words.full })
  const multipart = c.req.header('content-type')?.startsWith('multipart/form-data')
  if (!multipart) return showImports(c, deps, who, { problem: words.none })
  await makeImportFolder(config.DATA_DIR, tenant.id)
  const id = newId()
  const path = importPath(config.DATA_DIR, tenant.id, id)
  const received = await receiveUpload(c.req.raw, { field: 'bestand', path, maxBytes: MOST_BYTES })
  if (!received.ok) {
    const large = received.problems === 'tooLarge'
    const problem = received.problems === 'tooLarge' ? words.tooLarge(LIMIT) : words[received.problems]
    return showImports(c, deps, who, { problem, ...(large ? { status: 413 } : {}) })
  }
  const looked = await lookAtFile(path, lang)
  if (!looked.ok) {
    await removeImportFile(config.DATA_DIR, tenant.id, id)
    return showImports(c, deps, who, { problem: looked.problems })
  }
  const { format, encoding, rows } = looked.value
  const { name, bytes } = received.value
  const file = { id, name: name || '?', format, encoding, bytes, rowCount: rows.length }
  await write(db, scope, (trx) => keepImportFile(trx, file, { account: who.account, now: clock.now() }))
  // Which recipe comes first on the next page; whether it fits is seen there.
  const recipe = /^[a-z0-9-]{1,60}$/.exec(c.req.query('recept') ?? '')
  return c.redirect(inLang(lang, importPaths.file(id)) + (recipe ? `?recept=${recipe[0]}` : ''), 303)
}

/** Takes a file: onto the disk as it comes, then a look at what it is. What is no list leaves nothing behind. */
export const bringFile = (deps: Deps): Handler<AppEnv> =>
  forRoles(IMPORT_ROLES, (c, who) => bring(c, deps, who))
