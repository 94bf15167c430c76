import type { Handler } from 'hono'
import { listAreas, workingMunicipalities } from '../../domains/areas/index.ts'
import { offerPath, organizationPath, placePath } from '../../domains/directory/index.ts'
import { allTerms } from '../../domains/taxonomy/index.ts'
import { localDay, localTime } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { type Role, read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { inLang } from '../../platform/i18n.ts'
import type { Problems } from '../../platform/result.ts'
import { find } from '../../platform/search/find.queries.ts'
import { listSynonyms } from '../../platform/search/synonym.commands.ts'
import { dropWord, keepWord } from '../../platform/search/word.commands.ts'
import { meaningOfWord } from '../../platform/search/word.queries.ts'
import { forRoles } from '../desk/for-roles.ts'
import { leadOptions, readMeaning, valuesOf } from './meaning.ts'
import { wordPaths } from './paths.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { WordsPage } from './views/words-page.tsx'
import type { Looked } from './views/words-props.ts'

/** Who says what words stand for: `kaart.onderwerpen` in docs/policy/access.md. */
export const WORD_ROLES: readonly Role[] = ['coordinator', 'administrator']
const LONGEST = 80
const FIRST = 5
const PATHS = { offer: offerPath, place: placePath, organization: organizationPath }

const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang].words

/** A word with what somebody finds with it now, exactly as the search page does. */
async function lookUpWord(trx: Trx, text: string, now: Date): Promise<Looked> {
  const areas = [
    ...(await workingMunicipalities(trx)),
    ...(await listAreas(trx, { level: 'wijk' })),
    ...(await listAreas(trx, { level: 'buurt' })),
  ]
  const areaNames = areas.map(({ name, code }) => ({ name, code }))
  const found = await find(
    trx,
    { text, areaNames, pageSize: FIRST },
    { day: localDay(now), time: localTime(now) },
  )
  const hits = found.hits.map(({ id, title, kind }) => ({ id, title, href: PATHS[kind](id) }))
  return { word: await meaningOfWord(trx, text), total: found.total, hits }
}

interface Shown {
  typed: string
  values?: Record<string, string>
  problems?: Problems
}

async function showWords(c: AppContext, { db, clock }: Deps, { typed, values, problems = {} }: Shown) {
  const { lang, scope } = c.var
  const texts = textsOf(c)
  const shown = await read(db, scope, async (trx) => ({
    terms: await allTerms(trx),
    own: await listSynonyms(trx),
    looked: typed === '' ? null : await lookUpWord(trx, typed, clock.now()),
  }))
  const error = Object.keys(problems).length > 0
  const filled = values ?? valuesOf(shown.looked?.word.own ?? null)
  return c.var.page({
    title: texts.title,
    noindex: true,
    ...(error ? { error, status: 422 as const } : {}),
    body: (
      <WordsPage
        {...{ lang, texts, typed, problems }}
        {...shown}
        values={filled}
        done={c.req.query('gedaan')}
      />
    ),
  })
}

/** `/werk/woorden`: look up a word. */
export const wordsPage = (deps: Deps): Handler<AppEnv> =>
  forRoles(
    WORD_ROLES,
    (c) => {
      const typed = (c.req.query('woord') ?? '').replaceAll('\0', '').trim().slice(0, LONGEST)
      return showWords(c, deps, { typed })
    },
    { proof: false },
  )

/** Where a problem is shown, when it is not with the word itself. */
const FIELDS = { phrase: 'woord', means: 'woorden', urgent: 'woord' } as const

/** Says what a word stands for. */
export const saveWord = (deps: Deps): Handler<AppEnv> =>
  forRoles(
    WORD_ROLES,
    async (c) => {
      const { lang, scope } = c.var
      const words = textsOf(c)
      const typed = await readForm(c)
      const phrase = (typed.phrase ?? '').trim().slice(0, LONGEST)
      const terms = await read(deps.db, scope, allTerms)
      const known = new Set(leadOptions(terms, words, lang).map(({ value }) => value))
      const means = readMeaning(typed, known)
      const refuse = (field: string, message: string) =>
        showWords(c, deps, { typed: phrase, values: typed, problems: { [field]: message } })
      if (means === null && phrase !== '') return refuse('naar', words.problems.nothing)
      const kept = await write(deps.db, scope, (trx) => keepWord(trx, phrase, means ?? [], scope.actor))
      if (!kept.ok) return refuse(FIELDS[kept.problems], words.problems[kept.problems])
      return c.redirect(`${inLang(lang, wordPaths.word(phrase))}&gedaan=bewaard`, 303)
    },
    { proof: false },
  )

/** Takes away what was said of a word here. */
export const removeWord = (deps: Deps): Handler<AppEnv> =>
  forRoles(
    WORD_ROLES,
    async (c) => {
      const { lang, scope } = c.var
      const phrase = ((await readForm(c)).phrase ?? '').trim().slice(0, LONGEST)
      await write(deps.db, scope, (trx) => dropWord(trx, phrase, scope.actor))
      return c.redirect(`${inLang(lang, wordPaths.word(phrase))}&gedaan=weg`, 303)
    },
    { proof: false },
  )
