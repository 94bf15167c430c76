import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { committedDocuments } from './documents.ts'
import { hsdsDocument } from './hsds/document.ts'
import { hsds, oruk } from './hsds/endpoints.ts'
import { v1Document } from './v1/document.ts'
import { VERSION } from './v1/endpoints.ts'

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document is looked at from many sides.
type Document = any

const contact = {
  name: 'Weverland',
  url: 'https://weverland.example/open-data',
  email: 'hallo@weverland.example',
}

/** Every response of the document, references followed. */
function responses(document: Document): { status: string; response: Document; path: string }[] {
  return Object.entries<Document>(document.paths).flatMap(([path, item]) =>
    Object.entries<Document>(item.get.responses).map(([status, each]) => ({
      path,
      status,
      response: each.$ref ? document.components.responses[each.$ref.split('/').at(-1)] : each,
    })),
  )
}

for (const lang of ['nl', 'en'] as const) {
  const documents: Record<string, Document> = {
    v1: v1Document(lang, contact),
    hsds: hsdsDocument(lang, hsds, contact),
    oruk: hsdsDocument(lang, oruk, contact),
  }
  for (const [name, document] of Object.entries(documents)) {
    describe(`the document of ${name} in ${lang}`, () => {
      test('is valid OpenAPI 3.1, and every reference leads somewhere', async () => {
        const result = await new Validator().validate(structuredClone(document))
        assert.deepEqual(result.errors ?? [], [])
        assert.equal(result.valid, true)
        for (const [, path = ''] of JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
          const target = path.split('/').reduce((node: Document, key) => node?.[key], document)
          assert.ok(target, path)
        }
      })

      test('describes every operation and parameter, and names each operation once', () => {
        const operations = Object.values<Document>(document.paths).map((item) => item.get)
        const ids = operations.map((each) => each.operationId)
        assert.equal(new Set(ids).size, ids.length)
        for (const each of operations) {
          assert.notEqual(each.summary, each.operationId)
          assert.ok(document.tags.some((tag: Document) => tag.name === each.tags[0] && tag.description))
          for (const parameter of each.parameters ?? [])
            assert.ok(parameter.description?.length > 3, `${each.operationId} ${parameter.name}`)
        }
      })
    })
  }
}

// The rules of the NL API Design Rules 2.1 that a document can break, each in our own words.
describe('NL API Design Rules', () => {
  const document: Document = v1Document('nl', contact)

  test('/core/semver, /core/uri-version, /core/doc-openapi-contact', () => {
    assert.match(document.info.version, /^\d+\.\d+\.\d+$/)
    assert.ok(document.servers.every(({ url }: Document) => url.endsWith(`/v${VERSION.split('.')[0]}`)))
    assert.ok(['name', 'url', 'email'].every((field) => document.info.contact[field]))
  })

  test('/core/no-trailing-slash, /core/path-segments-kebab-case, /core/http-methods', () => {
    for (const [path, item] of Object.entries<Document>(document.paths)) {
      assert.match(path, /^(\/([a-z0-9-]+|\{[^}]+\}))+$/)
      assert.deepEqual(Object.keys(item), ['get'])
    }
  })

  test('/core/query-keys-camel-case, and camelCase in answers', () => {
    const camel = /^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/
    for (const item of Object.values<Document>(document.paths))
      for (const parameter of item.get.parameters ?? []) assert.match(parameter.name, camel)
    for (const schema of Object.values<Document>(document.components.schemas))
      for (const name of Object.keys(schema.properties)) assert.match(name, camel)
    for (const name of Object.keys(document.components.schemas)) assert.match(name, /^[A-Z][A-Za-z]+$/)
  })

  test('/core/version-header and /core/error-handling', () => {
    for (const { path, status, response } of responses(document)) {
      assert.ok(response.headers['API-Version'], `${path} ${status}`)
      if (!/^[45]/.test(status)) continue
      const { required, properties } = response.content['application/problem+json'].schema
      assert.deepEqual(required, ['status', 'title', 'detail'])
      assert.ok(properties.errors)
    }
    for (const item of Object.values<Document>(document.paths)) assert.ok(item.get.responses['400'])
  })

  test('/core/date-time: what is called a date has the format of one, and no time pretends a zone', () => {
    const text = JSON.stringify(document)
    for (const [, name, schema = ''] of text.matchAll(/"(\w+Date|date)":(\{[^}]*\})/g))
      assert.match(schema, /"format":"date"/, name)
    assert.doesNotMatch(text, /"format":"(time|date-time-local)"/)
  })
})

test('the committed documents are those of this code: tools/generate.ts writes them', () => {
  for (const { path, text } of committedDocuments())
    assert.equal(readFileSync(join(import.meta.dirname, '../..', path), 'utf8'), text, path)
})
