import { SHARED_DOMAINS } from './shared-domains.ts'

/** What the map says of how to reach an organisation on the internet. */
export interface Published {
  website: string | null
  email: string | null
}

const NAME = /^(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))+$/
/** The last part of a name of a machine has a letter in it; of a number (an IP address) it has none. */
const NUMBER = /\.\d+$/

/** A host as machines compare it (small letters, punycode, no dot at the end); null when it is none. */
function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname, username } = new URL(address)
  if (!/^https?:$/.test(protocol) || username !== '') return null
  const host = hostname.replace(/\.$/, '').replace(/^www\./, '')
  return NAME.test(host) && !NUMBER.test(host) && host.length <= 253 ? host : null
}

/** The domain of a mail address, as machines compare it; null when it is no plain address. */
export function domainOf(email: string): string | null {
  const [, domain] = /^[^\s@]+@([^\s@/:?#\\[\]%]+)$/.exec(email.trim()) ?? []
  if (!domain) return null
  const host = hostOf(`http://${domain}`)
  // `www.` is part of a mail domain, if anybody has it.
  return host !== null && /^www\./i.test(domain) ? `www.${host}` : host
}

/** The domains that an organisation names: of its site without `www.`, and of its mail address. */
export function domainsNamed({ website, email }: Published): string[] {
  const site = website === null ? null : hostOf(/^[a-z]+:/i.test(website) ? website : `https://${website}`)
  const mail = email === null ? null : domainOf(email)
  return [...new Set([site, mail])].filter((each) => each !== null)
}

/** Whether anybody can get an address under this domain, or under one above it. */
function isShared(domain: string): boolean {
  const labels = domain.split('.')
  return labels.some((_, index) => SHARED_DOMAINS.has(labels.slice(index).join('.')))
}

/**
 * The domains of which a mail address shows that somebody belongs to this organisation: what it names itself, when no other
 * organisation names it and not everybody can get an address there.
 *
 * They are compared as a whole, label for label. We do not look for the “registrable” part by a list of public suffixes: such
 * a list ages, and one mistake in it gives an organisation to a stranger. Who has an address one level up or down asks in
 * another way.
 */
export function ownDomains(own: Published, others: readonly Published[]): string[] {
  const named = new Set(others.flatMap(domainsNamed))
  return domainsNamed(own).filter((domain) => !isShared(domain) && !named.has(domain))
}

const LOCAL = /^[a-z0-9._+'-]{1,64}$/

/**
 * A mail address under one of these domains, with the domain as machines write it; null when it is not. The part before the
 * @ is plain: nothing that a mail server could read as a way to somewhere else.
 */
export function readOwnEmail(typed: string, domains: readonly string[]): string | null {
  const plain = typed.trim().toLowerCase()
  const local = plain.slice(0, plain.lastIndexOf('@'))
  const domain = domainOf(plain)
  if (domain === null || !domains.includes(domain) || !LOCAL.test(local)) return null
  const email = `${local}@${domain}`
  return email.length <= 254 ? email : null
}
