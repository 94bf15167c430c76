import type { Handler } from 'hono'
import { BOM, csvLine } from '../../domains/directory/index.ts'
import { freshCells, oldestFirst, readFreshFilter } from '../../domains/freshness/index.ts'
import { terms } from '../../domains/taxonomy/index.ts'
import { localDay } from '../../platform/clock.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps, SignedIn } from '../../platform/http/context.ts'
import { forRoles } from '../desk/for-roles.ts'
import { loadFigures, wijkNames } from './fresh-load.ts'
import { freshEn } from './fresh-texts.en.ts'
import { freshNl } from './fresh-texts.nl.ts'
import { kindNames } from './views/fresh-bars.tsx'
import { FreshnessPage } from './views/freshness.tsx'

const PAGE = 25

/** `versheid.lezen` in docs/policy/access.md. */
const forReaders = (work: (c: AppContext, who: SignedIn) => Promise<Response>) =>
  forRoles(['worker', 'coordinator', 'adviser', 'administrator'], work, { proof: false })

/** How fresh the map is, per wijk, theme and kind, with the list behind the figures. */
export const freshnessPage = ({ db, clock }: Deps): Handler<AppEnv> =>
  forReaders(async (c) => {
    const { lang, scope } = c.var
    const today = localDay(clock.now())
    const asked = Number(c.req.query('pagina') ?? 1)
    const shown = await read(db, scope, async (trx) => {
      const data = await loadFigures(trx, readFreshFilter(c.req.query()), today, lang)
      const pages = Math.max(1, Math.ceil(data.figures.total.total / PAGE))
      const page = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1
      const window = { today, offset: (page - 1) * PAGE, limit: PAGE }
      return { data, pages, page, items: await oldestFirst(trx, data.filter, window) }
    })
    const calls = scope.roles.includes('worker') || scope.roles.includes('coordinator')
    const body = <FreshnessPage lang={lang} calls={calls} {...shown} />
    return c.var.page({ title: { nl: freshNl, en: freshEn }[lang].title, noindex: true, body })
  })

/** The same figures as CSV: one line for each wijk, theme and kind together. */
export const freshnessFile = ({ db, clock }: Deps): Handler<AppEnv> =>
  forReaders(async (c) => {
    const { lang, scope } = c.var
    const texts = { nl: freshNl, en: freshEn }[lang]
    const found = await read(db, scope, async (trx) => ({
      cells: await freshCells(trx, readFreshFilter(c.req.query()), localDay(clock.now())),
      wijken: await wijkNames(trx, lang),
      themes: new Map((await terms(trx, 'life_domain')).map(({ id, name }) => [id, name[lang]])),
    }))
    const kinds = kindNames(lang)
    const lines = found.cells.map(({ wijk, theme, kind, total, fresh, stale, never }) =>
      csvLine([
        ...[wijk, found.wijken.get(wijk) ?? '', found.themes.get(theme) ?? theme, kinds.get(kind) ?? kind],
        ...[total, fresh, stale, never],
      ]),
    )
    return c.body(BOM + csvLine(texts.fileColumns) + lines.join(''), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="versheid-${localDay(clock.now())}.csv"`,
    })
  })
