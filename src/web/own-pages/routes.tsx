import { Hono } from 'hono'
import { accentCss, inLanguage, logoBytes, publicPage, readAccentFile } from '../../domains/settings/index.ts'
import { RichText } from '../../domains/settings/views/rich-text.tsx'
import { read } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { PageHeader } from '../../ui/page-header.tsx'

const FOREVER = 'public, max-age=31536000, immutable'

/** Pages that an administrator wrote, and the parts of a look that no build made: an accent and a logo. */
export function ownPageRoutes({ db }: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.get('/pagina/:slug', async (c) => {
    const found = await read(db, c.var.scope, (trx) => publicPage(trx, c.req.param('slug')))
    if (!found) return c.notFound()
    const { title, body, lang } = inLanguage(found, c.var.lang)
    const other = lang === c.var.lang ? undefined : lang
    return c.var.page({
      title,
      breadcrumb: [],
      body: (
        <>
          <PageHeader title={title} titleLang={other} />
          <div class="weefsel-stack" lang={other}>
            <RichText text={body} />
          </div>
        </>
      ),
    })
  })
  app.get('/uiterlijk/kleur/:file', (c) => {
    const accent = readAccentFile(c.req.param('file'))
    if (!accent) return c.notFound()
    return c.body(accentCss(accent), 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': FOREVER,
    })
  })
  app.get('/uiterlijk/logo/:hash', async (c) => {
    const bytes = await read(db, c.var.scope, (trx) => logoBytes(trx, c.req.param('hash')))
    if (!bytes) return c.notFound()
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': 'image/webp', 'Cache-Control': FOREVER })
  })
  return app
}
