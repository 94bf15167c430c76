import { Hono } from 'hono'
import { samples } from '../../domains/freshness/index.ts'
import { localDay } from '../../platform/clock.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { loadFigures } from './fresh-load.ts'
import { freshnessFile, freshnessPage } from './freshness.tsx'
import { drawOne, itemPage, recordOne, samplePage, samplesPage } from './samples.tsx'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { QualityPage } from './views/quality-page.tsx'

async function qualityPage(c: AppContext, { db, clock }: Deps) {
  const { lang, scope } = c.var
  const { quality } = { nl, en }[lang]
  const today = localDay(clock.now())
  const shown = await read(db, scope, async (trx) => ({
    samples: await samples(trx),
    fresh: await loadFigures(trx, {}, today, lang),
  }))
  return c.var.page({
    ...{ title: quality.title, description: quality.lead },
    body: <QualityPage lang={lang} {...shown} />,
  })
}

/** How right and how fresh the map is: the sample that coordinators call, and what everybody may know of it. */
export function qualityRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/over/kwaliteit', (c) => qualityPage(c, deps))
    .get('/werk/versheid', freshnessPage(deps))
    .get('/werk/versheid/bestand', freshnessFile(deps))
    .get('/werk/steekproef', samplesPage(deps))
    .post('/werk/steekproef', drawOne(deps))
    .get('/werk/steekproef/:number', samplePage(deps))
    .get('/werk/steekproef/:number/:position', itemPage(deps))
    .post('/werk/steekproef/:number/:position', recordOne(deps))
}
