import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { BASE } from './fixture.test.ts'
import { twice } from './twice.test.ts'

const PLACES = {
  ...{ ...BASE, id: 'Nr' },
  makes: {
    location: {
      ...{ name: 'Naam', place_type: 'Soort', longitude: 'X', latitude: 'Y' },
      address: { street: 'Straat', postal_code: 'Postcode' },
      schedules: [
        { days: { value: 'ma' }, hours: 'Maandag' },
        { days: { value: 'za' }, hours: 'Zaterdag' },
      ],
    },
  },
}
const HEAD = 'Nr;Naam;Straat;Postcode;X;Y;Soort;Maandag;Zaterdag'
const ROW = '1;Café De Spil;Dorpsweg 1;0990ab;5,15;52,55;Bibliotheek;9.00-12.00 uur;gesloten'
const OTHER = 'Extra;Soort;Naam;Nr;Straat;Postcode;X;Y;Maandag;Zaterdag'

describe('an honest file, written otherwise than ours', () => {
  const good: [what: string, content: string | Uint8Array, recipe?: object][] = [
    ['a byte order mark, CRLF, semicolons, decimal commas', `\uFEFF${HEAD}\r\n${ROW}\r\n`],
    ['lines that end as on an old Mac', `${HEAD}\r${ROW}\r`],
    ['what Excel says to itself above it', `sep=;\r\n${HEAD}\r\n${ROW}\r\n`],
    ['a title and empty rows', `Overzicht, 2026\r\n\r\n${HEAD}\r\n;;;;;;;;\r\n${ROW}\r\n;;;;;;;;\r\n`],
    ['bars between the cells', [HEAD, ROW].join('\n').replaceAll(';', '|')],
    [
      'columns in another order, and more of them',
      `${OTHER}\n?;bibliotheek;Café De Spil;1;Dorpsweg 1;0990 AB;5.15;52.55;9-12;\n`,
    ],
    ['quotation marks inside a cell', `${HEAD}\n${ROW.replace('Dorpsweg 1', 'Dorps"weg" 1')}\n`],
    ['metres of the national grid', `${HEAD}\n${ROW.replace('5,15;52,55', '138935;507054')}\n`],
    ['letters of Windows', Buffer.from(`${HEAD}\n${ROW}\n`, 'latin1'), { encoding: 'windows-1252' }],
    ['UTF-8 although the recipe says Windows', `${HEAD}\n${ROW}\n`, { encoding: 'windows-1252' }],
  ]
  for (const [what, content, more] of good)
    test(what, async () => {
      const query = 'select name, addresses, place_type, schedules, wijk_code from weefdorp.location'
      const { report, rows } = await twice({ ...PLACES, ...more }, content, query)
      assert.deepEqual([report.created, report.problems], [1, []])
      const [{ name, addresses, place_type, schedules, wijk_code }] = rows
      assert.equal(name, 'Café De Spil')
      assert.equal(addresses[0].postal_code, '0990 AB')
      assert.deepEqual([place_type, wijk_code, schedules.length], ['bibliotheek', 'WK990101', 1])
      assert.deepEqual([schedules[0].byday, schedules[0].opens_at], [['MO'], '09:00'])
    })

  test('opening hours that are no times stay, as words', async () => {
    const hours = 'op afspraak, niet in de zomer'
    const text = `${HEAD}\n${ROW.replace('9.00-12.00 uur', hours)}\n`
    const { rows } = await twice(PLACES, text, 'select schedules, description from weefdorp.location')
    assert.deepEqual(rows, [{ schedules: [], description: `ma: ${hours}` }])
    const service = { name: 'Naam', schedules: { hours: 'Open' } }
    const list = `Nr;Naam;Open\n1;A;di en do 10-12 uur\n2;B;in overleg\n3;C;\n4;D;ma-vr 9-17, za 10-14\n`
    const { rows: offers } = await twice(
      { ...PLACES, makes: { service } },
      list,
      'select jsonb_array_length(schedules) as times, schedule_description from weefdorp.service order by name',
    )
    assert.deepEqual(offers, [
      { times: 1, schedule_description: null },
      { times: 0, schedule_description: 'in overleg' },
      { times: 0, schedule_description: null },
      { times: 2, schedule_description: null },
    ])
  })

  test('without rows is read, and nothing happens', async () => {
    for (const [format, content] of [
      ['csv', `${HEAD}\n`],
      ['csv', HEAD],
      ['json', '[]'],
      ['geojson', '{"type":"FeatureCollection","features":[]}'],
    ] as const) {
      const { report } = await twice({ ...PLACES, format }, content)
      assert.deepEqual([report.read, report.problems], [0, []])
    }
  })
})

describe('a file with faults: every row ends as one thing, and says why', () => {
  test('the same id in other clothes is the same id', async () => {
    const recipe = { ...PLACES, makes: { location: { name: 'Naam' } } }
    const ids = ['1', ' 1 ', '"1"', '01', 'é', 'e\u0301', 'A', 'a', '', '\u00a0', '0']
    const lines = ids.map((id, index) => `${id};N${index}`).join('\n')
    const { report, refused } = await twice(recipe, `Nr;Naam\n${lines}\n`)
    assert.equal(report.created, 6)
    assert.deepEqual(refused, ['3 Nr', '4 Nr', '7 Nr', '10 Nr', '11 Nr'])
  })

  test('a row with more or fewer cells than names, a wrong code, words unknown to us', async () => {
    const rows = [
      ROW,
      ROW.replace(/^1/, '2').concat(';'),
      '3;Kort',
      ROW.replace(/^1/, '4').replace('0990ab', '0990'),
      ROW.replace(/^1/, '5').replace('Bibliotheek', 'Paleis'),
      ROW.replace(/^1/, '6').replace('5,15;52,55', '52,55;5,15'),
      ROW.replace(/^1/, '7').replace('Café De Spil', '"Twee\r\nregels"'),
      ROW.replace(/^1/, '8').replace('5,15;52,55', '507054;138935'),
    ]
    const { report, refused } = await twice(PLACES, `${HEAD}\n${rows.join('\n')}\n`)
    assert.equal(report.created, 2)
    assert.deepEqual(refused, ['3', '4', '5 Postcode', '6 Soort', '7 X + Y', '9 X + Y'])
  })

  test('lines of JSON of every kind, and none that is a record', async () => {
    const recipe = { ...PLACES, format: 'ndjson', makes: { location: { name: 'Naam' } } }
    const lines = [
      ...[
        '{"Nr":1,"Naam":"A"}',
        '',
        'null',
        '[1]',
        '"x"',
        '{"Nr":"1","Naam":"B"}',
        '{"Nr":2,"Naam":{"a":1}}',
      ],
      ...[
        '{"Nr":3,"Naam":["a","b"]}',
        '{"Nr":4,"Naam":null}',
        '{"Naam":"C"}',
        '{"Nr":true,"Naam":"D"}',
        '{"Nr":5',
      ],
    ]
    const { report, refused } = await twice(recipe, `\uFEFF${lines.join('\r\n')}`)
    assert.equal(report.created, 2)
    assert.deepEqual(refused, ['3', '4', '5', '6 Nr', '7 Naam', '9 Naam', '10 Nr', '11 Nr', '12'])
    const pretty = await twice(recipe, '[\n{\n"Nr": 1\n}\n]')
    assert.deepEqual([pretty.report.read, pretty.report.rejected], [5, 5])
  })

  test('features of every kind', async () => {
    const recipe = {
      ...{ ...BASE, id: '@id', format: 'geojson' },
      makes: { location: { name: 'naam', longitude: '@longitude', latitude: '@latitude' } },
    }
    const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates })
    const geometries = [
      ...[point(5.15, 52.55), point('5.15', '52.55', 3), point(138935, 507054), null, undefined, point()],
      ...[
        point(52.55, 5.15),
        { type: 'Polygon', coordinates: [[[5, 52]]] },
        point(5.15),
        point([5], [52]),
        'x',
      ],
    ]
    const features: unknown[] = geometries.map((geometry, id) => ({
      ...{ type: 'Feature', id, geometry },
      properties: { naam: `N${id}` },
    }))
    features.push({ type: 'Feature', id: 0, geometry: null, properties: { naam: 'dubbel' } }, 'x', null, {})
    const text = JSON.stringify({ type: 'FeatureCollection', features })
    const { report, refused } = await twice(recipe, text)
    assert.equal(report.read, 15)
    assert.deepEqual(
      [...new Set(refused.map((each) => Number.parseInt(each, 10)))],
      [7, 8, 9, 12, 13, 14, 15],
      refused.join(),
    )
  })
})
