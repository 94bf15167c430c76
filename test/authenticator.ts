import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

/** What a device says of the person before it: there, and verified by finger, face or PIN. */
const PRESENT = 0x01
const VERIFIED = 0x04
const WITH_KEY = 0x40

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')

/** Head of a CBOR item (RFC 8949, 3): major type and length. */
function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length])
  if (length < 256) return Buffer.from([(major << 5) | 24, length])
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255])
}
const cborInt = (value: number) => (value < 0 ? head(1, -1 - value) : head(0, value))
const cborBytes = (value: Uint8Array) => Buffer.concat([head(2, value.length), value])
const cborText = (value: string) => Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
const cborMap = (pairs: readonly (readonly [Buffer, Buffer])[]) =>
  Buffer.concat([head(5, pairs.length), ...pairs.flat()])

interface Passkey {
  id: Buffer
  key: KeyObject
  cose: Buffer
  handle: string
  counter: number
}

/** How an answer differs from that of an honest device in an honest browser. */
export interface Twist {
  origin?: string
  host?: string
  verified?: boolean
  type?: string
  /** Stays behind: as a copy of the device would. */
  counter?: number
  handle?: string
}

function newPasskey(handle: string): Passkey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const point = (letters: string) => cborBytes(Buffer.from(letters, 'base64url'))
  const cose = cborMap([
    [cborInt(1), cborInt(2)],
    [cborInt(3), cborInt(-7)],
    [cborInt(-1), cborInt(1)],
    [cborInt(-2), point(x)],
    [cborInt(-3), point(y)],
  ])
  return { id: randomBytes(32), key: privateKey, cose, handle, counter: 0 }
}

/**
 * A device with passkeys, by Web Authentication level 3 (6.1, 6.5.4, 6.3.3), written for tests alone: it can lie in every
 * way that a real one refuses to. The journey uses the device that is built into the browser.
 */
export function authenticator(origin: string) {
  const host = new URL(origin).hostname
  const passkeys: Passkey[] = []

  function dataOf(twist: Twist, counter: number, extra: Buffer = Buffer.alloc(0)): Buffer {
    const flags = PRESENT | (twist.verified === false ? 0 : VERIFIED) | (extra.length > 0 ? WITH_KEY : 0)
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(twist.host ?? host), Buffer.from([flags]), count, extra])
  }
  const clientData = (type: string, challenge: string, twist: Twist) =>
    Buffer.from(
      JSON.stringify({
        type: twist.type ?? type,
        challenge,
        origin: twist.origin ?? origin,
        crossOrigin: false,
      }),
    )

  return {
    passkeys,
    /** Makes a passkey for what the site asks, as JSON. */
    create(asked: { challenge: string; user: { id: string } }, twist: Twist = {}): string {
      const passkey = newPasskey(asked.user.id)
      passkeys.push(passkey)
      const { id, cose } = passkey
      const length = Buffer.from([0, id.length])
      const data = dataOf(twist, 0, Buffer.concat([Buffer.alloc(16), length, id, cose]))
      const attestation = cborMap([
        [cborText('fmt'), cborText('none')],
        [cborText('attStmt'), cborMap([])],
        [cborText('authData'), cborBytes(data)],
      ])
      const response = {
        clientDataJSON: text(clientData('webauthn.create', asked.challenge, twist)),
        ...{ attestationObject: text(attestation), transports: ['internal'] },
      }
      return JSON.stringify({ id: text(id), rawId: text(id), type: 'public-key', response })
    },
    /** Signs what the site asks with the newest passkey, as JSON. */
    get(asked: { challenge: string }, twist: Twist = {}): string {
      const passkey = passkeys.at(-1)
      if (!passkey) throw new Error('this device has no passkey')
      passkey.counter += 1
      const data = dataOf(twist, twist.counter ?? passkey.counter)
      const client = clientData('webauthn.get', asked.challenge, twist)
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), passkey.key)
      const response = {
        ...{ clientDataJSON: text(client), authenticatorData: text(data), signature: text(signature) },
        userHandle: twist.handle ?? passkey.handle,
      }
      return JSON.stringify({ id: text(passkey.id), rawId: text(passkey.id), type: 'public-key', response })
    },
  }
}
