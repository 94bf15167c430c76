import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Steps } from './steps.tsx'

test('where it is now is marked, and every state has words', () => {
  const html = renderToString(
    <Steps
      lang="nl"
      label="Je bericht"
      steps={[
        { label: 'Ontvangen', state: 'done', when: '24 november' },
        { label: 'Gelezen', state: 'current' },
        { label: 'Antwoord', state: 'todo' },
      ]}
    />,
  )
  assert.equal(html.match(/aria-current="step"/g)?.length, 1)
  for (const words of ['24 november', 'nu', 'nog niet']) assert.ok(html.includes(`>${words}<`), words)
})
