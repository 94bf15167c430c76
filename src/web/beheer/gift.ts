import { type GivenRole, readGift } from '../../domains/accounts/index.ts'
import { organizationsNamed } from '../../domains/directory/index.ts'
import type { Trx } from '../../platform/db/database.ts'
import { no, ok, type Problems, type Result } from '../../platform/result.ts'
import { roleThings } from '../role-things.ts'
import type { PeopleTexts } from './texts-people.nl.ts'

/** The roles that an administrator may give; not that of the privacy officer, who looks on her too. */
export const ROLES_TO_GIVE = ['editor', 'worker', 'coordinator', 'adviser', 'administrator'] as const
export type RoleToGive = (typeof ROLES_TO_GIVE)[number]

const isToGive = (role: GivenRole | null): role is RoleToGive =>
  (ROLES_TO_GIVE as readonly (string | null)[]).includes(role)

/** Names of the fields in the form, by what they hold. */
const FIELDS = {
  email: 'mail',
  role: 'rol',
  organization: 'organisatie',
  area: 'gebied',
  until: 'tot',
} as const

/** A role that may be given, to this address. */
export interface GiftToGive {
  email: string
  role: RoleToGive
  organizationId: string | null
  areaCode: string | null
  endsOn: string | null
  /** Name of the organisation or wijk, for the letter. */
  forWhat: string | null
}

/** The organisation that somebody means; the names to choose from when there are more, nothing when there is none. */
async function meant(
  trx: Trx,
  typed: string,
  texts: PeopleTexts['problems'],
): Promise<Result<string, string>> {
  const found = await organizationsNamed(trx, typed)
  const [first] = found
  if (!first) return no(texts.organization())
  return found.length === 1 ? ok(first.id) : no(texts.which(found.map(({ name }) => name).join('; ')))
}

/**
 * Reads what was typed about a role for an address. All problems at once, by the name of the field. A role that is not
 * among those to give is refused, whatever the form offered.
 */
export async function readTyped(
  trx: Trx,
  today: string,
  texts: PeopleTexts['problems'],
  typed: Record<string, string>,
  address = typed.mail ?? '',
): Promise<Result<GiftToGive>> {
  const { rol = '', organisatie = '', gebied = '', tot = '' } = typed
  const named = organisatie.trim()
  const organization = named && rol === 'editor' ? await meant(trx, named, texts) : null
  const judged = await readGift(trx, today, roleThings, texts, address, {
    ...{ role: rol, area: gebied, until: tot },
    organization: organization?.ok ? organization.value : named,
  })
  const problems: Problems = {}
  for (const [name, problem] of Object.entries(judged.ok ? {} : judged.problems))
    problems[FIELDS[name as keyof typeof FIELDS]] = problem
  if (organization && !organization.ok) problems[FIELDS.organization] = organization.problems
  const role = judged.ok ? judged.value.role : null
  if (judged.ok && !isToGive(role))
    problems[FIELDS.role] = role === 'privacy' ? texts.noPrivacy : texts.role()
  if (!judged.ok || !isToGive(role) || Object.keys(problems).length > 0) return no(problems)
  return ok({ ...judged.value, role })
}
