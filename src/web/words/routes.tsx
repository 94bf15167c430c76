import { Hono } from 'hono'
import type { AppEnv, Deps } from '../../platform/http/context.ts'
import { missedPage } from './missed.tsx'
import { wordPaths } from './paths.ts'
import { termHandlers, termListsPage } from './terms.tsx'
import { removeWord, saveWord, wordsPage } from './words.tsx'

/** Words that people use, what they do not find, and the lists that pages are filtered on. */
export function wordRoutes(deps: Deps): Hono<AppEnv> {
  const terms = termHandlers(deps)
  return new Hono<AppEnv>()
    .get(wordPaths.words, wordsPage(deps))
    .post(wordPaths.words, saveWord(deps))
    .post(wordPaths.drop, removeWord(deps))
    .get(wordPaths.missed, missedPage(deps))
    .get(wordPaths.lists, termListsPage(deps))
    .get(wordPaths.list(':taxonomy'), terms.list)
    .post(wordPaths.list(':taxonomy'), terms.add)
    .get(wordPaths.term(':taxonomy', ':term'), terms.term)
    .post(wordPaths.term(':taxonomy', ':term'), terms.save)
    .post(wordPaths.end(':taxonomy', ':term'), terms.end)
}
