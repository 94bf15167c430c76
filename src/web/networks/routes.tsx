import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { loadMembers, loadNetworks, taxonomyOf } from './load.ts'
import { MembersPage } from './members-page.tsx'
import { NetworksPage } from './networks-page.tsx'
import { networksPath } from './paths.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** Whom to tell that somebody is missing; nobody as long as the working area gives no number. */
function contactOf({ var: { tenant } }: AppContext) {
  if (!tenant.phone) return undefined
  return { name: tenant.name, phone: tenant.phone, hours: tenant.phoneHours ?? undefined }
}

async function membersPage(c: AppContext, { db }: Deps) {
  const { lang } = c.var
  const taxonomy = taxonomyOf(String(c.req.param('taxonomy')))
  if (!taxonomy) throw new HTTPException(404)
  const data = await read(db, c.var.scope, (trx) => loadMembers(trx, taxonomy, String(c.req.param('id'))))
  if (!data) throw new HTTPException(404)
  const page = Number(c.req.query('pagina') ?? '1')
  return c.var.page({
    title: data.term.name[lang],
    breadcrumb: [{ href: networksPath, label: { nl, en }[lang].title }],
    body: (
      <MembersPage
        lang={lang}
        data={data}
        only={c.req.query('gemeente')}
        page={Number.isInteger(page) ? page : 1}
        contact={contactOf(c)}
      />
    ),
  })
}

/** `/netwerken`: branches and networks, and who takes part in each. */
export function networkRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(networksPath, async (c) => {
      const data = await read(deps.db, c.var.scope, loadNetworks)
      const { title } = { nl, en }[c.var.lang]
      return c.var.page({ title, body: <NetworksPage lang={c.var.lang} data={data} /> })
    })
    .get(`${networksPath}/:taxonomy/:id`, (c) => membersPage(c, deps))
}
