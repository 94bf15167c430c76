import { generate } from 'lean-qr'

/** A QR code as one SVG path over a square of `size` units, without the quiet zone around it. */
export interface QrCode {
  size: number
  path: string
}

/** The QR code (ISO/IEC 18004) of a web address or another short text; throws when it holds more than a code can. */
export function qrCode(text: string): QrCode {
  const code = generate(text)
  const { size } = code
  let path = ''
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = x
      while (code.get(x, y)) x += 1
      if (x > from) path += `M${from} ${y}h${x - from}v1H${from}z`
    }
  }
  return { size, path }
}
