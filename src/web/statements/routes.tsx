import { Hono } from 'hono'
import type { AppContext, AppEnv } from '../../platform/http/context.ts'
import { StatementPage } from './statement-page.tsx'
import { en } from './texts.en.ts'
import { nl, type StatementTexts } from './texts.nl.ts'

function show(which: keyof StatementTexts) {
  return (c: AppContext) => {
    const statement = { nl, en }[c.var.lang][which]
    return c.var.page({
      title: statement.title,
      description: statement.lead,
      body: <StatementPage statement={statement} />,
    })
  }
}

/** What every public site must say about itself. */
export function statementRoutes(): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/privacy', show('privacy')).get('/toegankelijkheid', show('accessibility'))
}
