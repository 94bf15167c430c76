import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { organizationPath } from '../../domains/directory/index.ts'
import {
  type Looked,
  ownProfilePath,
  peopleEn,
  peopleNl,
  peoplePath,
  personFor,
  photoBytes,
  photoFormPath,
  writePath,
} from '../../domains/people/index.ts'
import { PersonPage } from '../../domains/people/views/person-page.tsx'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { neverKept } from '../../platform/http/never-kept.ts'
import { askedBy } from './asked.ts'
import { contactHandlers } from './contact.tsx'
import { loadPeople, loadPerson, sliceOf } from './load.ts'
import { looking } from './looking.ts'
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
  const area = wijk && /^(GM|WK)[0-9A-Z]{4,6}$/i.test(wijk) ? wijk.toUpperCase() : undefined
  const { today } = askedBy(c, deps)
  const found = await looking(c, deps, async (trx, asked) => {
    const data = await loadPeople(trx, area, asked)
    const query = { area: data.area?.code, specialism: thema || undefined, page: Number(pagina) || 1 }
    const shown = sliceOf(data, query)
    return { data: { data, query, shown }, looked: [{ channel: 'list', people: shown.people }] }
  })
  const texts = { nl: peopleNl, en: peopleEn }[lang]
  return c.var.page({
    title: texts.title,
    description: texts.lead,
    noindex: true,
    body: <PeoplePage lang={lang} {...found} today={today} contact={contactOf(c)} />,
  })
}

async function personPage(c: AppContext, deps: Deps) {
  const { lang } = c.var
  const { today } = askedBy(c, deps)
  const data = await looking(c, deps, async (trx, asked) => {
    const found = await loadPerson(trx, idOf(c), asked)
    const standIn = found?.standIn ? [found.standIn] : []
    const looked: Looked[] = [{ channel: 'letter', people: standIn }]
    return { data: found, looked: found ? [...looked, { channel: 'page', people: [found.shown] }] : [] }
  })
  if (!data) throw new HTTPException(404)
  return c.var.page({
    title: data.shown.values.name,
    breadcrumb: [{ href: peoplePath, label: { nl: peopleNl, en: peopleEn }[lang].title }],
    // What a search engine copies cannot be called back.
    noindex: true,
    body: <PersonPage lang={lang} {...data} today={today} reachable organizationHref={organizationPath} />,
  })
}

/** The picture as it is now; gone with its consent. */
async function photo(c: AppContext, deps: Deps) {
  const [id, hash] = [idOf(c), String(c.req.param('hash'))]
  if (!/^[0-9a-f-]{36}$/.test(id) || !/^[0-9a-f]{64}$/.test(hash)) throw new HTTPException(404)
  const bytes = await looking(c, deps, async (trx, asked) => {
    const data = await photoBytes(trx, id, hash)
    const shown = data && asked.audience !== 'public' ? await personFor(trx, id, asked) : null
    return { data, looked: shown ? [{ channel: 'photo', people: [shown] }] : [] }
  })
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
