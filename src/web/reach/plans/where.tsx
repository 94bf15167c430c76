import type { Handler } from 'hono'
import { bestPlaces, findingOf } from '../../../domains/reach/index.ts'
import { read } from '../../../platform/db/transaction.ts'
import type { AppEnv, Deps } from '../../../platform/http/context.ts'
import type { Problems } from '../../../platform/result.ts'
import { forRoles } from '../../desk/for-roles.ts'
import { REACH_ROLES } from '../load.ts'
import { groundOfRun, questionFor } from './load.ts'
import { crumbs } from './show.tsx'
import { readSketch } from './sketch.ts'
import { textsOf } from './views/effect-words.ts'
import { WherePage } from './views/where-page.tsx'

/** Places that are chosen at once: each more costs a search. */
const MOST = 8

interface Wish {
  count: string
  hours: string
}

function problemsOf({ count, hours }: Wish, { where, problems }: ReturnType<typeof textsOf>): Problems {
  const [places, length] = [Number(count), Number(hours.replace(',', '.'))]
  return {
    ...(Number.isInteger(places) && places >= 1 && places <= MOST ? {} : { aantal: where.badCount }),
    ...(length >= 1 && length <= 168 ? {} : { uren: problems.hours }),
  }
}

/** `/inzicht/bereik/plannen/waar`: where new places would add most of what is lacking. Computed only when asked. */
export const wherePage = ({ db }: Deps): Handler<AppEnv> =>
  forRoles(
    REACH_ROLES,
    async (c) => {
      const { lang, scope } = c.var
      const typed = new URL(c.req.url).searchParams
      const sketch = readSketch(typed)
      const texts = textsOf(lang)
      const wish = { count: typed.get('aantal') ?? '1', hours: typed.get('uren') ?? '10' }
      const asked = typed.has('aantal')
      const problems = asked ? problemsOf(wish, texts) : {}
      const refused = Object.keys(problems).length > 0
      const found = await read(db, scope, async (trx) => {
        const ground = await groundOfRun(trx, sketch.run)
        const question = ground && questionFor(ground, sketch.question)
        const finding = ground && question && (await findingOf(trx, ground.runId, question))
        return ground && question && { ground, question, finding }
      })
      if (!found) return c.notFound()
      const amount = { count: Number(wish.count), hours: Number(wish.hours.replace(',', '.')) }
      const best = asked && !refused ? bestPlaces(found.ground.inputs, found.question, amount) : null
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
