import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Link, PhoneLink, phoneHref } from './link.tsx'

test('a phone number is dialled without spaces and dashes', () => {
  assert.equal(phoneHref('035 – 629 29 29'), 'tel:0356292929')
  assert.equal(phoneHref('+31 35 629 29 29'), 'tel:+31356292929')
})

test('hours stand behind the number, and are left out when unknown', () => {
  assert.match(
    renderToString(<PhoneLink phone="14 035" hours="tot 12.00 uur" />),
    /14\u00a0035<\/a>.*tot 12\.00\u00a0uur/,
  )
  assert.doesNotMatch(renderToString(<PhoneLink phone="14 035" />), /hours/)
})

test('a link to another language says so for screen readers and robots', () => {
  const html = renderToString(
    <Link href="/en" hrefLang="en">
      English
    </Link>,
  )
  assert.match(html, /hreflang="en"/)
  assert.match(html, /lang="en"/)
})

test('hours stay together on one line around their dash', () => {
  const html = renderToString(<PhoneLink phone="14 035" hours="op maandag, 9.00 – 17.00 uur" />)
  assert.match(html, /9\.00\u00a0–\u2060\u00a017\.00\u00a0uur/)
})
