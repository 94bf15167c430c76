import pg from 'pg'

/** A statement that is used again is planned once for each connection: to plan most pages takes longer than to read them. */
const USES = 3
const MOST_PREPARED = 400
/** Texts that are counted; a question puts together many that never come back. */
const MOST_COUNTED = 4_000
const LONGEST = 12_000
/** PostgreSQL says so when a table changed under a statement that gives all of its columns. */
const CHANGED = '0A000'

const uses = new Map<string, number>()
const names = new Map<string, string>()
const never = new Set<string>()
let last = 0

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || never.has(text) || text.length > LONGEST || names.size >= MOST_PREPARED) return known
  const used = (uses.get(text) ?? 0) + 1
  if (used < USES) {
    if (uses.size >= MOST_COUNTED) uses.clear()
    uses.set(text, used)
    return undefined
  }
  uses.delete(text)
  last += 1
  const name = `weefsel_${last}`
  names.set(text, name)
  return name
}

/** Only a single question can be prepared; what opens a transaction is several statements in one text. */
const isOne = (text: string, values: readonly unknown[]) =>
  values.length > 0 || (/^\s*(select|with)\b/i.test(text) && !text.includes(';'))

type Asked = (config: object) => Promise<unknown>

/**
 * A connection that prepares statements which come back. A plan belongs to a role and a search path: PostgreSQL makes a new
 * one when either is another, so that working areas that share a connection never share a plan.
 */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config)
    const ask = super.query.bind(this) as (...given: unknown[]) => unknown
    const query = (...given: unknown[]): unknown => {
      const [text, values, callback] = given
      if (typeof text !== 'string' || !Array.isArray(values) || callback || !isOne(text, values))
        return ask(...given)
      const name = nameOf(text)
      if (!name) return ask(text, values)
      return (ask as unknown as Asked)({ name, text, values }).catch((error: { code?: string }) => {
        if (error.code === CHANGED) {
          names.delete(text)
          never.add(text)
        }
        throw error
      })
    }
    this.query = query as typeof this.query
  }
}
