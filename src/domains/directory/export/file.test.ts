import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { EXPORT_FORMATS, exportFile } from './file.ts'
import {
  context,
  inBatches,
  offerRecord,
  organizationRecord,
  placeRecord,
  secretPlace,
} from './fixture.test.ts'

const offers = Array.from({ length: 12 }, (_, index) => offerRecord({ name: `Aanbod ${index}` }))

async function bytes(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const piece of pieces) parts.push(Buffer.from(piece))
  return Buffer.concat(parts)
}

const offerFile = (format: (typeof EXPORT_FORMATS)[number], records = offers) =>
  bytes(exportFile('offer', format, inBatches(records), records.length, context))

describe('a file of offers', () => {
  test('as CSV begins with a mark for spreadsheets, and every row has every column', async () => {
    const text = (await offerFile('csv')).toString()
    assert.ok(text.startsWith('\uFEFFid;naam;'))
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true, delimiter: ';' })
    assert.equal(rows.length, 12)
    assert.equal(rows[11]?.naam, 'Aanbod 11')
    assert.equal(rows[0]?.tijden, 'elke dinsdag, 12.00 – 14.00 uur, niet op feestdagen')
    assert.equal(rows[0]?.kosten, '2.5')
    assert.deepEqual([rows[0]?.kosten_met_pas, rows[0]?.pas], ['1', 'met een stadspas'])
    assert.equal(rows[0]?.meedoen, 'inloop')
    assert.deepEqual(JSON.parse(rows[0]?.tijden_gegevens ?? ''), offers[0]?.schedules)
    assert.equal(rows[0]?.licentie, 'CC0-1.0')
    assert.equal(rows[0]?.pagina, `https://weverland.example/aanbod/${offers[0]?.id}`)
  })

  test('as a spreadsheet holds texts as texts: what looks like a formula is none', async () => {
    const sly = offerRecord({ name: '=HYPERLINK("https://boef.example")', description: 'x'.repeat(40_000) })
    const file = await offerFile('xlsx', [sly])
    const { sheets } = await readXlsx(file)
    const [head, row] = sheets[0]?.rows ?? []
    assert.equal(sheets[0]?.name, 'Aanbod')
    assert.equal(row?.[head?.indexOf('naam') ?? -1], sly.name)
    assert.equal(String(row?.[head?.indexOf('omschrijving') ?? -1]).length, 32_767)
    assert.equal(row?.[head?.indexOf('kosten') ?? -1], 2.5)
    assert.doesNotMatch(JSON.stringify(sheets), /"formula"/)
  })

  test('as GeoJSON and HSDS is whole JSON, also when there is nothing', async () => {
    for (const records of [offers, []]) {
      const geojson = JSON.parse((await offerFile('geojson', records)).toString())
      assert.equal(geojson.type, 'FeatureCollection')
      assert.equal(geojson.features.length, records.length)
      const page = JSON.parse((await offerFile('json', records)).toString())
      assert.equal(page.contents.length, records.length)
      assert.equal(page.total_items, records.length)
      assert.equal(page.empty, records.length === 0)
    }
    const lines = (await offerFile('ndjson')).toString().trim().split('\n')
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).name),
      offers.map(({ name }) => name),
    )
  })
})

test('a confidential place tells in no form where it is', async () => {
  const offer = offerRecord({ places: [{ id: placeRecord().id, place: secretPlace() }], areaCodes: [] })
  for (const format of EXPORT_FORMATS) {
    const places = exportFile('place', format, inBatches([secretPlace()]), 1, context)
    const file = Buffer.concat([await bytes(places), await offerFile(format, [offer])])
    const text =
      format === 'xlsx'
        ? JSON.stringify(
            (await readXlsx(await bytes(exportFile('place', format, inBatches([secretPlace()]), 1, context))))
              .sheets,
          )
        : file.toString()
    assert.match(text, /De Luwte/)
    assert.doesNotMatch(text, /Spoelstraat|0990 AB|52\.5|WK990101|BU99010101|Bus 3/, format)
  }
})

test('organisations have their numbers and branch', async () => {
  const pieces = exportFile('organization', 'csv', inBatches([organizationRecord()]), 1, context)
  const [row]: Record<string, string>[] = parse((await bytes(pieces)).toString(), {
    columns: true,
    bom: true,
    delimiter: ';',
  })
  assert.equal(row?.kvk, '12345678')
  assert.equal(row?.branches, 'sociaal-werk')
})
