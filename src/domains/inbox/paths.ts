import type { AboutKind, Kind } from './message.ts'

/** The last part of the address of each form. */
export const SLUGS: Record<Kind, string> = {
  wrong: 'klopt-niet',
  missing: 'ik-mis-iets',
  offer: 'ik-kan-iets',
}

/** Addresses of this domain, without language prefix. */
export const inboxPaths = {
  /** The form about an area, or about one thing in it. */
  send(areaCode: string, kind: Kind, about?: { kind: AboutKind; id: string }): string {
    const query = about && about.kind !== 'area' ? `?over=${about.kind}:${about.id}` : ''
    return `/wijken/${areaCode}/${SLUGS[kind]}${query}`
  },
  lookup: '/berichten',
  message: (receipt: string) => `/berichten/${receipt}`,
  withdrawal: (receipt: string) => `/berichten/${receipt}/intrekking`,
}
