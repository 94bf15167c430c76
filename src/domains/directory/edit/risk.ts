import { type AnyValue, type FieldGroup, type GroupValues, sameValue } from './item.ts'

/**
 * As what somebody changes something. `organization`: by the answer to a letter to the organisation itself, without signing
 * in. The others are roles of docs/policy/access.md, the command line and the system.
 */
export const CHANGER_ROLES = [
  'editor',
  'worker',
  'coordinator',
  'organization',
  'operator',
  'system',
] as const
export type ChangerRole = (typeof CHANGER_ROLES)[number]

const WAITING: ReadonlySet<FieldGroup> = new Set(['place', 'areas', 'themes', 'existence'])
const DECIDERS: readonly ChangerRole[] = ['coordinator', 'operator', 'system']

/** Whether somebody in this role lets changes of others take effect: `kaart.goedkeuren`. */
export const mayDecide = (role: ChangerRole) => DECIDERS.includes(role)

/**
 * Whether a change waits until a coordinator looked at it. An address, phone number or mail address that is wrong sends
 * people, or what they tell in confidence, to a stranger; who says that something is gone takes it away from everybody;
 * where a thing is filed, and for which areas, is for all organisations alike. Words, times, ages and prices are mended as
 * easily as they are broken.
 */
export function riskOf(group: FieldGroup, before: AnyValue, after: AnyValue, role: ChangerRole): boolean {
  if (mayDecide(role)) return false
  if (group !== 'contact') return WAITING.has(group)
  const [old, next] = [before, after] as [GroupValues['contact'], GroupValues['contact']]
  return !sameValue(old.phones, next.phones) || old.email !== next.email
}
