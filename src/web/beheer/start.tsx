import type { Handler } from 'hono'
import type { AppEnv } from '../../platform/http/context.ts'
import { forRoles } from '../desk/for-roles.ts'
import { textsOf } from './common.ts'
import { KEEPERS } from './people.tsx'
import { Start } from './views/start.tsx'

/** What an administrator can arrange, each in one sentence; a box finds the one for a word. */
export const startPage = (): Handler<AppEnv> =>
  forRoles(KEEPERS, async (c) => {
    const texts = textsOf(c)
    const asked = (c.req.query('zoek') ?? '').trim().slice(0, 60)
    const body = <Start lang={c.var.lang} texts={texts} asked={asked} />
    return c.var.page({ title: texts.title, noindex: true, body })
  })
