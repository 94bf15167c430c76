import type { Trx } from '../../platform/db/database.ts'
import type { PrivacyRequest } from './request.ts'

/** Requests that this transaction may see: one’s own, or an officer’s all. */
const requests = (trx: Trx) =>
  trx
    .selectFrom('privacyRequest')
    .innerJoin('privacyRequestText', 'requestId', 'id')
    .select(['id', 'number', 'kind', 'askedOn', 'dueOn', 'answeredOn', 'outcome'])
    .select(['accountId as account', 'body', 'answer', 'aboutEvent'])
    .$narrowType<Pick<PrivacyRequest, 'kind' | 'outcome'>>()

/** The requests of an account, the newest first. */
export function requestsOf(trx: Trx, account: string): Promise<PrivacyRequest[]> {
  return requests(trx).where('accountId', '=', account).orderBy('number', 'desc').execute()
}

/** The requests that wait for an answer, the most urgent first. */
export function openRequests(trx: Trx): Promise<PrivacyRequest[]> {
  return requests(trx).where('answeredOn', 'is', null).orderBy('dueOn').orderBy('number').execute()
}

const LATELY = 20

/** The requests that were answered last. */
export function answeredRequests(trx: Trx): Promise<PrivacyRequest[]> {
  return requests(trx)
    .where('answeredOn', 'is not', null)
    .orderBy('answeredOn', 'desc')
    .orderBy('number', 'desc')
    .limit(LATELY)
    .execute()
}

/** One request by its number; nothing when it is not there, or its text is gone. */
export function requestByNumber(trx: Trx, number: number): Promise<PrivacyRequest | undefined> {
  return requests(trx).where('number', '=', number).executeTakeFirst()
}
