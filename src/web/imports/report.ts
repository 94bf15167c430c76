import { problemHead, problemLines, problemsOf } from '../../domains/directory/index.ts'
import { read } from '../../platform/db/transaction.ts'
import type { Deps } from '../../platform/http/context.ts'
import { withFile } from './file.tsx'

const BATCH = 1_000

/** Everything that was wrong, as a table to work through; written as it is read, however much it is. */
export const reportFile = (deps: Deps) =>
  withFile(deps, async (c, _who, { file, run }) => {
    if (!run?.outcome || file.erasedAt) return c.notFound()
    const { lang, scope } = c.var
    const encoder = new TextEncoder()
    let after = -1
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        if (after < 0) controller.enqueue(encoder.encode(problemHead(lang)))
        const problems = await read(deps.db, scope, (trx) => problemsOf(trx, run.id, { after, limit: BATCH }))
        const last = problems.at(-1)
        if (!last) return controller.close()
        after = last.place
        controller.enqueue(encoder.encode(problemLines(problems, lang)))
      },
    })
    return c.body(body, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="inlezen-verslag.csv"',
      'X-Robots-Tag': 'noindex',
    })
  })
