import type { Handler } from 'hono'
import type { AppContext, AppEnv, Deps } from '../../../platform/http/context.ts'
import { originOf } from '../../../platform/http/origin.ts'
import { reachPaths } from '../paths.ts'
import { textsOf } from '../views/words.ts'
import { ExplainPage } from './explain-page.tsx'
import { registerDocument, registerFields } from './register.ts'
import { explainEn } from './texts.en.ts'
import { explainNl } from './texts.nl.ts'

const fieldsOf = (c: AppContext, { config }: Deps) =>
  registerFields(c.var.tenant.name, originOf(c, config) + reachPaths.explain)

/** `/inzicht/bereik/uitleg`: how it is computed. */
export const explainPage = (deps: Deps): Handler<AppEnv> => {
  return (c) => {
    const { lang } = c.var
    const texts = { nl: explainNl, en: explainEn }[lang]
    return c.var.page({
      ...{ title: texts.title, description: texts.description },
      breadcrumb: [{ href: reachPaths.public, label: textsOf(lang).title }],
      body: <ExplainPage lang={lang} texts={texts} fields={fieldsOf(c, deps)} />,
    })
  }
}

/** The entry for the register of algorithms as a file, in Dutch. */
export const registerFile = (deps: Deps): Handler<AppEnv> => {
  return (c) =>
    c.body(`${JSON.stringify(registerDocument(fieldsOf(c, deps)), null, 2)}\n`, 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="algoritmeregister-bereik.json"',
    })
}
