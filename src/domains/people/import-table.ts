import { z } from 'zod'
import { latestEnd, usualEnd } from './consent.ts'
import { readValue, VALUE_FIELDS, type ValueField, type Values } from './person.ts'

/** Column of each field; several values in one cell are parted by `;` or a space. */
const COLUMN: Record<Exclude<ValueField, 'standIn'>, string> = {
  ...{ name: 'naam', role: 'werk', about: 'doet', specialisms: 'thema', organization: 'organisatie' },
  ...{
    areas: 'wijken',
    days: 'dagen',
    reach: 'bereiken',
    phone: 'telefoon',
    email: 'email',
    languages: 'talen',
  },
}
const WORDS = new Set<string>(['role', 'about', 'reach'])
const LISTS = new Set<string>(['specialisms', 'areas', 'days', 'languages'])
/** How people call the column with the name of a photo. */
const PHOTO = ['foto', 'photo', 'fotobestand', 'pasfoto', 'portret', 'afbeelding', 'image', 'picture']
export const COLUMNS = [...Object.values(COLUMN), 'postbus', 'papier_op', 'papier_gezien_door', 'papier_tot']

/** One row: a profile, and the paper on which somebody agreed to all of it, when there is one. */
export interface PersonRow {
  email: string
  values: Partial<Values>
  paper: { signedOn: string; seenBy: string; endsOn: string } | null
  /** The name of a file with a photo, and the column that says so. */
  photo: { name: string; column: string } | null
}

function photoOf(cells: Readonly<Record<string, unknown>>): PersonRow['photo'] {
  for (const [column, cell] of Object.entries(cells))
    if (PHOTO.includes(column.trim().toLowerCase()) && String(cell ?? '').trim() !== '')
      return { name: String(cell).trim(), column }
  return null
}

function rawOf(field: string, cell: string): unknown {
  if (WORDS.has(field)) return { nl: cell, en: null }
  return LISTS.has(field) ? cell.split(/[;,\s]+/).filter(Boolean) : cell
}

function paperOf(cell: (name: string) => string, today: string): PersonRow['paper'] | undefined {
  const [signedOn, seenBy] = [cell('papier_op'), cell('papier_gezien_door')]
  if (signedOn === '' && seenBy === '') return null
  const endsOn = cell('papier_tot') || usualEnd(today)
  const days = [signedOn, endsOn].every((day) => z.iso.date().safeParse(day).success)
  const good = days && signedOn <= today && endsOn >= today && endsOn <= latestEnd(today)
  return good && seenBy.length >= 2 && !seenBy.startsWith('account:')
    ? { signedOn, seenBy, endsOn }
    : undefined
}

/** Reads one row of a table; the names of the columns that are wrong when it cannot be taken. */
export function readPersonRow(
  cells: Readonly<Record<string, unknown>>,
  today: string,
): { row: PersonRow } | { wrong: string[] } {
  const cell = (name: string) => String(cells[name] ?? '').trim()
  const wrong: string[] = []
  const values: Record<string, unknown> = {}
  for (const field of VALUE_FIELDS) {
    if (field === 'standIn' || cell(COLUMN[field]) === '') continue
    const value = readValue(field, rawOf(field, cell(COLUMN[field])))
    if (value === null) wrong.push(COLUMN[field])
    else values[field] = value
  }
  const email = cell('postbus').toLowerCase()
  const paper = paperOf(cell, today)
  if (values.name === undefined && !wrong.includes('naam')) wrong.push('naam')
  if (!z.email().max(254).safeParse(email).success) wrong.push('postbus')
  if (paper === undefined) wrong.push('papier_op')
  if (wrong.length > 0 || paper === undefined) return { wrong }
  return { row: { email, values: values as Partial<Values>, paper, photo: photoOf(cells) } }
}
