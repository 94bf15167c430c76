import type { Wake } from './backup/restore.commands.ts'
import type { Replays } from './erasure/replay.commands.ts'

/** Letters that an older state of the database brought back are erased again. */
export const mailReplays: Replays = {
  mail: async (trx, erasures) => {
    const ids = erasures.map((erasure) => erasure.subject)
    await trx.deleteFrom('mail').where('id', 'in', ids).execute()
  },
}

/**
 * Letters that waited when a backup was made have mostly gone out since: after a restore they count as uncertain, so that
 * none goes twice and a person sees them.
 */
export const holdLetters: Wake = async (client, tenant, madeAt) => {
  await client.query(
    `update "${tenant}".mail set attempted_at = $1, failure = 'restored'
    where sent_at is null and failed_at is null and attempted_at is null`,
    [madeAt],
  )
}
