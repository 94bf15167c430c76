import { isIPv6 } from 'node:net'
import type { Context } from 'hono'

interface NodeBindings {
  incoming?: { socket?: { remoteAddress?: string } }
}

/** The first four groups of an IPv6 address, written out: `2001:db8::1` and `2001:db8:0:0::2` are one household. */
function household(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0')
  return [...groups, ...zeros, ...rest]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** The address of the connection itself: a proxy's, when there is one in front. */
export function socketAddress(c: Context): string {
  return (c.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress ?? ''
}

/**
 * Whose request this is, for rate limits only; never stored or logged. Behind `proxies` trusted proxies it is the
 * address that the outermost of them saw; anything further left in the header was written by the client itself.
 * An IPv6 address is cut to its /64, because one household owns all of that.
 */
export function clientAddress(c: Context, proxies: number): string {
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  const seen = proxies > 0 ? forwarded.at(-proxies) : undefined
  const address = seen || socketAddress(c)
  return isIPv6(address) ? household(address) : address
}

/** Whether somebody on this machine asks directly: a proxy on the same machine does not count. */
export function isLocal(c: Context): boolean {
  const direct = !c.req.header('x-forwarded-for') && !c.req.header('forwarded')
  return direct && /^(::1|127\.|::ffff:127\.)/.test(socketAddress(c))
}
