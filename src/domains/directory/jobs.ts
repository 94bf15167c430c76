import { localDay } from '../../platform/clock.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { Job, JobContext } from '../../platform/jobs.ts'
import { TERM_ENDED_JOB } from '../taxonomy/index.ts'
import { findDuplicates } from './duplicates/find.commands.ts'
import { reindexDirectory } from './search-index.commands.ts'
import { isIndexBehind } from './search-index.queries.ts'
import { replaceTerm } from './term.commands.ts'

async function reindex({ db, scope, clock, log }: JobContext): Promise<void> {
  const entries = await reindexDirectory(db, scope, localDay(clock.now()))
  log.info({ entries }, 'directory: search index written anew')
}

/** Every day the index rolls on by one; a server that was off, or has just been upgraded, catches up when it starts. */
export const directoryJobs: Job[] = [
  { name: 'directory.reindex', daily: true, run: reindex },
  {
    name: TERM_ENDED_JOB,
    run: async (context, { id = '' }) => {
      if (await write(context.db, context.scope, (trx) => replaceTerm(trx, id))) await reindex(context)
    },
  },
  {
    name: 'directory.duplicates',
    daily: true,
    run: async ({ db, scope, clock, log, signal }) => {
      const looked = await findDuplicates(db, scope, { now: clock.now(), signal })
      log.info({ looked }, 'directory: looked for duplicates')
    },
  },
  {
    name: 'directory.catchup',
    atStart: true,
    run: async (context) => {
      const today = localDay(context.clock.now())
      if (await read(context.db, context.scope, (trx) => isIndexBehind(trx, today))) await reindex(context)
    },
  },
]
