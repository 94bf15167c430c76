import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask } from '../../test/ask.ts'
import { takesJson, wantsCsv } from './accept.ts'

test('JSON is given to whoever can do with it', () => {
  for (const fine of [
    ...[undefined, '', '*/*', 'application/json', 'Application/JSON; charset=utf-8', 'application/*;q=0.1'],
    ...['text/html,application/xhtml+xml,*/*;q=0.8', 'application/hal+json', 'application/x-ndjson'],
  ])
    assert.ok(takesJson(fine), fine)
  for (const other of [
    'text/csv',
    'text/html',
    'application/xml, text/*',
    'application/json;q=0',
    'json5',
    ',',
  ])
    assert.ok(!takesJson(other), other)
})

test('CSV is for who would rather have it than JSON', () => {
  for (const csv of [
    'text/csv',
    'TEXT/CSV; header=present',
    'text/csv, application/json;q=0.5',
    'text/csv, */*;q=0.1',
  ])
    assert.ok(wantsCsv(csv), csv)
  for (const json of [undefined, '', '*/*', 'text/*', 'text/csv, application/json', 'text/csv;q=0'])
    assert.ok(!wantsCsv(json), json)
})

test('who wants something else is told so, and where other kinds are; on every interface', async () => {
  for (const path of [
    '/api/v1/taxonomies',
    '/api/hsds/v3/services',
    '/api/oruk/v3/',
    '/api/v1/openapi.json',
  ]) {
    const { status, headers, json } = await ask(path, { headers: { accept: 'text/csv' } })
    assert.equal(status, 406, path)
    assert.equal(headers.get('content-type'), 'application/problem+json')
    assert.equal(headers.get('access-control-allow-origin'), '*')
    assert.ok(headers.get('api-version'))
    assert.match(json.detail, /open-data/)
  }
})
