import { createHash } from 'node:crypto'
import sharp from 'sharp'

/** Side of the square that is kept, in pixels: sharp on a screen with double pixels, at the largest size we show. */
const SIDE = 384
/** What a row holds; see `person_photo`. */
const MOST_BYTES = 60 * 1024
/** More than any telephone takes, and little enough to unpack: a file of a few bytes may say that it is enormous. */
const MOST_PIXELS = 60_000_000
const QUALITIES = [80, 65, 50, 35]
const SECONDS = 10

export interface Picture {
  /** SHA-256 (hex) of the bytes. */
  hash: string
  /** WebP. */
  bytes: Buffer
}

/** Which kind the first bytes say it is: of anything else nothing is read at all, an SVG least of all. */
function isPhoto(bytes: Buffer): boolean {
  const begins = (text: string, at = 0) => bytes.subarray(at, at + text.length).toString('latin1') === text
  return begins('\xff\xd8\xff') || begins('\x89PNG\r\n\x1a\n') || (begins('RIFF') && begins('WEBP', 8))
}

function encode(bytes: Buffer, quality: number): Promise<Buffer> {
  return (
    sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .timeout({ seconds: SECONDS })
      // Turned as the camera says, because that is written in what we leave out.
      .autoOrient()
      .resize(SIDE, SIDE, { fit: 'cover', position: 'attention' })
      .webp({ quality })
      .toBuffer()
  )
}

/**
 * Makes a small square picture of a photo (JPEG, PNG or WebP). Only what can be seen is kept: no metadata, nothing that was
 * hidden behind or between the pixels. Null for anything that is no such photo, or larger than 60 megapixels.
 */
export async function makePicture(bytes: Buffer): Promise<Picture | null> {
  if (!isPhoto(bytes)) return null
  try {
    for (const quality of QUALITIES) {
      const made = await encode(bytes, quality)
      if (made.length <= MOST_BYTES)
        return { hash: createHash('sha256').update(made).digest('hex'), bytes: made }
    }
    return null
  } catch {
    return null
  }
}
