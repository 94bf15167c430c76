import { Hono } from 'hono'
import type { AppContext, AppEnv } from '../../platform/http/context.ts'
import { allPurposes } from '../rights/sources.ts'
import { en as rightsEn } from '../rights/texts.en.ts'
import { nl as rightsNl } from '../rights/texts.nl.ts'
import { Register } from '../rights/views/register.tsx'
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

/** The plain story, and after it the whole register of purposes. */
function privacy(c: AppContext) {
  const { lang } = c.var
  const statement = { nl, en }[lang].privacy
  const { register } = { nl: rightsNl, en: rightsEn }[lang]
  return c.var.page({
    title: statement.title,
    description: statement.lead,
    body: (
      <>
        <StatementPage statement={statement} />
        <Register lang={lang} texts={register} purposes={allPurposes} />
      </>
    ),
  })
}

/** What every public site must say about itself. */
export function statementRoutes(): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/privacy', privacy).get('/toegankelijkheid', show('accessibility'))
}
