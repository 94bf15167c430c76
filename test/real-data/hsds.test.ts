import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, test } from 'node:test'
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { hsds, oruk } from '../../src/api/hsds/endpoints.ts'
import { ask } from '../ask.ts'

const data = join(process.env.WEEFSEL_DATA ?? join(import.meta.dirname, '../../../shared/data'), 'hsds')
const skip = existsSync(data) ? false : 'REAL DATA NOT FOUND: set WEEFSEL_DATA to the folder that holds hsds/'

/** The schemas of one version of the standard, by the name of what they are about. */
function schemasOf(version: string): (name: string) => ValidateFunction {
  const ajv = addFormats.default(
    new Ajv.default({ strict: false, allErrors: true, validateFormats: true, logger: false }),
  )
  for (const path of globSync(join(data, version, 'schema/*.json'))) {
    const schema = JSON.parse(readFileSync(path, 'utf8'))
    ajv.addSchema({ ...schema, $id: `https://schemas.example/${version}/${basename(path)}` })
  }
  return (name) => {
    const check = ajv.getSchema(`https://schemas.example/${version}/${name}.json`)
    assert.ok(check, name)
    return check as ValidateFunction
  }
}

const LISTS = {
  services: 'service',
  organizations: 'organization',
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
  service_at_locations: 'service_at_location',
}

describe('the feed against the schemas of the standard itself', { skip }, () => {
  for (const { version, flavour } of [
    { version: '3.1', flavour: hsds },
    { version: 'uk-3.0', flavour: oruk },
  ]) {
    for (const [list, name] of Object.entries(LISTS)) {
      if (!flavour.endpoints.some(({ path }) => path === `/${list}`)) continue
      test(`${version}: every record of ${list}, short and whole, and one by its id`, async () => {
        const check = schemasOf(version)(name)
        let count = 0
        for (const query of ['', 'full=true&']) {
          let last = false
          for (let page = 1; !last; page += 1) {
            const { json } = await ask(`${flavour.base}/${list}?${query}per_page=200&page=${page}`)
            for (const each of json.contents) {
              assert.ok(check(each), `${each.id} ${JSON.stringify(check.errors?.slice(0, 3))}`)
              count += 1
            }
            last = json.last_page
            if (page === 1) {
              const one = await ask(`${flavour.base}/${list}/${json.contents[0].id}`)
              assert.ok(check(one.json), JSON.stringify(check.errors?.slice(0, 3)))
            }
          }
        }
        assert.ok(count > 10, `${count} records were checked`)
      })
    }
  }

  test('the check itself finds what is wrong', () => {
    const check = schemasOf('3.1')('service')
    for (const [wrong, change] of Object.entries({
      name: { name: undefined },
      status: { status: 'open' },
      id: { id: '1' },
      url: { url: 'www.voorbeeld.nl' },
      null: { description: null },
    })) {
      const service = { id: '00000000-0000-4000-8000-000000000000', name: 'x', status: 'active' }
      assert.ok(check(service))
      assert.ok(!check({ ...service, ...change }), wrong)
    }
  })
})
