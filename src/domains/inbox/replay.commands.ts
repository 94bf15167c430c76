import { localDay } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Erasure } from '../../platform/erasure/ledger.ts'
import type { Replays } from '../../platform/erasure/replay.commands.ts'

const subjects = (erasures: readonly Erasure[]) => erasures.map((erasure) => erasure.subject)

/** Letters about these messages, which hold address and answer. */
async function eraseLetters(trx: Trx, messages: readonly string[]): Promise<void> {
  await trx
    .deleteFrom('mail')
    .where('id', 'in', (query) =>
      query
        .selectFrom('messageAnswer')
        .select((answer) => answer.ref('mailId').$notNull().as('id'))
        .where('messageId', 'in', messages)
        .where('mailId', 'is not', null),
    )
    .execute()
}

async function eraseTexts(trx: Trx, messages: readonly string[]): Promise<void> {
  await eraseLetters(trx, messages)
  await trx.deleteFrom('messageText').where('messageId', 'in', messages).execute()
}

/** Messages that an older state of the database brought back are withdrawn or erased again. */
export const inboxReplays: Replays = {
  'message.text': (trx, erasures) => eraseTexts(trx, subjects(erasures)),
  'message.sender': async (trx, erasures) => {
    await eraseLetters(trx, subjects(erasures))
    await trx.deleteFrom('messageSender').where('messageId', 'in', subjects(erasures)).execute()
  },
  'message.withdrawn': async (trx, erasures) => {
    await eraseTexts(trx, subjects(erasures))
    const there = await trx.selectFrom('message').select('id').where('id', 'in', subjects(erasures)).execute()
    const known = new Set(there.map((row) => row.id))
    for (const { subject, at } of erasures)
      if (known.has(subject))
        await trx
          .insertInto('messageWithdrawal')
          .values({ messageId: subject, withdrawnOn: localDay(new Date(at)) })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
  },
}
