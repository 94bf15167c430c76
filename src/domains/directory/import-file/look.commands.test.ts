import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import { lookAtFile } from './look.commands.ts'
import { nl } from './texts.nl.ts'

function looking(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'weefsel-look-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return async (content: string | Uint8Array) => {
    const path = join(folder, 'zonder-naam')
    writeFileSync(path, content)
    return lookAtFile(path, 'nl')
  }
}

test('each kind of list is known by what it holds, with its columns and rows', async (t) => {
  const look = looking(t)
  const point = {
    type: 'Feature',
    properties: { naam: 'Bank' },
    geometry: { type: 'Point', coordinates: [5, 52] },
  }
  const cases: [string, string | Uint8Array, string[]][] = [
    ['csv', '\uFEFFnaam;adres\nx;y\n', ['naam', 'adres']],
    ['csv', 'Lijst van de buurt\n\nnaam\tadres\nx\ty\n', ['naam', 'adres']],
    [
      'xlsx',
      await writeXlsx({
        sheets: [
          {
            name: 'A',
            rows: [
              ['naam', 'adres'],
              ['x', 'y'],
            ],
          },
        ],
      }),
      ['naam', 'adres'],
    ],
    [
      'geojson',
      JSON.stringify({ type: 'FeatureCollection', features: [point] }),
      ['@id', 'naam', '@longitude', '@latitude'],
    ],
    ['hsds', JSON.stringify([{ id: '1', name: 'Koor', status: 'active' }]), ['id', 'name', 'status']],
    [
      'hsds',
      '{"id":"1","name":"Koor","status":"active"}\n{"id":"2","name":"Bal","status":"active"}\n',
      ['id', 'name', 'status'],
    ],
  ]
  for (const [format, content, columns] of cases) {
    const looked = await look(content)
    assert.ok(looked.ok, looked.ok ? '' : `${format}: ${looked.problems}`)
    assert.deepEqual([looked.value.format, looked.value.columns], [format, columns])
    assert.ok(looked.value.rows.length > 0)
  }
})

test('letters as Windows keeps them are read, and said; UTF-16 is refused with what to do', async (t) => {
  const look = looking(t)
  const looked = await look(Buffer.from('naam;plek\nCaf\xe9;x\n', 'latin1'))
  assert.ok(looked.ok)
  assert.deepEqual([looked.value.encoding, looked.value.rows[0]?.cells.naam], ['windows-1252', 'Café'])
  const wide = await look(Buffer.from('\uFEFFnaam;plek\nx;y\n', 'utf16le'))
  assert.ok(!wide.ok && wide.problems.includes('UTF-16'))
})

test('what is no list of ours is told in one sentence', async (t) => {
  const look = looking(t)
  const titled = await writeXlsx({
    sheets: [{ name: 'A', rows: [['Lijst'], ['naam', 'adres'], ['x', 'y']] }],
  })
  const cases: [string | Uint8Array, string][] = [
    [titled, nl.titleAbove],
    ['[{"a":1}]', nl.otherJson],
    ['{"type":"FeatureCollection","features":[]}', nl.noRows],
    ['naam;adres\n', nl.noRows],
    ['een\ntwee\n', nl.oneColumn],
    ['<table>', nl.unknown],
  ]
  for (const [content, problem] of cases)
    assert.deepEqual(await look(content), { ok: false, problems: problem })
})
