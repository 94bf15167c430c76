import { type Asked, audienceOf } from '../../domains/people/index.ts'
import { type Clock, localDay } from '../../platform/clock.ts'
import type { AppContext } from '../../platform/http/context.ts'

/** As whom this request asks for people, and on which day. */
export function askedBy(c: AppContext, { clock }: { clock: Clock }): Asked {
  return { audience: audienceOf(c.var.scope.roles), today: localDay(clock.now()) }
}
