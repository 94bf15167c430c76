import type { Handler } from 'hono'
import {
  readWords,
  type SiteWords,
  saveWords,
  settingsEn,
  settingsNl,
  typedWords,
  versionOf,
  versionsOf,
  wordsInForce,
} from '../../domains/settings/index.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { isId } from '../../platform/id.ts'
import type { Problems } from '../../platform/result.ts'
import { forRoles } from '../desk/for-roles.ts'
import { forgetSites } from '../known-sites.ts'
import { doing, sentOn, textsOf } from './common.ts'
import { beheerPaths } from './paths.ts'
import { KEEPERS } from './people.tsx'
import { WordsForm } from './views/words-form.tsx'

interface Shown {
  values: Record<string, string>
  problems: Problems
}

async function show(c: AppContext, { db }: Deps, shown?: Shown) {
  const { lang, scope, tenant } = c.var
  const texts = textsOf(c)
  const { name, phone, phoneHours } = tenant
  const { now, versions } = await read(db, scope, async (trx) => ({
    now: { name, phone, phoneHours, ...(await wordsInForce(trx)) },
    versions: await versionsOf(trx, 'words'),
  }))
  const error = shown !== undefined
  return c.var.page({
    ...{ title: texts.words.title, noindex: true, error, status: error ? 422 : 200 },
    breadcrumb: [{ href: beheerPaths.start, label: texts.title }],
    body: (
      <WordsForm
        {...{ lang, texts, versions, problems: shown?.problems ?? {} }}
        values={shown?.values ?? typedWords(now)}
        saved={c.req.query('gedaan') !== undefined}
      />
    ),
  })
}

/** What stands on every page, to change. */
export const wordsPage = (deps: Deps): Handler<AppEnv> => forRoles(KEEPERS, (c) => show(c, deps))

async function keep(c: AppContext, deps: Deps, words: SiteWords): Promise<Response> {
  await write(deps.db, c.var.scope, (trx) => saveWords(trx, words, doing(c, deps)))
  forgetSites(deps.db)
  return sentOn(c, beheerPaths.words, 'bewaard')
}

/** Saves it; everybody sees it at once. */
export const keepWords = (deps: Deps): Handler<AppEnv> =>
  forRoles(KEEPERS, async (c) => {
    const values = await readForm(c)
    const judged = readWords(values, { nl: settingsNl, en: settingsEn }[c.var.lang].words.problems)
    return judged.ok ? keep(c, deps, judged.value) : show(c, deps, { values, problems: judged.problems })
  })

/** Puts back what stood there before; that is a new version too, so it can be undone again. */
export const putWordsBack = (deps: Deps): Handler<AppEnv> =>
  forRoles(KEEPERS, async (c) => {
    const { versie = '' } = await readForm(c)
    const old = isId(versie)
      ? await read(deps.db, c.var.scope, (trx) => versionOf(trx, 'words', versie))
      : null
    return old ? keep(c, deps, old.value) : c.notFound()
  })
