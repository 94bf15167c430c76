/**
 * Whether the asker can do with JSON (RFC 9110, 12.5.1). Without a header everything is fine, and so is whatever ends in
 * `json`: lines of it, GeoJSON, problem details.
 */
export function takesJson(accept: string | undefined): boolean {
  if (!accept || accept.trim() === '') return true
  return accept.split(',').some((part) => {
    const [type = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase())
    const refused = parameters.some((each) => /^q=0(\.0*)?$/.test(each))
    return !refused && (type === '*/*' || type === 'application/*' || /[/+-]?json$/.test(type))
  })
}
