import { EXPORT_FORMATS, type ExportFormat, type ExportKind } from '../../domains/directory/index.ts'

const NAMES: Record<ExportKind, string> = { offer: 'aanbod', place: 'plekken', organization: 'organisaties' }

export const FILES = {
  /** As the router writes it: only names that exist. */
  pattern: `/open-data/:file{(${Object.values(NAMES).join('|')})\\.(${EXPORT_FORMATS.join('|')})}`,
  bases: ['/api/v1', '/api/hsds/v3', '/api/oruk/v3'],
}

/** The address of a file, of the whole working area or of one area or theme. */
export function filePath(
  kind: ExportKind,
  format: ExportFormat,
  { area, theme }: { area?: string | undefined; theme?: string | undefined } = {},
): string {
  const params = new URLSearchParams({ ...(area ? { in: area } : {}), ...(theme ? { domein: theme } : {}) })
  return `/open-data/${NAMES[kind]}.${format}${params.size > 0 ? `?${params}` : ''}`
}

/** What the name of a file asks for; null when there is no such file. */
export function readFileName(file: string): { kind: ExportKind; format: ExportFormat } | null {
  const [name, ending] = file.split('.')
  const kind = (Object.keys(NAMES) as ExportKind[]).find((each) => NAMES[each] === name)
  const format = EXPORT_FORMATS.find((each) => each === ending)
  return kind && format ? { kind, format } : null
}

/** The name under which a browser keeps it: what, of where, of which day. */
export function downloadName(file: string, tenant: string, parts: readonly string[], day: string): string {
  const [name = '', ending = ''] = file.split('.')
  const words = [name, tenant, ...parts, day].map((part) => part.toLowerCase().replace(/[^a-z0-9-]/g, ''))
  return `${words.filter(Boolean).join('-')}.${ending}`
}
