import type { Handler } from 'hono'
import { applySteps, bestPlaces, findingOf, type Wish } from '../../../domains/reach/index.ts'
import { read } from '../../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../../platform/http/context.ts'
import type { Problems } from '../../../platform/result.ts'
import { forRoles } from '../../desk/for-roles.ts'
import { REACH_ROLES } from '../load.ts'
import { allSteps, draftOf, withGround } from './draft.ts'
import { groundOfRun, questionFor } from './load.ts'
import { crumbs } from './show.tsx'
import { textsOf } from './views/effect-words.ts'
import { type TypedWish, WherePage } from './views/where-page.tsx'

/** Places that are chosen at once: each more costs a search. */
const MOST = 8

const readTyped = (typed: URLSearchParams): TypedWish => ({
  kind: typed.get('soort') === 'langer' ? 'langer' : 'nieuw',
  count: typed.get('aantal') ?? '1',
  hours: typed.get('uren') ?? '10',
})

const readWish = ({ kind, count, hours }: TypedWish): Wish => ({
  count: Number(count),
  hours: Number(hours.replace(',', '.')),
  longer: kind === 'langer',
})

function problemsOf(wish: TypedWish, { where, problems }: ReturnType<typeof textsOf>): Problems {
  const { count: places, hours: length } = readWish(wish)
  return {
    ...(Number.isInteger(places) && places >= 1 && places <= MOST ? {} : { aantal: where.badCount }),
    ...(length >= 1 && length <= 168 ? {} : { uren: problems.hours }),
  }
}

/** `/inzicht/bereik/plannen/waar`: where new places or longer hours would add most of what is lacking. Computed only when asked. */
export const wherePage = ({ db }: Deps): Handler<AppEnv> =>
  forRoles(
    REACH_ROLES,
    async (c) => {
      const { lang, scope } = c.var
      const typed = new URL(c.req.url).searchParams
      const asDrafted = draftOf(typed)
      const texts = textsOf(lang)
      const wish = readTyped(typed)
      const asked = typed.has('aantal')
      const problems = asked ? problemsOf(wish, texts) : {}
      const refused = Object.keys(problems).length > 0
      const found = await read(db, scope, async (trx) => {
        const ground = await groundOfRun(trx, asDrafted.sketch.run)
        const question = ground && questionFor(ground, asDrafted.sketch.question)
        const finding = ground && question && (await findingOf(trx, ground.runId, question))
        return ground && question && { ground, question, finding }
      })
      if (!found) return c.notFound()
      const draft = withGround(asDrafted, found.ground)
      const { sketch } = draft
      const amount = readWish(wish)
      const inputs = applySteps(found.ground.inputs, allSteps(found.ground, draft))
      const norm = found.finding ?? undefined
      const best = asked && !refused ? bestPlaces(inputs, found.question, amount, norm) : null
      return c.var.page({
        title: texts.where.title,
        breadcrumb: crumbs(texts),
        noindex: true,
        error: refused,
        status: refused ? 422 : 200,
        body: (
          <WherePage
            {...{ lang, ...found, sketch, wish, problems, best }}
            isAsked={asked && !refused}
            hours={amount.hours}
          />
        ),
      })
    },
    { proof: false },
  )
