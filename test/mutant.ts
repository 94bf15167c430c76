import pg from 'pg'

/**
 * What `bin/bench mutants` breaks on purpose in the database of a test: one statement of SQL, in the environment. Without
 * it nothing happens.
 */
const mutant = process.env.WEEFSEL_TEST_MUTANT ?? ''

/** Breaks the database at this address, as its owner; throws when the statement is wrong. */
export async function mutate(url: string, schema: string): Promise<void> {
  if (mutant === '') return
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(`set search_path = "${schema}", public; ${mutant}`)
  } finally {
    await client.end()
  }
}
