import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { areaPath, listAreas, workingMunicipalities } from '../../domains/areas/index.ts'
import {
  type ExportKind,
  exportIds,
  offerPath,
  organizationPath,
  placePath,
} from '../../domains/directory/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { originOf } from '../../platform/http/origin.ts'
import { networksPath } from '../networks/paths.ts'
import { indexXml, robotsText, urlsXml } from './sitemap.ts'

/** Addresses in one file; the protocol allows 50,000. */
const PER_FILE = 5_000
const FIXED = ['/', '/wijken', networksPath, '/open-data', '/privacy', '/toegankelijkheid']
const KINDS: Record<string, { kind: ExportKind; path: (id: string) => string }> = {
  aanbod: { kind: 'offer', path: offerPath },
  plekken: { kind: 'place', path: placePath },
  organisaties: { kind: 'organization', path: organizationPath },
}

async function areaPages(trx: Trx): Promise<string[]> {
  const areas = [
    ...(await workingMunicipalities(trx)),
    ...(await listAreas(trx, { level: 'wijk' })),
    ...(await listAreas(trx, { level: 'buurt' })),
  ]
  return [...FIXED, ...areas.map(({ code }) => areaPath('nl', code))]
}

/** Names of all files: the pages of the site and its areas, and of every kind as many as it fills. */
async function fileNames(trx: Trx): Promise<string[]> {
  const names = ['gebieden-1']
  for (const [word, { kind }] of Object.entries(KINDS)) {
    const { total } = await exportIds(trx, kind, {}, { limit: 1, offset: 0 })
    for (let file = 1; (file - 1) * PER_FILE < total; file++) names.push(`${word}-${file}`)
  }
  return names
}

async function pathsOf(trx: Trx, word: string, file: number): Promise<string[]> {
  const of = KINDS[word]
  if (!of) return areaPages(trx)
  const { ids } = await exportIds(trx, of.kind, {}, { limit: PER_FILE, offset: (file - 1) * PER_FILE })
  return ids.map(of.path)
}

function xml(c: AppContext, body: string): Response {
  return c.body(body, 200, {
    'Content-Type': 'application/xml; charset=utf-8',
    'Cache-Control': 'public, max-age=3600',
  })
}

/** What search engines read first: where they need not go, and the list of everything that has a page of its own. */
export function robotsRoutes({ db, config }: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/robots.txt', (c) => c.text(robotsText(originOf(c, config))))
    .get('/sitemap.xml', async (c) => {
      const names = await read(db, c.var.scope, fileNames)
      return xml(c, indexXml(names.map((name) => `${originOf(c, config)}/sitemap/${name}.xml`)))
    })
    .get('/sitemap/:file{(gebieden|aanbod|plekken|organisaties)-[1-9][0-9]{0,3}\\.xml}', async (c) => {
      const [word = '', file = ''] = c.req.param('file').replace('.xml', '').split('-')
      const paths = await read(db, c.var.scope, (trx) => pathsOf(trx, word, Number(file)))
      if (paths.length === 0) throw new HTTPException(404)
      return xml(c, urlsXml(paths.map((path) => originOf(c, config) + path)))
    })
}
