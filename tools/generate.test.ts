import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { emptyDatabase } from '../test/database.ts'
import { type Catalogue, readCatalogue } from './catalogue.ts'
import { schemaText } from './schema.ts'
import { camelCase, tablesText } from './tables.ts'

const migration = `
  CREATE ROLE generate_test_reader NOLOGIN;
  CREATE SCHEMA shared; CREATE SCHEMA tenant;
  CREATE TABLE shared.area (code text PRIMARY KEY, rd point);
  CREATE TYPE tenant.mood AS ENUM ('good', 'bad');
  CREATE TABLE tenant.story (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title text NOT NULL CHECK (title <> ''),
    upper_title text GENERATED ALWAYS AS (upper(title)) STORED,
    told_on date NOT NULL,
    told_at timestamptz NOT NULL DEFAULT now(),
    tags text[],
    mood tenant.mood,
    cost numeric(6,2),
    detail jsonb NOT NULL DEFAULT '{}',
    area_code text REFERENCES shared.area);
  COMMENT ON COLUMN tenant.story.title IS 'what people see';
  CREATE INDEX story_by_day ON tenant.story (told_on);
  ALTER TABLE tenant.story ENABLE ROW LEVEL SECURITY;
  CREATE POLICY story_open ON tenant.story FOR SELECT USING (told_on < current_date);
  GRANT SELECT, INSERT ON tenant.story TO generate_test_reader;
  CREATE FUNCTION shared.twice(n int) RETURNS int LANGUAGE sql IMMUTABLE RETURN n * 2;
  REVOKE ALL ON FUNCTION shared.twice FROM public;`

describe('what is generated from the database', () => {
  let catalogue: Catalogue
  let client: pg.Client
  const schemas = ['shared', 'tenant']

  before(async () => {
    client = new pg.Client((await emptyDatabase()).url)
    await client.connect()
    await client.query(migration)
    catalogue = await readCatalogue(client, schemas)
  })
  after(async () => {
    await client.query('DROP OWNED BY generate_test_reader; DROP ROLE generate_test_reader')
    await client.end()
  })

  test('the schema as text', () => {
    const text = schemaText(catalogue, schemas, 'generate_test')
    for (const line of [
      'id bigint generated always as identity,',
      'upper_title text generated always as (upper(title)) stored',
      'told_at timestamp with time zone default now() not null',
      `constraint story_title_check CHECK ((title <> ''::text))`,
      'constraint story_area_code_fkey FOREIGN KEY (area_code) REFERENCES shared.area(code)',
      `comment on column tenant.story.title is 'what people see';`,
      'CREATE INDEX story_by_day ON tenant.story USING btree (told_on);',
      'alter table tenant.story enable row level security;',
      'create policy story_open on tenant.story as permissive for select to public using ((told_on < CURRENT_DATE));',
      'grant insert, select on tenant.story to <database>_reader;',
      'create FUNCTION shared.twice(n integer)',
      `create type tenant.mood as enum ('good', 'bad')`,
    ]) {
      assert.ok(text.includes(line), `${line}\nis not in\n${text}`)
    }
    assert.ok(!text.includes('shared.twice to public'))
  })

  test('the same database gives the same text', async () => {
    const again = await readCatalogue(client, schemas)
    assert.equal(schemaText(again, schemas, 'x'), schemaText(catalogue, schemas, 'x'))
    await client.query('ALTER TABLE tenant.story ADD COLUMN later text')
    const changed = await readCatalogue(client, schemas)
    assert.notEqual(schemaText(changed, schemas, 'x'), schemaText(catalogue, schemas, 'x'))
  })

  test('the types of the tables', () => {
    const text = tablesText(catalogue, 'tenant')
    for (const line of [
      '  id: GeneratedAlways<number>',
      '  upperTitle: GeneratedAlways<string | null>',
      '  toldOn: string\n',
      '  toldAt: Generated<Timestamp>',
      '  tags: string[] | null',
      `  mood: 'good' | 'bad' | null`,
      '  cost: number | null',
      '  detail: Generated<Json>',
      '  /** what people see */\n  title: string\n',
      '  rd: Point | null',
      `  'shared.area': SharedArea`,
      '  story: Story\n',
    ]) {
      assert.ok(text.includes(line), `${line}\nis not in\n${text}`)
    }
  })

  test('a name that the camel case plugin would change is refused', () => {
    assert.equal(camelCase('file_sha256'), 'fileSha256')
    assert.throws(() => camelCase('line_2'), /"line_2" cannot be written/)
  })
})
