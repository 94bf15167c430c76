import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { organizationPath } from '../../domains/directory/index.ts'
import {
  ownProfilePath,
  peopleEn,
  peopleNl,
  peoplePath,
  photoBytes,
  photoFormPath,
  writePath,
} from '../../domains/people/index.ts'
import { PersonPage } from '../../domains/people/views/person-page.tsx'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { neverKept } from '../../platform/http/never-kept.ts'
import { askedBy } from './asked.ts'
import { contactHandlers } from './contact.tsx'
import { loadPeople, loadPerson } from './load.ts'
import { ownHandlers } from './own.tsx'
import { PeoplePage } from './people-page.tsx'

const idOf = (c: AppContext) => String(c.req.param('id')).toLowerCase()

/** Whom to ask when nobody shows themselves. */
function contactOf({ var: { tenant } }: AppContext) {
  if (!tenant.phone) return undefined
  return { name: tenant.name, phone: tenant.phone, hours: tenant.phoneHours ?? undefined }
}

async function peoplePage(c: AppContext, deps: Deps) {
  const { lang } = c.var
  const { wijk, thema, pagina } = c.req.query()
  const asked = askedBy(c, deps)
  const area = wijk && /^(GM|WK)[0-9A-Z]{4,6}$/i.test(wijk) ? wijk.toUpperCase() : undefined
  const data = await read(deps.db, c.var.scope, (trx) => loadPeople(trx, area, asked))
  const texts = { nl: peopleNl, en: peopleEn }[lang]
  const query = { area: data.area?.code, specialism: thema || undefined, page: Number(pagina) || 1 }
  return c.var.page({
    title: texts.title,
    description: texts.lead,
    noindex: true,
    body: <PeoplePage lang={lang} data={data} query={query} today={asked.today} contact={contactOf(c)} />,
  })
}

async function personPage(c: AppContext, deps: Deps) {
  const { lang } = c.var
  const asked = askedBy(c, deps)
  const data = await read(deps.db, c.var.scope, (trx) => loadPerson(trx, idOf(c), asked))
  if (!data) throw new HTTPException(404)
  return c.var.page({
    title: data.shown.values.name,
    breadcrumb: [{ href: peoplePath, label: { nl: peopleNl, en: peopleEn }[lang].title }],
    // What a search engine copies cannot be called back.
    noindex: true,
    body: (
      <PersonPage lang={lang} {...data} today={asked.today} reachable organizationHref={organizationPath} />
    ),
  })
}

/** The picture as it is now; gone with its consent. */
async function photo(c: AppContext, { db }: Deps) {
  const [id, hash] = [idOf(c), String(c.req.param('hash'))]
  if (!/^[0-9a-f-]{36}$/.test(id) || !/^[0-9a-f]{64}$/.test(hash)) throw new HTTPException(404)
  const bytes = await read(db, c.var.scope, (trx) => photoBytes(trx, id, hash))
  if (!bytes) throw new HTTPException(404)
  return c.body(new Uint8Array(bytes), 200, { 'Content-Type': 'image/webp', 'X-Robots-Tag': 'noindex' })
}

/** `/mensen`: who is who. */
export function peopleRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const own = ownHandlers(deps)
  const contact = contactHandlers(deps)
  for (const path of [peoplePath, ownProfilePath, `${ownProfilePath}/*`, `${peoplePath}/*`])
    app.use(path, neverKept)
  return app
    .get(peoplePath, (c) => peoplePage(c, deps))
    .get(`${peoplePath}/:id`, (c) => personPage(c, deps))
    .get(`${peoplePath}/:id/foto/:hash`, (c) => photo(c, deps))
    .get(writePath(':id'), contact.form)
    .post(writePath(':id'), contact.send)
    .get(ownProfilePath, own.page)
    .post(ownProfilePath, own.save)
    .post(photoFormPath, own.photo)
    .post(`${ownProfilePath}/stoppen`, own.stop)
    .post(`${ownProfilePath}/aannemen`, own.take)
}
