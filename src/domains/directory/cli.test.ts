import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { commandLine } from '../../../test/terminal.ts'
import { register } from './cli.ts'
import { type Bench, PLACES, sharedBench } from './import/fixture.test.ts'

const weefsel = (here: Bench, ...words: string[]) => commandLine(register, here, words)

test('import directory: five counts and problems as JSON, exit code 2 when a row was refused', async () => {
  const here = await sharedBench()
  const file = here.file('plekken.csv', 'id,naam,adres,lon,lat\n1,De Geus,,5.15,52.55\n2,,,,\n')
  const recipe = here.file('plekken-recept.json', PLACES)
  const dry = await weefsel(here, 'import', 'directory', file, '--recipe', recipe, '--dry-run')
  assert.match(
    String(dry.printed[0]),
    /2 gelezen: 1 nieuw.*\n.*rij 3, kolom “naam”: De naam is leeg\.\n.*\nProef: er is niets bewaard\./,
  )
  const real = await weefsel(here, 'import', 'directory', file, '--recipe', recipe, '--json')
  assert.deepEqual(real.printed, [
    {
      ...{
        read: 2,
        created: 1,
        updated: 0,
        unchanged: 0,
        rejected: 1,
        notes: ['Plekken waarvan we de gemeente niet weten, omdat er geen grens omheen ligt: 1.'],
      },
      problems: [{ row: 3, column: 'naam', reason: 'De naam is leeg.' }],
    },
  ])
  assert.deepEqual([dry.code, real.code], [2, 2])
  const list = await weefsel(here, 'recipe', 'list')
  assert.match(String(list.printed[0]), /proef$/)
  assert.deepEqual(JSON.parse(String((await weefsel(here, 'recipe', 'show', 'proef')).printed[0])), PLACES)
  const count = await weefsel(here, 'directory', 'count')
  assert.deepEqual(count.printed, ['Aanbod: 0. Plekken: 1. Organisaties: 0.'])
})

test('recipe check: says that a recipe is right, or where it is not', async () => {
  const here = await sharedBench()
  const demo = join(import.meta.dirname, '../../../db/demo/recipes/plekken.json')
  const { printed, code } = await weefsel(here, 'recipe', 'check', demo)
  assert.deepEqual({ printed, code }, { printed: ['Het recept demo-plekken klopt.'], code: 0 })
  const wrong = await weefsel(here, 'recipe', 'check', here.file('fout.json', { ...PLACES, id: 3 }))
  assert.equal(wrong.code, 2)
  assert.match(String(wrong.printed[0]), /fout\.json klopt niet:\n {2}id: /)
  const gone = await weefsel(here, 'recipe', 'show', 'geen')
  assert.equal(gone.code, 2)
})

test('one recipe reads the same columns in another format; directory reindex says what can be found', async () => {
  const here = await sharedBench()
  const recipe = here.file('recept-formaat.json', PLACES)
  const place = { id: '1', naam: 'De Geus', adres: 'Geuzenweg 1', lon: 5.15, lat: 52.55 }
  const file = here.file('plekken.ndjson', JSON.stringify(place))
  const asNdjson = ['import', 'directory', file, '--recipe', recipe, '--format', 'ndjson', '--json']
  const { printed } = await weefsel(here, ...asNdjson)
  assert.equal((printed[0] as { created: number }).created, 1)
  assert.deepEqual((await weefsel(here, 'directory', 'reindex', '--json')).printed, [{ entries: 1 }])
  assert.match(String((await weefsel(here, 'directory', 'reindex')).printed[0]), /1 dingen zijn te vinden/)
})
