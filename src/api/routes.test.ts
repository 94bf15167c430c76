import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ask } from '../../test/ask.ts'
import { world } from '../../test/world.ts'
import { hsds, oruk } from './hsds/endpoints.ts'
import { contactOf } from './routes.ts'
import { BASE } from './v1/from-record.ts'

describe('every interface', () => {
  for (const base of [BASE, hsds.base, oruk.base]) {
    test(`${base} describes itself at its base, for programs on any site, in two languages`, async () => {
      const { json, headers } = await ask(`${base}/openapi.json`)
      assert.equal(json.servers[0].url, base)
      assert.equal(headers.get('access-control-allow-origin'), '*')
      assert.equal(headers.get('api-version'), json.info.version)
      const { tenant } = await world()
      assert.equal(json.info.contact.name, tenant.name)
      assert.match(json.info.contact.url, /^http:\/\/weefsel\.test\/open-data$/)
      assert.notEqual((await ask(`/en${base}/openapi.json`)).json.info.title, json.info.title)
    })

    test(`${base} answers what is not there as a problem, without sending on`, async () => {
      for (const path of [`${base}/openapi.json/`, `${base}/niets`, `${base}/services/`]) {
        const { status, headers, json } = await ask(path)
        assert.equal(status, 404, path)
        assert.equal(headers.get('content-type'), 'application/problem+json')
        assert.equal(json.status, 404)
      }
    })
  }

  test('has the headers that a browser needs to do no harm', async () => {
    const { headers } = await ask('/api/v1/taxonomies')
    assert.match(String(headers.get('content-security-policy')), /frame-ancestors 'none'/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('content-type'), 'application/json')
  })

  test('names as its contact the mailbox behind the name of the sender', () => {
    const config = {
      MAIL_FROM: 'Weverland <hallo@weverland.example>',
      PUBLIC_URL: 'https://weverland.example/',
    }
    const c = { var: { tenant: { name: 'Weverland', hosts: [] } }, req: { url: 'http://localhost/' } }
    const contact = contactOf(c as never, { config } as never)
    assert.deepEqual(contact, {
      name: 'Weverland',
      url: 'https://weverland.example/open-data',
      email: 'hallo@weverland.example',
    })
  })
})
