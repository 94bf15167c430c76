import type { Lang } from '../../../platform/i18n.ts'
import type { ImportProblem } from '../../../platform/import/report.ts'
import { en } from './csv.texts.en.ts'
import { nl } from './csv.texts.nl.ts'

/** More than this nobody reads; five million wrong rows must not fill the memory. */
const KEPT = 1000
/** A reason repeats what stands in the file; that may be a row of millions of letters. */
const LONGEST = 400

/** Where the signs for control characters begin (␀ for 0). */
const PICTURES = 0x2400
const DELETE = 0x7f

/** What stands in a file may steer a terminal, or look empty: control characters are shown as a sign. */
const shown = (text: string) =>
  text.replace(/\p{Cc}/gu, (letter) => {
    const code = letter.charCodeAt(0)
    return code < DELETE ? String.fromCharCode(PICTURES + code) : '\uFFFD'
  })

const short = (text: string) => shown(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** What is wrong with a file, in the order of its rows. */
export class Problems {
  count = 0
  readonly #lang: Lang
  readonly #kept: ImportProblem[] = []

  constructor(lang: Lang) {
    this.#lang = lang
  }

  add(row: number, column: string, reason: string): void {
    this.count += 1
    if (this.#kept.length < KEPT) this.#kept.push({ row, column: short(column), reason: short(reason) })
  }

  /** The first thousand, and one that tells how many more there are. */
  all(): ImportProblem[] {
    const more = this.count - this.#kept.length
    if (more === 0) return this.#kept
    return [...this.#kept, { row: 0, column: '', reason: { nl, en }[this.#lang].more(more) }]
  }
}
