import type { Role } from '../../platform/db/transaction.ts'
import type { Translated } from '../../platform/i18n.ts'

/** What pages of the workspace are for, in the order of the menu: their titles are in `texts.*.ts`. */
export const DESK_GROUPS = ['today', 'map', 'insight', 'care'] as const
export type DeskGroup = (typeof DESK_GROUPS)[number]

/** One page of the workspace. */
export interface DeskPage {
  path: string
  group: DeskGroup
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
    ...{ path: '/werk', group: 'today', handling: 'account.eigen', roles: EVERYBODY },
    label: { nl: 'Wat er wacht', en: 'What waits' },
  },
  {
    ...{
      path: '/werk/berichten',
      group: 'today',
      handling: 'bericht.lezen',
      roles: ['worker', 'coordinator'],
    },
    label: { nl: 'Berichten', en: 'Messages' },
  },
  {
    ...{ path: '/werk/bellen', group: 'today', handling: 'belijst.bellen', roles: ['worker', 'coordinator'] },
    label: { nl: 'Belijst', en: 'Calls' },
  },
  {
    ...{ path: '/werk/wijzigingen', group: 'today', handling: 'kaart.goedkeuren', roles: ['coordinator'] },
    label: { nl: 'Wijzigingen', en: 'Changes' },
  },
  {
    ...{ path: '/werk/aanvragen', group: 'today', handling: 'claim.beslissen', roles: ['coordinator'] },
    label: { nl: 'Aanvragen', en: 'Claims' },
  },
  {
    ...{ path: '/werk/dubbel', group: 'today', handling: 'kaart.samenvoegen', roles: ['coordinator'] },
    label: { nl: 'Dubbel', en: 'Duplicates' },
  },
  {
    ...{ path: '/werk/kaart', group: 'map', handling: 'kaart.wijzigen', roles: ['editor', 'coordinator'] },
    label: { nl: 'De kaart bijhouden', en: 'Keep the map' },
  },
  {
    ...{
      path: '/werk/inlezen',
      group: 'map',
      handling: 'kaart.inlezen',
      roles: ['coordinator', 'administrator'],
    },
    label: { nl: 'Lijsten inlezen', en: 'Import lists' },
  },
  {
    ...{
      path: '/werk/woorden',
      group: 'map',
      handling: 'kaart.onderwerpen',
      roles: ['coordinator', 'administrator'],
    },
    label: { nl: 'Alledaagse woorden', en: 'Everyday words' },
  },
  {
    ...{
      path: '/werk/onderwerpen',
      group: 'map',
      handling: 'kaart.onderwerpen',
      roles: ['coordinator', 'administrator'],
    },
    label: { nl: 'Onderwerpen', en: 'Topics' },
  },
  {
    ...{ path: '/werk/mensen', group: 'map', handling: 'mens.beheren', roles: ['coordinator'] },
    label: { nl: 'Profielen', en: 'Profiles' },
  },
  {
    ...{ path: '/werk/gemist', group: 'insight', handling: 'bericht.tellen', roles: EVERYBODY },
    label: { nl: 'Wat mensen missen', en: 'What people miss' },
  },
  {
    ...{
      path: '/werk/zoekvragen',
      group: 'insight',
      handling: 'zoekvragen.lezen',
      roles: ['coordinator', 'adviser', 'administrator'],
    },
    label: { nl: 'Zoeken zonder resultaat', en: 'Searches without a result' },
  },
  {
    ...{ path: '/werk/versheid', group: 'insight', handling: 'versheid.lezen' },
    ...{ roles: ['worker', 'coordinator', 'adviser', 'administrator'] },
    label: { nl: 'Versheid', en: 'Freshness' },
  },
  {
    ...{ path: '/werk/bereik', group: 'insight', handling: 'bereik.rekenen' },
    ...{ roles: ['coordinator', 'adviser'] },
    label: { nl: 'Bereik', en: 'Reach' },
  },
  {
    ...{ path: '/werk/steekproef', group: 'insight', handling: 'steekproef.doen', roles: ['coordinator'] },
    label: { nl: 'Steekproef', en: 'Sample' },
  },
  {
    ...{ path: '/werk/beheer', group: 'care', handling: 'instellingen.beheren', roles: ['administrator'] },
    label: { nl: 'Beheer', en: 'Settings' },
  },
  {
    ...{ path: '/werk/verzoeken', group: 'care', handling: 'verzoeken.behandelen', roles: ['privacy'] },
    label: { nl: 'Verzoeken', en: 'Requests' },
  },
  {
    ...{ path: '/werk/logboek', group: 'care', handling: 'logboek.lezen', roles: ['privacy'] },
    label: { nl: 'Logboek', en: 'Log' },
  },
  {
    ...{ path: '/werk/vernietiging', group: 'care', handling: 'vernietiging.lezen', roles: ['privacy'] },
    label: { nl: 'Vernietiging', en: 'Erasing' },
  },
]

/** The pages that somebody with these roles may open. */
export function deskPagesOf(roles: readonly Role[]): readonly DeskPage[] {
  return deskMenu.filter((page) => page.roles.some((role) => roles.includes(role)))
}

/** Whether somebody has work here: a resident without a role has none. */
export const worksHere = (roles: readonly Role[]) => EVERYBODY.some((role) => roles.includes(role))
