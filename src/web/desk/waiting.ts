import { claimPaths, countWaiting } from '../../domains/claims/index.ts'
import { countPairs, countWaitingChanges } from '../../domains/directory/index.ts'
import { countCalls, freshnessPaths } from '../../domains/freshness/index.ts'
import { waitingWork } from '../../domains/inbox/index.ts'
import { openRequests, requestsPath } from '../../domains/privacy/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Role } from '../../platform/db/transaction.ts'
import { duplicatePaths } from '../duplicates/paths.ts'
import { itemPaths } from '../items/paths.ts'
import { deskPaths } from './paths.ts'
import type { DeskTexts } from './texts.nl.ts'

/** Something that waits for this person: said in a sentence, with one thing to do. */
export interface Waiting {
  sentence: string
  action: string
  href: string
  count: number
  /** How many of them should have been done by now. */
  late: number
}

export interface Asker {
  account: string
  today: string
  now: Date
  texts: DeskTexts['start']
}

/** Where waiting work comes from; who sees it, has one of these roles. */
interface Source {
  roles: readonly Role[]
  ask(trx: Trx, who: Asker): Promise<Waiting[]>
}

/** In the order in which they are shown: first where somebody waits for an answer, last what only the map waits for. */
const sources: readonly Source[] = [
  {
    roles: ['worker', 'coordinator'],
    ask: async (trx, { account, today, texts }) => {
      const { mine, mineLate, nobody, nobodyLate } = await waitingWork(trx, account, today)
      return [
        {
          ...{ sentence: texts.mine(mine, mineLate), action: texts.mineAction, count: mine, late: mineLate },
          href: `${deskPaths.messages}?wie=mij`,
        },
        {
          ...{ sentence: texts.nobody(nobody, nobodyLate), action: texts.nobodyAction },
          ...{ count: nobody, late: nobodyLate, href: `${deskPaths.messages}?wie=niemand` },
        },
      ]
    },
  },
  {
    roles: ['coordinator'],
    ask: async (trx, { account, now, texts }) => {
      const { count, objected: late } = await countWaiting(trx, now, account)
      const href = claimPaths.queue
      return [{ sentence: texts.claims(count, late), action: texts.claimsAction, href, count, late }]
    },
  },
  {
    roles: ['coordinator'],
    ask: async (trx, { texts }) => {
      const { count } = await countWaitingChanges(trx)
      const href = itemPaths.waiting
      return [{ sentence: texts.changes(count), action: texts.changesAction, href, count, late: 0 }]
    },
  },
  {
    roles: ['privacy'],
    ask: async (trx, { today, texts }) => {
      const open = await openRequests(trx)
      const late = open.filter(({ dueOn }) => dueOn < today).length
      const sentence = texts.requests(open.length, late)
      return [{ sentence, action: texts.requestsAction, href: requestsPath, count: open.length, late }]
    },
  },
  {
    roles: ['worker', 'coordinator'],
    ask: async (trx, { today, texts }) => {
      // All of it is past its term; that makes none of it late.
      const { count } = await countCalls(trx, today)
      const href = freshnessPaths.calls
      return [{ sentence: texts.calls(count), action: texts.callsAction, href, count, late: 0 }]
    },
  },
  {
    roles: ['coordinator'],
    ask: async (trx, { texts }) => {
      const { count, sure } = await countPairs(trx)
      const [sentence, href] = [texts.duplicates(count, sure), duplicatePaths.queue]
      return [{ sentence, action: texts.duplicatesAction, href, count, late: 0 }]
    },
  },
]

/** What waits for somebody with these roles: what is late first, else in the order of the sources. */
export async function waitingFor(trx: Trx, roles: readonly Role[], who: Asker): Promise<Waiting[]> {
  const found: Waiting[] = []
  for (const source of sources)
    if (source.roles.some((role) => roles.includes(role))) found.push(...(await source.ask(trx, who)))
  return found
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => Number(b.late > 0) - Number(a.late > 0) || b.late - a.late)
}
