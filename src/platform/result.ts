/** What a person must mend, keyed by field; `''` is the form as a whole. Texts are already in the reader's language. */
export type Problems = Record<string, string>

/** An expected outcome: a value, or every problem at once. Exceptions are for bugs only. */
export type Result<T, P = Problems> = { ok: true; value: T } | { ok: false; problems: P }

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

export function no<P>(problems: P): { ok: false; problems: P } {
  return { ok: false, problems }
}
