import { offer, organization, place } from '../domains/directory/index.ts'
import type { SubjectOf } from '../domains/inbox/index.ts'

/** The name of the thing a message is about: the inbox itself does not know the directory. */
export const subjectOf: SubjectOf = async (trx, kind, id) => {
  if (kind === 'location') {
    const found = await place(trx, id)
    return found ? { label: found.name, areaCode: found.wijkCode ?? found.municipalityCode } : null
  }
  const found = kind === 'service' ? await offer(trx, id) : await organization(trx, id)
  return found ? { label: found.name, areaCode: null } : null
}
