import { CamelCasePlugin, CompiledQuery, Kysely, PostgresDialect, PostgresDriver } from 'kysely'
import type pg from 'pg'
import type { Database } from './database.ts'
import { openingStatement, type Scope } from './transaction.ts'

type Loan = Parameters<PostgresDriver['releaseConnection']>[0]

/**
 * A driver whose every loan of a connection is one transaction in a scope. For a library that runs its own queries: it
 * cannot forget to step down, because it never holds a connection that has not.
 */
class SteppedDownDriver extends PostgresDriver {
  readonly #opening: CompiledQuery

  constructor(pool: pg.Pool, scope: Scope) {
    super({ pool })
    this.#opening = CompiledQuery.raw(`begin; ${openingStatement(scope)}`)
  }

  override async acquireConnection(): Promise<Loan> {
    const connection = (await super.acquireConnection()) as Loan
    try {
      await connection.executeQuery(this.#opening)
      return connection
    } catch (error) {
      await super.releaseConnection(connection)
      throw error
    }
  }

  /** After a failed statement PostgreSQL makes a rollback of this commit. */
  override async releaseConnection(connection: Loan): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw('commit'))
    } finally {
      await super.releaseConnection(connection)
    }
  }

  // Within a loan there is one transaction already; a second `begin` would only warn.
  override async beginTransaction(): Promise<void> {}

  override async commitTransaction(): Promise<void> {}
}

/**
 * A database in which every query, or every transaction, runs as the role of a working area and in its schema. For the
 * library alone: `read` and `write` step down by themselves.
 */
export function steppedDown(pool: pg.Pool, scope: Scope): Database {
  const dialect = new PostgresDialect({ pool })
  return new Kysely({
    dialect: {
      createAdapter: () => dialect.createAdapter(),
      createDriver: () => new SteppedDownDriver(pool, scope),
      createIntrospector: (db) => dialect.createIntrospector(db),
      createQueryCompiler: () => dialect.createQueryCompiler(),
    },
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}
