import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import {
  endShortlist,
  keyHash,
  linkHash,
  linkOf,
  putItem,
  readItem,
  takeItem,
} from '../../domains/shortlist/index.ts'
import { localDay } from '../../platform/clock.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { type FormValues, readForm } from '../../platform/http/form.ts'
import { originOf } from '../../platform/http/origin.ts'
import { qrCode } from '../../platform/qr.ts'
import { newSecret, readSecret } from '../../platform/secret.ts'
import { listCookie } from './cookie.ts'
import { keepId } from './keep-button.tsx'
import { GonePage, ListPage, SharedPage } from './list-page.tsx'
import { loadList } from './load.ts'
import { backTo, listPath, sharedPath } from './paths.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang]
const holdingKey = (c: AppContext, key: string) => ({ ...c.var.scope, receiptHash: keyHash(key) })
const holdingLink = (c: AppContext, link: string) => ({ ...c.var.scope, receiptHash: linkHash(link) })

/** Never in a cache, never in a search engine: a list may tell what somebody is going through. */
function keepPrivate(c: AppContext): void {
  c.header('Cache-Control', 'no-store')
  c.header('Referrer-Policy', 'no-referrer')
}

async function itemOf(
  c: AppContext,
): Promise<{ form: FormValues; item: NonNullable<ReturnType<typeof readItem>> }> {
  const form = await readForm(c)
  const item = readItem(form.ding)
  if (!item) throw new HTTPException(400)
  return { form, item }
}

async function ownPage(c: AppContext, { db, clock, config }: Deps) {
  const { lang } = c.var
  const key = listCookie.read(c)
  const today = localDay(clock.now())
  const list = key ? await read(db, holdingKey(c, key), (trx) => loadList(trx, today)) : null
  const url = key ? `${originOf(c, config)}${sharedPath(lang, linkOf(key))}` : null
  const large = c.req.query('druk') === 'groot'
  const said = c.req.query('gewist') ? 'ended' : c.req.query('vol') ? 'full' : undefined
  keepPrivate(c)
  return c.var.page({
    title: textsOf(c).title,
    noindex: true,
    largePrint: large,
    body: (
      <ListPage
        lang={lang}
        list={list}
        shared={url ? { url, qr: qrCode(url) } : null}
        large={large}
        said={said}
      />
    ),
  })
}

async function sharedList(c: AppContext, { db, clock }: Deps) {
  const { lang } = c.var
  const link = readSecret(c.req.param('link'))
  const today = localDay(clock.now())
  const list = link ? await read(db, holdingLink(c, link), (trx) => loadList(trx, today)) : null
  keepPrivate(c)
  const texts = textsOf(c).shared
  if (!list || !link)
    return c.var.page({ title: texts.gone, noindex: true, status: 404, body: <GonePage lang={lang} /> })
  const large = c.req.query('druk') === 'groot'
  return c.var.page({
    title: texts.title,
    noindex: true,
    largePrint: large,
    body: <SharedPage lang={lang} list={list} large={large} path={sharedPath(lang, link)} />,
  })
}

/** `/lijstje`: the list of this browser; `/lijstje/:link`: one that somebody handed over. */
export function shortlistRoutes(deps: Deps): Hono<AppEnv> {
  const { db, clock, config } = deps
  return new Hono<AppEnv>()
    .get('/lijstje', (c) => ownPage(c, deps))
    .post('/lijstje', async (c) => {
      const { form, item } = await itemOf(c)
      const key = listCookie.read(c) ?? newSecret()
      const today = localDay(clock.now())
      const fits = await write(db, holdingKey(c, key), (trx) => putItem(trx, key, item, today))
      listCookie.remember(c, config, key)
      const back = `${backTo(c.var.lang, form.terug)}#${keepId(item.id)}`
      return c.redirect(fits ? back : `${listPath(c.var.lang)}?vol=1`, 303)
    })
    .post('/lijstje/eraf', async (c) => {
      const { item } = await itemOf(c)
      const key = listCookie.read(c)
      if (key) await write(db, holdingKey(c, key), (trx) => takeItem(trx, item, localDay(clock.now())))
      return c.redirect(listPath(c.var.lang), 303)
    })
    .post('/lijstje/einde', async (c) => {
      const key = listCookie.read(c)
      if (key) await write(db, holdingKey(c, key), (trx) => endShortlist(trx, key))
      listCookie.remember(c, config, null)
      return c.redirect(`${listPath(c.var.lang)}?gewist=1`, 303)
    })
    .get('/lijstje/:link', (c) => sharedList(c, deps))
}
