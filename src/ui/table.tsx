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
  /** Words more than figures: on a narrow screen each row stands by itself, its cells under each other with their heading. */
  stacked?: boolean | undefined
  /** The first cell of each row is its heading. Cells are words already formatted for the reader. */
  rows: readonly (readonly ComponentChildren[])[]
}

type Part = 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell'

/** Roles that a browser forgets when a table is laid out as blocks. */
const role = (stacked: boolean | undefined, name: Part) => (stacked ? { role: name } : {})

/** Figures in rows. Scrolls sideways in its own region on a narrow screen, reachable by keyboard; or stands there as blocks. */
export function Table({ lang, id, caption, quiet, columns, stacked, rows }: TableProps) {
  const region = textsFor(lang).scrollHint(caption)
  const look = `utrecht-table-container weefsel-table${stacked ? ' weefsel-table--stacked' : ''}`
  return (
    <section class={look} aria-label={region} tabindex={0}>
      <table class="utrecht-table" id={id} {...role(stacked, 'table')}>
        <caption class={quiet ? 'weefsel-hidden' : 'utrecht-table__caption'}>{caption}</caption>
        <thead class="utrecht-table__header" {...role(stacked, 'rowgroup')}>
          <tr class="utrecht-table__row" {...role(stacked, 'row')}>
            {columns.map((column) => (
              <th
                class={cellClass('header-cell', column)}
                scope="col"
                key={column.label}
                {...role(stacked, 'columnheader')}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body" {...role(stacked, 'rowgroup')}>
          {rows.map((row, index) => (
            <Row columns={columns} cells={row} stacked={stacked} key={index} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type RowProps = Pick<TableProps, 'columns' | 'stacked'> & { cells: readonly ComponentChildren[] }

function Row({ columns, cells, stacked }: RowProps) {
  return (
    <tr class="utrecht-table__row" {...role(stacked, 'row')}>
      {cells.map((cell, index) =>
        index === 0 ? (
          <th class="utrecht-table__header-cell" scope="row" key={index} {...role(stacked, 'rowheader')}>
            {cell}
          </th>
        ) : (
          <td
            class={cellClass('cell', columns[index])}
            key={index}
            {...role(stacked, 'cell')}
            {...(stacked ? { 'data-label': columns[index]?.label } : {})}
          >
            {cell}
          </td>
        ),
      )}
    </tr>
  )
}

function cellClass(part: 'cell' | 'header-cell', column: Column | undefined): string {
  const base = `utrecht-table__${part}`
  return column?.numeric ? `${base} utrecht-table__cell--numeric-data` : base
}
