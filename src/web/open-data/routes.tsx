import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { badRequest } from '../../api/problem.ts'
import { readQuery } from '../../api/query.ts'
import { sendPieces } from '../../api/send.ts'
import { type AskedFilter, areaAndTheme, toFilter, unknownParts } from '../../api/v1/filters.ts'
import { listAreas, workingMunicipalities } from '../../domains/areas/index.ts'
import {
  CONTENT_TYPES,
  type ExportFormat,
  type ExportKind,
  exportBatches,
  exportContext,
  exportFile,
  exportIds,
  exportSources,
} from '../../domains/directory/index.ts'
import { terms } from '../../domains/taxonomy/index.ts'
import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { originOf } from '../../platform/http/origin.ts'
import { downloadName, FILES, readFileName } from './files.ts'
import { type OpenData, OpenDataPage } from './open-data-page.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const query = z.strictObject(areaAndTheme)

async function loadPage(trx: Trx, code: string, theme: string): Promise<OpenData> {
  const areas = [...(await workingMunicipalities(trx)), ...(await listAreas(trx, { level: 'wijk' }))]
  const themes = await terms(trx, 'life_domain')
  return {
    areas,
    themes,
    sources: await exportSources(trx),
    area: areas.find((area) => area.code === code.toUpperCase()) ?? null,
    theme: themes.find(({ id }) => id === theme) ?? null,
  }
}

interface Wanted {
  file: string
  kind: ExportKind
  format: ExportFormat
  asked: AskedFilter
}

async function sendFile(c: AppContext, { db, clock, config }: Deps, { file, kind, format, asked }: Wanted) {
  const { scope, lang, tenant } = c.var
  const today = localDay(clock.now())
  const found = await read(db, scope, async (trx) => ({
    errors: await unknownParts(trx, asked, lang),
    ...(await exportIds(trx, kind, toFilter(asked))),
    context: await exportContext(trx, originOf(c, config), today),
  }))
  if (found.errors.length > 0) return badRequest(lang, found.errors)
  const { ids, context } = found
  const pieces = exportFile(kind, format, exportBatches(db, scope, kind, ids), ids.length, context)
  const name = downloadName(file, tenant.id, [...(asked.in ?? []), ...(asked.domein ?? [])], today)
  return sendPieces(c, pieces, CONTENT_TYPES[format], {
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-cache',
  })
}

/** `/open-data`, which says what one may take, and the files themselves. */
export function openDataRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.get('/open-data', async (c) => {
    const { lang, tenant, scope } = c.var
    const texts = { nl, en }[lang]
    const [code, theme] = [c.req.query('in') ?? '', c.req.query('domein') ?? '']
    const data = await read(deps.db, scope, (trx) => loadPage(trx, code, theme))
    return c.var.page({
      title: texts.title,
      description: texts.description(tenant.name),
      body: <OpenDataPage lang={lang} data={data} />,
    })
  })
  app.use('/open-data/*', cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'OPTIONS'] }))
  app.get(FILES.pattern, async (c) => {
    const file = c.req.param('file') ?? ''
    const wanted = readFileName(file)
    if (!wanted) throw new HTTPException(404)
    const asked = readQuery(new URL(c.req.url).searchParams, query, c.var.lang)
    if (!asked.ok) return badRequest(c.var.lang, asked.problems)
    return sendFile(c, deps, { file, ...wanted, asked: asked.value })
  })
  return app
}
