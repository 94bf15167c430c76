import { createHash } from 'node:crypto'

/** What names of Weefsel are names of: a random uuid, fixed for ever, because every id that follows depends on it. */
export const NAMESPACE = '5f6e0d0e-3c5b-4a8e-9d35-7a0f2f1c9b64'

/**
 * The uuid that belongs to a name within a namespace, itself a uuid (RFC 9562, version 5): the same name gives the same
 * id, today and on every machine. For things that standards want an id of and that have no row of their own.
 */
export function nameId(namespace: string, name: string): string {
  const digest = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
  const bytes = digest.subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
