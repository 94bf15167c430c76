/** Red, green and blue, each 0 to 255. */
type Rgb = readonly [number, number, number]

/** A colour as `#rgb` or `#rrggbb`; null for anything else. */
export function readColor(typed: string): string | null {
  const hex = typed.trim().toLowerCase().replace(/^#?/, '#')
  if (/^#[\da-f]{3}$/.test(hex)) return hex.replace(/[\da-f]/g, '$&$&')
  return /^#[\da-f]{6}$/.test(hex) ? hex : null
}

function rgbOf(color: string): Rgb {
  const hex = readColor(color)
  if (hex === null) throw new Error(`${color} is not a colour`)
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return [r, g, b]
}

/** Relative luminance, 0 (black) to 1 (white). WCAG 2.2, definition of “relative luminance”. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = rgbOf(color)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of two colours, 1 to 21. WCAG 2.2, definition of “contrast ratio”. Throws when one is no colour. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** So much (0 to 1) of one colour, the rest of the other: what CSS `color-mix(in srgb, …)` gives, as `#rrggbb`. */
export function mix(one: string, share: number, other: string): string {
  const [front, back] = [rgbOf(one), rgbOf(other)]
  const parts = front.map((part, at) => Math.round(part * share + (back[at] ?? 0) * (1 - share)))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
