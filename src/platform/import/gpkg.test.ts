import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import { openGpkg } from './gpkg.ts'

async function folder(t: TestContext): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'weefsel-gpkg-'))
  t.after(() => rm(made, { recursive: true }))
  return made
}

function make(path: string, more = ''): string {
  const database = new DatabaseSync(path)
  database.exec(`create table gpkg_contents (table_name text, data_type text, srs_id integer);
    create table gpkg_geometry_columns (table_name text, column_name text);${more}`)
  database.close()
  return path
}

test('the first table of features is read without its geometry, whatever its name', async (t) => {
  const path = make(
    join(await folder(t), 'a.gpkg'),
    `create table "vk ""100" (fid integer, geom blob, people integer);
     insert into gpkg_contents values ('tegels', 'tiles', 3857), ('vk "100', 'features', 28992);
     insert into gpkg_geometry_columns values ('vk "100', 'geom');
     insert into "vk ""100" values (1, x'00', 5), (2, null, null)`,
  )
  const opened = openGpkg(path)
  assert.ok(opened.ok)
  const { name, srs, header, rows, close } = opened.value
  assert.deepEqual([name, srs, header], ['vk "100', 28992, ['fid', 'people']])
  assert.deepEqual(
    [...rows].map((row) => ({ ...row })),
    [
      { fid: 1, people: 5 },
      { fid: 2, people: null },
    ],
  )
  close()
})

test('a file that is none, or has no features, is a problem and not an error', async (t) => {
  const dir = await folder(t)
  await writeFile(join(dir, 'text.gpkg'), 'dit is geen database')
  assert.deepEqual(openGpkg(join(dir, 'text.gpkg')), { ok: false, problems: 'not-a-geopackage' })
  assert.deepEqual(openGpkg(join(dir, 'nergens.gpkg')), { ok: false, problems: 'not-a-geopackage' })
  assert.deepEqual(openGpkg(dir), { ok: false, problems: 'not-a-geopackage' })
  assert.deepEqual(openGpkg(make(join(dir, 'leeg.gpkg'))), { ok: false, problems: 'no-features' })
})
