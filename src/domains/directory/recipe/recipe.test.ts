import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readRecipe } from './read.ts'
import { columnsIn } from './recipe.ts'

const good = {
  name: 'proef',
  title: 'Proef',
  format: 'csv',
  source: { title: 'proef.csv', publisher: 'Iemand', licence: 'CC0', date: '2026' },
  id: 'id',
  makes: { location: { name: 'naam' } },
}

function problems(changes: object) {
  const read = readRecipe({ ...good, ...changes }, 'nl')
  return read.ok ? {} : read.problems
}

describe('a recipe', () => {
  test('may be as short as a name for each column', () => {
    const read = readRecipe(good, 'nl')
    assert.ok(read.ok)
    assert.deepEqual(read.value.makes.location?.name, { column: 'naam' })
  })

  test('that is wrong says where and what to do', () => {
    const wrong = problems({
      format: 'pdf',
      name: 'Met Hoofdletters',
      title: undefined,
      makes: { location: { naam: 'x', longitude: 'lon' } },
    })
    assert.match(wrong.format ?? '', /csv, json, ndjson, geojson, xlsx, hsds/)
    assert.match(wrong.name ?? '', /kleine letters/)
    assert.match(wrong.title ?? '', /ontbreekt/)
    assert.match(wrong['makes.location'] ?? '', /bestaat niet: naam/)
    assert.match(wrong['makes.location.name'] ?? '', /ontbreekt/)
  })

  test('names one origin of a value, and only steps that exist', () => {
    const wrong = problems({
      makes: {
        location: {
          name: { column: 'a', value: 'b' },
          description: { column: 'a', as: ['vertaal'] },
          place_type: { as: ['plain'] },
        },
      },
    })
    assert.match(wrong['makes.location.name'] ?? '', /precies een/)
    assert.match(wrong['makes.location.description.as.0'] ?? '', /plain, lower/)
    assert.match(wrong['makes.location.place_type'] ?? '', /precies een/)
  })

  test('makes something, and points at one place only', () => {
    assert.match(problems({ makes: {} }).makes ?? '', /maakt niets/)
    const two = { location: { name: 'a' }, service: { name: 'b', location: { source: 'x', id: 'c' } } }
    assert.match(problems({ makes: two }).makes ?? '', /zelf een plek/)
    assert.match(
      problems({ makes: { location: { name: 'a', longitude: 'lon' } } })['makes.location'] ?? '',
      /allebei/,
    )
  })

  test('joins a file beside the imported one, never one by its path', () => {
    const join = (file: string) => problems({ join: { file, format: 'csv', column: 'a', key: 'b' } })
    for (const file of ['../../../../etc/passwd', '/etc/passwd', 'map/b.csv', '..', '.', 'map\\b.csv'])
      assert.match(join(file)['join.file'] ?? '', /--join/, file)
    assert.deepEqual(join('plekken..csv'), {})
  })

  test('makes no id of an address when places may be confidential', () => {
    const location = { name: 'naam', confidential: 'geheim', address: { line: 'adres' } }
    assert.match(problems({ id: { hash: ['naam', 'adres'] }, makes: { location } }).id ?? '', /coördinaten/)
    assert.deepEqual(problems({ id: { hash: ['naam'] }, makes: { location } }), {})
    const { confidential: _, ...open } = location
    assert.deepEqual(problems({ id: { hash: ['naam', 'adres'] }, makes: { location: open } }), {})
  })

  test('is explained in English too', () => {
    const read = readRecipe({ ...good, id: undefined }, 'en')
    assert.equal(read.ok ? '' : read.problems.id, 'This is missing. Fill it in.')
  })

  test('for HSDS needs no more than where it comes from, and maps terms', () => {
    const { id: _id, makes: _makes, ...short } = good
    const read = readRecipe(
      { ...short, format: 'hsds', terms: { Loneliness: 'situation:eenzaamheid' } },
      'nl',
    )
    assert.ok(read.ok)
    assert.deepEqual([read.value.id, read.value.makes], [{ column: 'id' }, {}])
    const wrong = problems({ format: 'hsds', terms: { x: 'eenzaam' } })
    assert.ok(wrong['terms.x'])
    assert.match(problems({ format: 'hsds' }).makes ?? '', /hsds/)
    assert.match(problems({ terms: { x: 'situation:y' } }).terms ?? '', /hsds/)
    assert.match(problems({ makes: undefined }).makes ?? '', /ontbreekt/)
    assert.match(problems({ sheet: 'Blad1' }).sheet ?? '', /xlsx/)
  })

  test('takes words of the lists that exist, and times that say their days', () => {
    const service = (more: object) => problems({ makes: { service: { name: 'a', ...more } } })
    assert.deepEqual(
      service({ terms: { pillar: 'b', provision: 'c', assessment: 'd', specialism: 'e' } }),
      {},
    )
    assert.notDeepEqual(service({ terms: { branch: 'b' } }), {})
    assert.match(service({ schedules: { opens: 'van' } })['makes.service.schedules'] ?? '', /days_ahead/)
    assert.deepEqual(service({ schedules: { days_ahead: 'over', opens: 'van' } }), {})
  })

  test('is refused when it is no recipe at all', () => {
    for (const nonsense of [null, 'x', [], 3]) assert.equal(readRecipe(nonsense, 'nl').ok, false)
  })

  test('knows its columns; those inside a list of times are not columns of the file', () => {
    const read = readRecipe(
      {
        ...good,
        makes: {
          location: {
            name: { columns: ['a', 'b'] },
            description: { value: { column: 'geen' } },
            schedules: { from: 'tijden', days: 'dagen', opens: 'van' },
          },
        },
      },
      'nl',
    )
    assert.ok(read.ok)
    assert.deepEqual(columnsIn([read.value.id, read.value.makes]), ['id', 'a', 'b', 'tijden'])
  })
})
