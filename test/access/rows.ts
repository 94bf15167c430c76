import { sql } from 'kysely'
import pg from 'pg'
import { type Role, type Scope, write } from '../../src/platform/db/transaction.ts'
import { testDatabase } from '../database.ts'
import { guardedTables, OWN, OWN_HASH, type Table } from './row-kinds.ts'

const person = (...roles: Role[]) => ({ actor: `account:${OWN}`, roles: ['resident', ...roles] as Role[] })

/** As whom every table is tried; who has a role has it for what is `own`. A ² is a second proof. */
const SCOPES: Record<string, Omit<Scope, 'tenant'>> = {
  visitor: { actor: 'web', roles: [] },
  'visitor with a receipt': { actor: 'web', roles: [], receiptHash: OWN_HASH },
  'somebody else': { actor: 'account:00000000-0000-4000-8000-00000000000c', roles: ['resident'] },
  resident: person(),
  editor: person('editor'),
  worker: person('worker'),
  'worker²': person('worker', 'proved'),
  coordinator: person('coordinator'),
  'coordinator²': person('coordinator', 'proved'),
  'adviser²': person('adviser', 'proved'),
  administrator: person('administrator'),
  'administrator²': person('administrator', 'proved'),
  privacy: person('privacy'),
  'privacy²': person('privacy', 'proved'),
  auth: { actor: 'auth', roles: ['auth'] },
  operator: { actor: 'cli', roles: ['operator'] },
  system: { actor: 'job:x', roles: ['system'] },
}

/**
 * Tries to read, add, change and erase rows with the rights of whoever calls it; undoes all of it. Rows are numbered; tells
 * the numbers that went well.
 */
const probe = `
  create function public.probe(of text, columns text, changeable text, tried jsonb, moves jsonb) returns text
    language plpgsql as $$
  declare
    told text; done text; n bigint; item jsonb;
  begin
    execute format('select string_agg(probe_row::text, '' '' order by probe_row) from %I', of) into done;
    told := case when done is null then '' else ' reads ' || done end;
    done := '';
    for item in select * from jsonb_array_elements(tried) loop
      begin
        execute format('insert into %I (%s) overriding system value select %s from jsonb_populate_record(null::%I, $1)',
          of, columns, columns, of) using item;
        raise exception using errcode = 'ZZ001';
      exception when sqlstate 'ZZ001' then done := done || ' ' || (item ->> 'probe_row'); when insufficient_privilege then null;
      end;
    end loop;
    if done <> '' then told := told || ' adds' || done; end if;
    done := '';
    for item in select * from jsonb_array_elements(moves) loop
      begin
        execute format('update %I set (%s) = (select %s from jsonb_populate_record(null::%I, $1)) where probe_row = $2',
          of, changeable, changeable, of) using tried -> (item ->> 1)::int, (item ->> 0)::int + 1;
        get diagnostics n = row_count;
        raise exception using errcode = 'ZZ001';
      exception
        when sqlstate 'ZZ001' then
          if n > 0 then done := format('%s %s>%s', done, (item ->> 0)::int + 1, (item ->> 1)::int + 1); end if;
        when insufficient_privilege then null;
      end;
    end loop;
    if done <> '' then told := told || ' changes' || done; end if;
    done := '';
    for item in select * from jsonb_array_elements(tried) loop
      begin
        execute format('delete from %I where probe_row = $1', of) using (item ->> 'probe_row')::int;
        get diagnostics n = row_count;
        raise exception using errcode = 'ZZ001';
      exception
        when sqlstate 'ZZ001' then if n > 0 then done := done || ' ' || (item ->> 'probe_row'); end if;
        when insufficient_privilege then null;
      end;
    end loop;
    if done <> '' then told := told || ' erases' || done; end if;
    -- Without a look at them: then what somebody may read does not count.
    begin
      execute format('delete from %I', of);
      get diagnostics n = row_count;
      raise exception using errcode = 'ZZ001';
    exception
      when sqlstate 'ZZ001' then
        if n <> cardinality(string_to_array(ltrim(done), ' ')) then told := format('%s erases %s unseen', told, n); end if;
      when insufficient_privilege then null;
    end;
    return ltrim(told);
  end $$`

/** Only row security is to refuse something: constraints and keys go, and each row gets a number to know it by. */
const bare = (schema: string) => `
  do $$
  declare each record;
  begin
    for each in select c.relname, k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid
      where c.relnamespace = '${schema}'::regnamespace and k.contype in ('c', 'f', 'p', 'u', 'x')
      order by k.contype = 'f' desc
    loop
      execute format('alter table ${schema}.%I drop constraint %I', each.relname, each.conname);
    end loop;
    for each in select i.indexrelid::regclass as name from pg_index i join pg_class c on c.oid = i.indrelid
      where c.relnamespace = '${schema}'::regnamespace and i.indisunique
    loop
      execute format('drop index %s', each.name);
    end loop;
    for each in select relname from pg_class where relnamespace = '${schema}'::regnamespace and relkind = 'r' loop
      execute format('truncate ${schema}.%I cascade', each.relname);
      execute format('alter table ${schema}.%I add column probe_row int', each.relname);
    end loop;
  end $$`

const listed = (columns: readonly string[]) => columns.map((name) => `"${name}"`).join(', ')
const numbered = ({ rows }: Table) => rows.map(({ values }, index) => ({ ...values, probe_row: index + 1 }))

/** From the plain row to each other one and back, and from one’s own to another’s. */
function movesOf({ rows }: Table): [number, number][] {
  const kinds = rows.flatMap((_, to): [number, number][] => {
    const from = to % 2
    return to < 2
      ? [[to, to]]
      : [
          [from, to],
          [to, from],
        ]
  })
  return [...kinds, [0, 1], [1, 0]]
}

/** Everything in one statement: a question for each row would take as long as the test itself. */
const fillOf = (schema: string, table: Table) => {
  const columns = listed([...table.columns, 'probe_row'])
  return `insert into ${schema}."${table.name}" (${columns}) overriding system value
    select ${columns} from jsonb_populate_recordset(null::${schema}."${table.name}",
      ${pg.escapeLiteral(JSON.stringify(numbered(table)))}::jsonb)`
}

export interface Tried {
  tables: readonly Table[]
  /** What each scope may do with the rows of a table, as text: the rows, and a line for all who may do the same. */
  linesOf(table: Table): Promise<string[]>
}

/** A database with nothing but row security in it, and rows in every table. */
export async function rowsToTry(): Promise<Tried> {
  const { pool, db, tenant } = await testDatabase()
  const tables = await guardedTables(pool, tenant.id)
  await pool.query(bare(tenant.id))
  await pool.query(probe)
  await pool.query(tables.map((table) => fillOf(tenant.id, table)).join(';\n'))

  async function as(scope: Omit<Scope, 'tenant'>, table: Table): Promise<string> {
    const columns = [listed([...table.columns, 'probe_row']), listed(table.changeable)]
    const [rows, moves] = [numbered(table), movesOf(table)].map((each) => JSON.stringify(each))
    return write(db, { ...scope, tenant }, async (trx) => {
      const asked = sql<{ told: string }>`select public.probe(${table.name}, ${columns[0]}, ${columns[1]},
        ${rows}::jsonb, ${moves}::jsonb) as told`
      return (await asked.execute(trx)).rows[0]?.told ?? ''
    })
  }

  return {
    tables,
    async linesOf(table) {
      const told = new Map<string, string[]>()
      for (const [name, scope] of Object.entries(SCOPES)) {
        const may = await as(scope, table)
        if (may) told.set(may, [...(told.get(may) ?? []), name])
      }
      const rows = table.rows.map(({ about }, index) => `${index + 1} ${about}`).join('; ')
      return [`${table.name} (${rows})`, ...[...told].map(([may, names]) => `  ${names.join(', ')}: ${may}`)]
    },
  }
}
