import { type Handler, Hono, type MiddlewareHandler } from 'hono'
import { localDay } from '../../platform/clock.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { readReceipt } from '../../platform/id.ts'
import { secretHash } from '../../platform/secret.ts'
import type { Message } from './message.ts'
import { inboxPaths } from './paths.ts'
import type { OpenNow } from './published/figures.ts'
import { holding, openNow, showMessage } from './queries.ts'
import { withdrawMessage } from './sender.commands.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { Lookup } from './views/lookup.tsx'
import { headingOf, MessagePage } from './views/message-page.tsx'
import { Withdrawal } from './views/withdrawal.tsx'

const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang]

/** The message of a receipt at this working area; null when there is none. */
async function find(c: AppContext, { db }: Deps, receipt: string | null): Promise<Message | null> {
  if (receipt === null) return null
  return read(db, holding(c.var.scope, receipt), (trx) =>
    showMessage(trx, { receiptHash: secretHash(receipt) }),
  )
}

interface Asked {
  value?: string
  problem?: string
  open?: OpenNow
}

function lookupPage(c: AppContext, status: 200 | 404 | 422, asked: Asked = {}) {
  const { lookup: texts } = textsOf(c)
  const title = status === 404 ? texts.notFound : texts.title
  return c.var.page({
    title,
    status,
    error: status === 422,
    noindex: true,
    body: <Lookup lang={c.var.lang} texts={texts} title={title} {...asked} />,
  })
}

/** The form for a code; with a code in the address it sends on to that message, or says what is wrong with the code. */
function lookup(deps: Deps): Handler<AppEnv> {
  return async (c) => {
    const typed = c.req.query('nummer')
    if (typed === undefined) {
      const today = localDay(deps.clock.now())
      return lookupPage(c, 200, { open: await read(deps.db, c.var.scope, (trx) => openNow(trx, today)) })
    }
    const { lookup: texts } = textsOf(c)
    const receipt = readReceipt(typed)
    const problem = typed.trim() === '' ? texts.empty : texts.malformed
    if (receipt === null) return lookupPage(c, 422, { value: typed.slice(0, 40), problem })
    const message = await find(c, deps, receipt)
    if (!message) return lookupPage(c, 422, { value: typed.slice(0, 40), problem: texts.unknown })
    return seeOther(c, inboxPaths.message(receipt))
  }
}

/** Runs `work` with the message in the address; without one it shows the form for a code. */
function withMessage(
  deps: Deps,
  work: (c: AppContext, receipt: string, message: Message) => Response | Promise<Response>,
): Handler<AppEnv> {
  return async (c) => {
    const receipt = readReceipt(c.req.param('receipt') ?? '')
    const message = await find(c, deps, receipt)
    return receipt !== null && message ? work(c, receipt, message) : lookupPage(c, 404)
  }
}

function showPage(deps: Deps): Handler<AppEnv> {
  return withMessage(deps, (c, receipt, message) => {
    const { lang } = c.var
    const props = { lang, texts: textsOf(c), receipt, message, today: localDay(deps.clock.now()) }
    const { title } = headingOf(props)
    return c.var.page({ title, noindex: true, body: <MessagePage {...props} /> })
  })
}

/** Asks whether the message may go; a message that is gone already is shown as such. */
function withdrawalPage(deps: Deps): Handler<AppEnv> {
  return withMessage(deps, (c, receipt, message) => {
    const { lang } = c.var
    const texts = textsOf(c)
    if (message.body === null) return seeOther(c, inboxPaths.message(receipt))
    return c.var.page({
      title: texts.withdrawal.title,
      breadcrumb: [{ href: inboxPaths.message(receipt), label: texts.crumb.messages }],
      noindex: true,
      body: <Withdrawal lang={lang} texts={texts.withdrawal} receipt={receipt} body={message.body} />,
    })
  })
}

function withdraw(deps: Deps): Handler<AppEnv> {
  return withMessage(deps, async (c, receipt, message) => {
    const { scope, tenant } = c.var
    const today = localDay(deps.clock.now())
    await write(deps.db, holding(scope, receipt), (trx) =>
      withdrawMessage(trx, message, { tenant: tenant.id, actor: scope.actor, today }),
    )
    return seeOther(c, inboxPaths.message(receipt))
  })
}

/** The page of a message is one person's own: no search engine finds it either. */
const secret: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-store')
  c.header('X-Robots-Tag', 'noindex')
}

/** The page on which a sender follows the answer, with the code. */
export function followRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.use('/berichten/:receipt/*', secret)
  app.get('/berichten', lookup(deps))
  app.get('/berichten/:receipt', showPage(deps))
  app.get('/berichten/:receipt/intrekking', withdrawalPage(deps))
  app.post('/berichten/:receipt/intrekking', withdraw(deps))
  return app
}
