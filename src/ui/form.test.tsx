import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Form } from './form.tsx'

test('posts, judges on the server, and takes unseen values along', () => {
  const html = renderToString(
    <Form action="/bericht" hidden={{ over: 'plek-1' }}>
      x
    </Form>,
  )
  assert.match(html, /<form[^>]*action="\/bericht" method="post"[^>]* novalidate/)
  assert.match(html, /<input type="hidden" name="over" value="plek-1"\/>/)
})
