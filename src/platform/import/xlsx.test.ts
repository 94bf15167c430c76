import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import { type Part, zip } from '../../../test/zip.ts'
import { xlsxRows } from './xlsx.ts'
import { zipEntries } from './zip.ts'

const xml = (text: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`)
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The least that is a workbook, with this inside its one sheet. */
function book(sheetData: string, sheet: Partial<Part> = {}): Buffer {
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`
  return zip([
    {
      name: '[Content_Types].xml',
      content: xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    },
    { name: '_rels/.rels', content: xml(relation('officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: xml(
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    },
    { name: 'xl/_rels/workbook.xml.rels', content: xml(relation('worksheet', 'worksheets/sheet1.xml')) },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: xml(`<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`),
      ...sheet,
    },
  ])
}

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`
const read = async (bytes: Uint8Array, sheet?: string) => xlsxRows(bytes, sheet, 'nl')

async function rowsOf(bytes: Uint8Array, sheet?: string) {
  const result = await read(bytes, sheet)
  assert.ok(result.ok, result.ok ? '' : result.problems)
  return result.value
}

async function refusal(
  bytes: Uint8Array,
  sheet?: string,
  limits?: Parameters<typeof xlsxRows>[3],
): Promise<string> {
  const result = await xlsxRows(bytes, sheet, 'nl', limits)
  assert.ok(!result.ok)
  return result.problems
}

describe('a spreadsheet', () => {
  test('gives texts: numbers, dates and yes or no as a person sees them, rows as the spreadsheet numbers them', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Aanbod',
          rows: [
            ['id', 'naam', 'lat', 'vanaf', 'gratis', '', 'som'],
            ['a1', ' Samen eten ', 52.123456, new Date('2026-11-24T00:00:00Z'), true, 'geen naam', 0.1 + 0.2],
            [],
            ['a2', 'Café “’t Hoekje”', 0, new Date('2026-11-24T13:30:00Z'), false, null, 12],
          ],
        },
        { name: 'Plekken', rows: [['id'], ['p1']] },
      ],
    })
    const { header, rows } = await rowsOf(bytes)
    assert.deepEqual(header, ['id', 'naam', 'lat', 'vanaf', 'gratis', 'som'])
    assert.deepEqual(rows, [
      {
        row: 2,
        cells: {
          id: 'a1',
          naam: 'Samen eten',
          lat: '52.123456',
          vanaf: '2026-11-24',
          gratis: 'true',
          som: '0.3',
        },
      },
      {
        row: 4,
        cells: {
          id: 'a2',
          naam: 'Café “’t Hoekje”',
          lat: '0',
          vanaf: '2026-11-24 13:30',
          gratis: 'false',
          som: '12',
        },
      },
    ])
    assert.deepEqual((await rowsOf(bytes, 'Plekken')).rows, [{ row: 2, cells: { id: 'p1' } }])
    assert.match(await refusal(bytes, 'Nergens'), /geen blad “Nergens”/)
  })

  test('gives of a formula what it came to, and never runs one', async () => {
    const cell = '<c r="B2" t="str"><f>HYPERLINK("http://kwaad.example","klik")</f><v>klik</v></c>'
    const sheet = row(1, text('id'), text('naam')) + row(2, text('=1+1'), cell)
    assert.deepEqual((await rowsOf(book(sheet))).rows, [{ row: 2, cells: { id: '=1+1', naam: 'klik' } }])
  })

  test('with a heading twice, or without rows, is told from one that is whole', async () => {
    assert.match(await refusal(book(row(1, text('id'), text('id')))), /“id”/)
    assert.deepEqual(await rowsOf(book('')), { header: [], rows: [] })
  })

  test('that is something else is refused in one sentence', async () => {
    for (const bytes of [
      Buffer.from('id;naam\n1;a\n'),
      Buffer.alloc(0),
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      zip([{ name: 'brief.txt', content: Buffer.from('geen rekenblad') }]),
      book(row(1, text('id'))).subarray(0, 300),
      zip([{ name: 'xl/workbook.xml', content: xml('<workbook><sheets>') }]),
    ])
      assert.match(await refusal(bytes), /niet te lezen als rekenblad/)
  })

  test('does not blow up entities of its XML', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${[...'bcdefghi']
      .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefgh'[index]};`.repeat(50)}">`)
      .join('')}]>`
    const content = xml(
      `${bomb}<worksheet xmlns="${MAIN}"><sheetData>${row(1, text('id'))}${row(2, text('&i;'))}</sheetData></worksheet>`,
    )
    const result = await read(book('', { content }))
    assert.ok(!result.ok || JSON.stringify(result.value).length < 1_000)
  })
})

describe('a zip bomb', () => {
  const large = Buffer.from(row(1, text('id')) + row(2, text('x'.repeat(60 * 1024 * 1024))))
  const small = { unpacked: 10 * 1024 * 1024, rows: 1_000, cells: 10_000 }

  test('that says how large it gets is not unpacked', async () => {
    const bytes = book('', { content: large })
    assert.ok(bytes.length < 1024 * 1024)
    const before = process.memoryUsage().rss
    assert.match(await refusal(bytes, undefined, small), /te groot/)
    assert.ok(process.memoryUsage().rss - before < 20 * 1024 * 1024)
  })

  test('that lies about it, or says nothing, is stopped while it is unpacked', async () => {
    for (const says of [1_000, 0]) {
      const bytes = book('', { content: large, says })
      const before = process.memoryUsage().rss
      assert.match(await refusal(bytes, undefined, small), /niet te lezen/)
      assert.ok(process.memoryUsage().rss - before < 40 * 1024 * 1024, String(says))
    }
  })

  test('of many parts counts as a whole', async () => {
    const part = Buffer.alloc(3 * 1024 * 1024)
    const parts = Array.from({ length: 5 }, (_, index) => ({ name: `xl/media/${index}.png`, content: part }))
    const bytes = zip([{ name: 'xl/workbook.xml', content: xml('<workbook/>') }, ...parts])
    assert.match(await refusal(bytes, undefined, small), /te groot/)
  })

  test('of two far corners, or of rows without end, stops at the limit', async () => {
    const corners =
      row(1, '<c r="A1" t="inlineStr"><is><t>id</t></is></c>') +
      row(1048576, '<c r="XFD1048576"><v>1</v></c>')
    const limits = { unpacked: 1_000_000, rows: 100, cells: 1_000 }
    assert.match(await refusal(book(corners), undefined, limits), /te groot/)
    const many = Array.from({ length: 200 }, (_, index) => row(index + 1, text(`id${index}`))).join('')
    assert.match(await refusal(book(many), undefined, limits), /te groot/)
  })
})

test('the list of contents is read without trusting it', () => {
  const good = zip([{ name: 'a.txt', content: Buffer.from('abc'.repeat(100)) }])
  assert.deepEqual(
    zipEntries(good)?.map(({ name, unpacked }) => [name, unpacked]),
    [['a.txt', 300]],
  )
  for (let cut = 0; cut < good.length; cut += 7) assert.equal(zipEntries(good.subarray(0, cut)), null)
  const noise = Buffer.from(good)
  noise.writeUInt16LE(60_000, noise.length - 12)
  assert.equal(zipEntries(noise), null)
})
