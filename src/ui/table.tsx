import type { ComponentChildren } from 'preact'
import type { Lang } from '../platform/i18n.ts'
import { textsFor } from './texts.ts'

export type Column = { label: string; numeric?: boolean | undefined }

type TableProps = {
  lang: Lang
  /** Unique on the page; names the scroll region. */
  id: string
  caption: string
  /** The heading above says the same already: the caption is only for who listens. */
  quiet?: boolean | undefined
  columns: readonly Column[]
  /** The first cell of each row is its heading. Cells are words already formatted for the reader. */
  rows: readonly (readonly ComponentChildren[])[]
}

/** Figures in rows. Scrolls sideways in its own region on a narrow screen, reachable by keyboard. */
export function Table({ lang, id, caption, quiet, columns, rows }: TableProps) {
  const region = textsFor(lang).scrollHint(caption)
  return (
    <section class="utrecht-table-container weefsel-table" aria-label={region} tabindex={0}>
      <table class="utrecht-table" id={id}>
        <caption class={quiet ? 'weefsel-hidden' : 'utrecht-table__caption'}>{caption}</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {columns.map((column) => (
              <th class={cellClass('header-cell', column)} scope="col" key={column.label}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {rows.map((row, index) => (
            <Row columns={columns} cells={row} key={index} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ columns, cells }: { columns: readonly Column[]; cells: readonly ComponentChildren[] }) {
  return (
    <tr class="utrecht-table__row">
      {cells.map((cell, index) =>
        index === 0 ? (
          <th class="utrecht-table__header-cell" scope="row" key={index}>
            {cell}
          </th>
        ) : (
          <td class={cellClass('cell', columns[index])} key={index}>
            {cell}
          </td>
        ),
      )}
    </tr>
  )
}

function cellClass(part: 'cell' | 'header-cell', column: Column | undefined): string {
  const base = `utrecht-table__${part}`
  return column?.numeric ? `${base} ${base}--numeric-column utrecht-table__cell--numeric-data` : base
}
