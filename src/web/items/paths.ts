import {
  FIELD_GROUPS,
  type FieldGroup,
  type ItemKind,
  offerPath,
  organizationPath,
  placePath,
} from '../../domains/directory/index.ts'

/** Each kind in an address, as in the public ones. */
export const KIND_SLUGS: Record<ItemKind, string> = {
  service: 'aanbod',
  location: 'plekken',
  organization: 'organisaties',
}

/** Each part in an address. */
export const GROUP_SLUGS: Record<FieldGroup, string> = {
  ...{ texts: 'tekst', times: 'tijden', contact: 'contact', place: 'adres', cost: 'kosten' },
  ...{ areas: 'wijken', ages: 'leeftijd', themes: 'onderwerpen', existence: 'bestaan' },
}

/** The part of an address; null when there is none of that name. */
export const groupOf = (slug: string): FieldGroup | null =>
  FIELD_GROUPS.find((group) => GROUP_SLUGS[group] === slug) ?? null

const itemPath = (kind: ItemKind, id: string) => `/werk/kaart/${KIND_SLUGS[kind]}/${id}`

/** Addresses of the pages of who keeps the map, without language prefix. */
export const itemPaths = {
  find: '/werk/kaart',
  new: '/werk/kaart/nieuw',
  newOf: (kind: ItemKind) => `/werk/kaart/nieuw/${KIND_SLUGS[kind]}`,
  /** What is called something like a new name. */
  alike: (kind: ItemKind) => `/werk/kaart/nieuw/${KIND_SLUGS[kind]}/lijkt-op`,
  /** An offer of an organisation, or at a place. */
  newFrom: (kind: 'organization' | 'location', id: string) =>
    `/werk/kaart/nieuw/${KIND_SLUGS.service}?${kind === 'location' ? 'plek' : 'van'}=${id}`,
  item: itemPath,
  group: (kind: ItemKind, id: string, group: FieldGroup) => `${itemPath(kind, id)}/${GROUP_SLUGS[group]}`,
  letGo: (kind: ItemKind, id: string, group: FieldGroup) =>
    `${itemPath(kind, id)}/${GROUP_SLUGS[group]}/loslaten`,
  /** “Klopt nog”, of all of it. */
  right: (kind: ItemKind, id: string) => `${itemPath(kind, id)}/klopt`,
  waiting: '/werk/wijzigingen',
  decide: (change: string) => `/werk/wijzigingen/${change}/besluit`,
  undo: (change: string) => `/werk/wijzigingen/${change}/terugzetting`,
}

const PUBLIC: Record<ItemKind, (id: string) => string> = {
  service: offerPath,
  location: placePath,
  organization: organizationPath,
}

/** The page that everybody sees. */
export const publicPath = (kind: ItemKind, id: string) => PUBLIC[kind](id)
