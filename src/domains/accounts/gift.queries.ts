import type { Trx } from '../../platform/db/database.ts'
import { isId } from '../../platform/id.ts'
import type { Problems, Result } from '../../platform/result.ts'
import { GIVEN_ROLES, type GivenRole, readEmail } from './account.ts'
import type { Texts } from './texts.nl.ts'

/** What somebody typed about a role. */
export interface TypedGift {
  role?: string
  organization?: string
  area?: string
  until?: string
}

/** A role as it may be given or offered. */
export interface Gift {
  email: string
  role: GivenRole | null
  organizationId: string | null
  areaCode: string | null
  endsOn: string | null
  /** Name of the organisation or wijk, for a letter. */
  forWhat: string | null
}

/** What a role may go with, told by the domains that know it. */
export interface Things {
  /** Name of an organisation; null when it is not there. */
  organizationName(trx: Trx, id: string): Promise<string | null>
  /** Name of a municipality or wijk; null when it is not there. */
  areaName(trx: Trx, code: string): Promise<string | null>
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

const isDay = (text: string) => DAY.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))

/** Judges address, role, organisation, wijk and last day together; all problems at once, by field. */
export async function readGift(
  trx: Trx,
  today: string,
  things: Things,
  texts: Texts['cli']['problems'],
  typedEmail: string,
  typed: TypedGift,
): Promise<Result<Gift>> {
  const { role = null, organization = '', area = '', until = '' } = typed
  const problems: Problems = {}
  const email = readEmail(typedEmail)
  if (email === null) problems.email = texts.email(typedEmail)
  if (role !== null && !isRole(role)) problems.role = texts.role(role)
  if (until && !(isDay(until) && until >= today)) problems.until = texts.until(until)
  if (role === 'editor' && !organization) problems.organization = texts.organizationNeeded
  if (role !== 'editor' && organization) problems.organization = texts.organizationOnlyEditor
  if (role !== 'worker' && area) problems.area = texts.areaOnlyWorker
  const code = area.trim().toUpperCase()
  const names = {
    organization: isId(organization) ? await things.organizationName(trx, organization) : null,
    area: code ? await things.areaName(trx, code) : null,
  }
  if (organization && !problems.organization && names.organization === null)
    problems.organization = texts.organization(organization)
  if (code && !problems.area && names.area === null) problems.area = texts.area(area)
  if (Object.keys(problems).length > 0 || email === null) return { ok: false, problems }
  const value = {
    ...{ email, role: role as GivenRole | null, endsOn: until || null },
    ...{ organizationId: organization || null, areaCode: code || null },
    forWhat: names.organization ?? names.area,
  }
  return { ok: true, value }
}

function isRole(role: string): role is GivenRole {
  return (GIVEN_ROLES as readonly string[]).includes(role)
}
