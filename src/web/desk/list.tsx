import type { Handler } from 'hono'
import { findArea } from '../../domains/areas/index.ts'
import { countWork, KINDS, listWork, type WorkFilter, workAreas } from '../../domains/inbox/index.ts'
import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { forRoles } from './for-roles.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { WorkList } from './views/work-list.tsx'

const PAGE = 25
/** Roles that answer messages: `bericht.lezen` in docs/policy/access.md. */
export const MESSAGE_ROLES = ['worker', 'coordinator'] as const

const WHOSE = { mij: 'mine', niemand: 'nobody' } as const

/** What was asked for; what is not a choice is left out. */
function filterOf(c: AppContext): WorkFilter {
  const [kind, area, whose] = [c.req.query('soort'), c.req.query('wijk') ?? '', c.req.query('wie') ?? '']
  return {
    kind: KINDS.find((each) => each === kind),
    areaCode: /^(GM|WK|BU)[0-9A-Z]{4,8}$/.test(area) ? area : undefined,
    whose: whose === 'mij' || whose === 'niemand' ? WHOSE[whose] : undefined,
    state: c.req.query('stand') === 'beantwoord' ? 'answered' : 'open',
  }
}

/** The areas of these messages by name; an area that is no longer there keeps its code. */
export async function areaNames(trx: Trx, codes: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const code of codes) names.set(code, (await findArea(trx, code))?.name ?? code)
  return new Map([...names].toSorted(([, a], [, b]) => a.localeCompare(b, 'nl')))
}

/** The messages that this person may answer, what is overdue first. */
export function listPage({ db, clock }: Deps): Handler<AppEnv> {
  return forRoles(MESSAGE_ROLES, async (c, { account }) => {
    const { lang, scope } = c.var
    const filter = filterOf(c)
    const today = localDay(clock.now())
    const asked = Number(c.req.query('pagina') ?? 1)
    const shown = await read(db, scope, async (trx) => {
      const total = await countWork(trx, filter, account)
      const pages = Math.max(1, Math.ceil(total / PAGE))
      const page = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1
      const window = { account, today, offset: (page - 1) * PAGE, limit: PAGE }
      const rows = await listWork(trx, filter, window)
      return { total, pages, page, rows, areas: await areaNames(trx, await workAreas(trx)) }
    })
    const texts = { nl, en }[lang]
    const body = <WorkList {...{ lang, texts, filter, account, today }} {...shown} />
    return c.var.page({ title: texts.list.title, noindex: true, body })
  })
}
