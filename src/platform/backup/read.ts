import { createHash } from 'node:crypto'
import {
  EXPLANATION,
  FIRST,
  formatSchema,
  MANIFEST,
  type Manifest,
  type Member,
  manifestSchema,
  partName,
  SUMS,
  sumsOf,
  VERSION,
} from './manifest.ts'
import { Unusable } from './problem.ts'
import { readTar } from './tar.ts'

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function parsed(name: string, body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new Unusable({ code: 'damaged', member: name })
  }
}

/** Before anything else is believed: is it one of ours, and of a kind that this version knows. */
function checkFormat(name: string, body: Buffer): void {
  if (name !== FIRST) throw new Unusable({ code: 'foreign' })
  const format = formatSchema.safeParse(parsed(name, body))
  if (!format.success) throw new Unusable({ code: 'foreign' })
  if (format.data.version > VERSION) throw new Unusable({ code: 'newer', version: format.data.version })
}

/** What the manifest promises, in the order in which it must be there. */
function promised({ tables }: Manifest): string[] {
  const parts = tables.flatMap((table) =>
    Array.from({ length: table.parts }, (_, index) => partName(table, index + 1)),
  )
  return [FIRST, EXPLANATION, ...parts]
}

function checkMembers(found: readonly Member[], manifest: Manifest): void {
  for (const [index, { name, bytes, sha256 }] of manifest.members.entries()) {
    const there = found[index]
    if (!there || there.name !== name || there.bytes !== bytes || there.sha256 !== sha256)
      throw new Unusable({ code: 'damaged', member: name })
  }
  const extra = found[manifest.members.length]
  if (extra) throw new Unusable({ code: 'damaged', member: extra.name })
  const names = manifest.members.map((member) => member.name)
  if (names.join() !== promised(manifest).join()) throw new Unusable({ code: 'damaged', member: MANIFEST })
}

/**
 * Reads an archive from its first byte to its last, compares every member with the manifest and the manifest with its
 * own sum, and returns the manifest. Touches no database. Throws `Unusable`, which names the member that is damaged.
 */
export async function checkArchive(source: AsyncIterable<Uint8Array>): Promise<Manifest> {
  const found: Member[] = []
  let manifest: Manifest | undefined
  let sums: string | undefined
  for await (const { name, body } of readTar(source)) {
    if (found.length === 0) checkFormat(name, body)
    if (name === SUMS) {
      sums = body.toString('utf8')
      continue
    }
    if (name === MANIFEST) {
      const read = manifestSchema.safeParse(parsed(name, body))
      if (!read.success) throw new Unusable({ code: 'damaged', member: name })
      manifest = read.data
    }
    found.push({ name, bytes: body.length, sha256: hashOf(body) })
  }
  if (!manifest || sums === undefined) throw new Unusable({ code: 'cut' })
  const own = found.filter((member) => member.name === MANIFEST)
  if (!sums.endsWith(sumsOf(own))) throw new Unusable({ code: 'damaged', member: MANIFEST })
  checkMembers(
    found.filter((member) => member.name !== MANIFEST),
    manifest,
  )
  if (sums !== sumsOf(found)) throw new Unusable({ code: 'damaged', member: SUMS })
  return manifest
}
