import { formatDate, type Lang } from '../../platform/i18n.ts'
import { printable } from './draft.ts'
import type { Contact, ListedMessage, Message } from './message.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

function stateOf(row: ListedMessage, lang: Lang): string {
  const { state } = { nl, en }[lang].cli
  const due = formatDate(lang, row.dueOn)
  if (row.withdrawn) return state.withdrawn
  if (row.answeredOn) return state.answered(formatDate(lang, row.answeredOn))
  if (row.erased) return state.erased
  if (row.overdue) return state.overdue(due)
  return row.read ? state.open(due) : state.unread(due)
}

/** The list as a table for a terminal, oldest first. */
export function listLines(rows: readonly ListedMessage[], lang: Lang): string[] {
  const { cli, kinds } = { nl, en }[lang]
  if (rows.length === 0) return [cli.none]
  const cells = rows.map((row) => [
    String(row.number),
    kinds[row.kind],
    printable(row.label),
    row.areaCode,
    String(row.ageDays),
    stateOf(row, lang),
  ])
  const table = [cli.columns, ...cells]
  const widths = cli.columns.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)))
  return table.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** One message as an operator reads it, with how to reach the sender. */
export function messageLines(message: Message, contact: Contact | null, lang: Lang): string[] {
  const { cli, kinds, form } = { nl, en }[lang]
  const { fields } = cli
  const facts = [
    [fields.about, `${message.about.label} (${message.areaCode})`],
    [fields.sent, formatDate(lang, message.sentOn)],
    [fields.due, formatDate(lang, message.dueOn)],
    [fields.reply, form.replyLabels[message.reply]],
    [fields.name, contact?.name],
    [fields.email, contact?.email],
    [fields.phone, contact?.phone],
  ]
  const lines = [
    `${message.number}  ${kinds[message.kind]}`,
    ...facts.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])),
    '',
    message.body ?? cli.noText,
    ...message.answers.flatMap(({ body, by, on }) => ['', cli.answerHead(by, formatDate(lang, on)), body]),
  ]
  return lines.map(printable)
}
