import { createHash } from 'node:crypto'
import sharp from 'sharp'

/** Side of the square that is kept, in pixels: sharp on a screen with double pixels, at the largest size we show. */
const SIDE = 384
/** What a row holds; see `person_photo`. */
const MOST_BYTES = 60 * 1024
/** More than any telephone takes, and little enough to unpack: a file of a few bytes may say that it is enormous. */
const MOST_PIXELS = 60_000_000
/** What a row of `site_logo` holds. */
const MOST_LOGO_BYTES = 200 * 1024
/** The head of a page is small; with double pixels a logo needs no more. */
const LOGO = { width: 640, height: 160 }
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

/** What becomes of a picture: a square of its most telling part, or the whole of it, smaller. */
const SHAPES = {
  square: { width: SIDE, height: SIDE, fit: 'cover', position: 'attention' },
  whole: { ...LOGO, fit: 'inside', withoutEnlargement: true },
} as const

function encode(bytes: Buffer, shape: keyof typeof SHAPES, quality: number): Promise<Buffer> {
  return (
    sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .timeout({ seconds: SECONDS })
      // Turned as the camera says, because that is written in what we leave out.
      .autoOrient()
      .resize(SHAPES[shape])
      .webp({ quality })
      .toBuffer()
  )
}

async function make(bytes: Buffer, shape: keyof typeof SHAPES, most: number): Promise<Picture | null> {
  if (!isPhoto(bytes)) return null
  try {
    for (const quality of QUALITIES) {
      const made = await encode(bytes, shape, quality)
      if (made.length <= most) return { hash: createHash('sha256').update(made).digest('hex'), bytes: made }
    }
    return null
  } catch {
    return null
  }
}

/**
 * Makes a small square picture of a photo (JPEG, PNG or WebP). Only what can be seen is kept: no metadata, nothing that was
 * hidden behind or between the pixels. Null for anything that is no such photo, or larger than 60 megapixels.
 */
export const makePicture = (bytes: Buffer) => make(bytes, 'square', MOST_BYTES)

/**
 * Makes a logo for the head of a page of a picture (JPEG, PNG or WebP): all of it, at most 640 by 160 pixels and 200 kB. As
 * with a photo only what can be seen is kept; an SVG, which can hold scripts, is null like anything that is no picture.
 */
export const makeLogo = (bytes: Buffer) => make(bytes, 'whole', MOST_LOGO_BYTES)
