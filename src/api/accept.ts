interface Wish {
  type: string
  /** 0 (not at all) to 1. */
  quality: number
}

/** What an asker takes, in the order of the header (RFC 9110, 12.5.1). */
function wishes(accept: string): Wish[] {
  return accept.split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase())
    const quality = parameters.map((each) => /^q=([01](?:\.\d*)?)$/.exec(each)?.[1]).find(Boolean)
    return { type, quality: quality === undefined ? 1 : Number(quality) }
  })
}

const isJson = (type: string) => type === '*/*' || type === 'application/*' || /[/+-]?json$/.test(type)

/**
 * Whether the asker can do with JSON (RFC 9110, 12.5.1). Without a header everything is fine, and so is whatever ends in
 * `json`: lines of it, GeoJSON, problem details.
 */
export function takesJson(accept: string | undefined): boolean {
  if (!accept || accept.trim() === '') return true
  return wishes(accept).some(({ type, quality }) => quality > 0 && isJson(type))
}

/** Whether the asker would rather have CSV than JSON: it must name it, and whoever likes both as well gets JSON. */
export function wantsCsv(accept: string | undefined): boolean {
  const all = wishes(accept ?? '')
  const best = (fits: (type: string) => boolean) =>
    Math.max(0, ...all.filter(({ type }) => fits(type)).map(({ quality }) => quality))
  return best((type) => type === 'text/csv') > best(isJson)
}
