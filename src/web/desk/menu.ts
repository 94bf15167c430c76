import type { Role } from '../../platform/db/transaction.ts'
import type { Translated } from '../../platform/i18n.ts'

/** One page of the workspace. */
export interface DeskPage {
  path: string
  /** What it is in docs/policy/access.md; a test compares the roles with that table. */
  handling: string
  label: Translated
  /** Who sees it in the menu. */
  roles: readonly Role[]
}

const EVERYBODY: readonly Role[] = ['editor', 'worker', 'coordinator', 'adviser', 'administrator', 'privacy']

/** The pages of the workspace, in the order of the menu. Whoever makes a page for work adds one line. */
export const deskMenu: readonly DeskPage[] = [
  {
    ...{ path: '/werk', handling: 'account.eigen', roles: EVERYBODY },
    label: { nl: 'Wat er wacht', en: 'What waits' },
  },
  {
    ...{ path: '/werk/berichten', handling: 'bericht.lezen', roles: ['worker', 'coordinator'] },
    label: { nl: 'Berichten', en: 'Messages' },
  },
  {
    ...{ path: '/werk/gemist', handling: 'bericht.tellen', roles: EVERYBODY },
    label: { nl: 'Wat mensen missen', en: 'What people miss' },
  },
  {
    ...{ path: '/werk/verzoeken', handling: 'verzoeken.behandelen', roles: ['privacy'] },
    label: { nl: 'Verzoeken', en: 'Requests' },
  },
  {
    ...{ path: '/werk/logboek', handling: 'logboek.lezen', roles: ['privacy'] },
    label: { nl: 'Logboek', en: 'Log' },
  },
  {
    ...{ path: '/werk/vernietiging', handling: 'vernietiging.lezen', roles: ['privacy'] },
    label: { nl: 'Vernietiging', en: 'Erasing' },
  },
]

/** The pages that somebody with these roles may open. */
export function deskPagesOf(roles: readonly Role[]): readonly DeskPage[] {
  return deskMenu.filter((page) => page.roles.some((role) => roles.includes(role)))
}

/** Whether somebody has work here: a resident without a role has none. */
export const worksHere = (roles: readonly Role[]) => EVERYBODY.some((role) => roles.includes(role))
