import type { Proofs } from './account.ts'

/** Roles that see what nobody sees without a second proof: the cells with a ² in docs/policy/access.md. */
const PROVED_ROLES: readonly string[] = ['worker', 'coordinator', 'administrator', 'privacy']

/** What can be taken away. Codes on paper run out by themselves. */
export type ProofKind = 'app' | 'passkey' | 'provider'

/** Whether one of these roles is worth nothing without a second proof. */
export const needsProof = (roles: readonly string[]): boolean =>
  roles.some((role) => PROVED_ROLES.includes(role))

const countsOf = ({ app, passkeys, providers, recoveryCodes }: Proofs) => ({
  ...{ app: app?.confirmed ? 1 : 0, passkey: passkeys.length, provider: providers, paper: recoveryCodes },
})

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, one) => all + one, 0)

/** Whether somebody has anything to prove themselves with. */
export const hasAnyProof = (proofs: Proofs): boolean => sum(countsOf(proofs)) > 0

/** Whether something would be left to prove oneself with, when one of this kind went. */
export function leavesProof(proofs: Proofs, what: ProofKind): boolean {
  const counts = countsOf(proofs)
  return sum({ ...counts, [what]: Math.max(0, counts[what] - 1) }) > 0
}
