import pg from 'pg'
import { startEmbedded } from '../../../src/platform/db/embedded.ts'
import { SCHEMA } from '../staff/sign-in.ts'

const MESSAGES = 1_500
const OPEN = 200

/** A message for every part of the area, as many as a year brings; the oldest are answered. Each wants to be called. */
const fill = `
  with place as (
    select code, name, row_number() over (order by code) as number from (
      select distinct on (code) code, name from open_data.area
      where level = 'wijk' and municipality_code in (select municipality_code from ${SCHEMA}.working_area)
      order by code, year desc) latest
  ), made as (
    insert into ${SCHEMA}.message (id, kind, about_kind, about_id, about_label, area_code, receipt_hash, reply, lang, sent_on)
    select gen_random_uuid(), 'missing', 'area', code, name, code,
      encode(sha256(convert_to('bench ' || turn, 'UTF8')), 'hex'), 'call', 'nl', current_date - (${MESSAGES} - turn) / 20
    from generate_series(1, ${MESSAGES}) turn
    join place on place.number = 1 + turn % (select count(*) from place)
    returning id, area_code, kind, sent_on
  ), texts as (
    insert into ${SCHEMA}.message_text select id, 'Er is geen bankje om op te rusten.' from made
  )
  select id, area_code, kind, sent_on, row_number() over (order by sent_on) as number into temp bench_message from made;
  insert into ${SCHEMA}.message_sender select id, 'Voorbeeld', null, '0990 000 000', current_date + 90 from bench_message;
  insert into ${SCHEMA}.message_tally (message_id, area_code, kind, sent_on)
    select id, area_code, kind, sent_on from bench_message;
  insert into ${SCHEMA}.message_answer (message_id, body, answered_by, answered_on)
    select id, 'Dank je wel.', 'sociaal werker', current_date from bench_message
    where number <= ${MESSAGES - OPEN};`

/** What a database without our guards would be: no row security, and an audit row that goes nowhere. */
const bare = `
  do $$
  declare name text;
  begin
    for name in select relname from pg_class
      where relnamespace = '${SCHEMA}'::regnamespace and relkind = 'r' and relrowsecurity
    loop
      execute format('alter table ${SCHEMA}.%I disable row level security', name);
    end loop;
  end $$;
  create rule audit_event_nowhere as on insert to ${SCHEMA}.audit_event do instead nothing;`

export interface Twins {
  /** The database as it is, as its owner. */
  db: pg.Client
  /** Ends `db` and makes the copy without guards; no site may run. Returns its address. */
  copy(): Promise<string>
  close(): Promise<void>
}

const onServer = (url: string, name: string) => url.replace(/\/[^/?]+(\?|$)/, `/${name}$1`)

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** The database in this folder with a year of messages in it, and a way to copy it on the same server. */
export async function twins(folder: string): Promise<Twins> {
  const server = await startEmbedded({ dataDir: folder, log: () => undefined })
  const db = new pg.Client(server.url)
  await db.connect()
  const name = decodeURIComponent(/\/([^/?]+)(?:\?|$)/.exec(server.url.replace(/^\w+:\/\//, ''))?.[1] ?? '')
  const copied = `${name}_bare`
  const { rows } = await db.query(
    `select from ${SCHEMA}.message where receipt_hash = encode(sha256('bench 1'), 'hex')`,
  )
  if (rows.length === 0) await db.query(fill)
  const drop = () => run(onServer(server.url, 'postgres'), `drop database if exists "${copied}" with (force)`)
  return {
    db,
    async copy() {
      await db.end()
      await drop()
      // A template may have no connection at all, also not ours.
      await run(
        onServer(server.url, 'postgres'),
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
      )
      await run(onServer(server.url, 'postgres'), `create database "${copied}" template "${name}"`)
      const url = onServer(server.url, copied)
      await run(url, bare)
      for (const each of [server.url, url]) await run(each, 'vacuum analyze')
      return url
    },
    async close() {
      await drop()
      await server.stop()
    },
  }
}
