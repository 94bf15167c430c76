/** Returns JSON as the formatter of this project lays it out, so that formatting never changes a built file. */
export function jsonText(value: unknown): string {
  return `${layOut(value, '')}\n`
}

function layOut(value: unknown, indent: string): string {
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'number')) return `[${value.join(', ')}]`
    return `[\n${value.map((item) => deeper + layOut(item, deeper)).join(',\n')}\n${indent}]`
  }
  if (value !== null && typeof value === 'object') {
    const lines = Object.entries(value).map(([name, item]) => `${deeper}"${name}": ${layOut(item, deeper)}`)
    return `{\n${lines.join(',\n')}\n${indent}}`
  }
  return JSON.stringify(value)
}

/** Returns CSV text with a comma; the values of this world hold no comma, quote or line end. */
export function csvText(header: string, rows: (string | number)[][]): string {
  return `${[header, ...rows.map((row) => row.join(','))].join('\n')}\n`
}
