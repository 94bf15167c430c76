import type { Handler } from 'hono'
import { read } from '../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { commonMisses } from '../../platform/search/miss.commands.ts'
import { forRoles } from '../desk/for-roles.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { MissedPage } from './views/missed-page.tsx'
import { WORD_ROLES } from './words.tsx'

/** `/werk/zoekvragen`: what people look for and do not find, for `zoekvragen.lezen` in docs/policy/access.md. */
export const missedPage = ({ db }: Deps): Handler<AppEnv> =>
  forRoles(
    ['coordinator', 'adviser', 'administrator'],
    async (c) => {
      const { lang, scope } = c.var
      const texts = { nl, en }[lang].missed
      const misses = await read(db, scope, commonMisses)
      const mayLead = WORD_ROLES.some((role) => scope.roles.includes(role))
      const body = <MissedPage {...{ lang, texts, misses, mayLead }} />
      return c.var.page({ title: texts.title, noindex: true, body })
    },
    { proof: false },
  )
