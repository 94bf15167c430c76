import { renderToString } from 'preact-render-to-string'
import type { Lang } from '../../../platform/i18n.ts'
import { BOM, csvLine } from '../../directory/index.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'
import { CallSheet, type CallSheetProps } from './views/call-sheet.tsx'

/** The list to call with as CSV, one entry a line, with what the map says of it. */
export function sheetCsv(lang: Lang, items: CallSheetProps['items']): string {
  const { sheet, kinds } = { nl, en }[lang]
  const lines = items.map(({ position, name, kind, id, said }) => {
    const { phone = '', times = '', address = '', cost = '' } = said?.stood ?? {}
    return csvLine([position, name, kinds[kind], said?.organization ?? '', phone, times, address, cost, id])
  })
  return BOM + csvLine(sheet.columns) + lines.join('')
}

/** The same as a page to print. */
export function sheetPage(props: CallSheetProps): string {
  return `<!doctype html>${renderToString(<CallSheet {...props} />)}\n`
}
