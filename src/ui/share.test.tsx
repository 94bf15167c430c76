import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Share } from './share.tsx'

const html = renderToString(
  <Share
    lang="nl"
    title="Eten & drinken"
    url="https://weverland.example/aanbod/1"
    qr={{ size: 1, path: 'M0 0h1v1H0z' }}
    largePrintHref="/aanbod/1?druk=groot"
  />,
)
const hrefs = [...html.matchAll(/href="([^"]+)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))

test('a mail holds what it is and where, without an addressee', () => {
  const mail = new URL(hrefs.find((href) => href.startsWith('mailto:')) ?? '')
  assert.equal(mail.pathname, '')
  assert.equal(mail.searchParams.get('subject'), 'Eten & drinken')
  assert.match(mail.searchParams.get('body') ?? '', /https:\/\/weverland\.example\/aanbod\/1/)
})

test('WhatsApp is a link that the reader may follow, and the page says that it is another site', () => {
  const chat = new URL(hrefs.find((href) => href.includes('wa.me')) ?? '')
  assert.equal(chat.searchParams.get('text'), 'Eten & drinken https://weverland.example/aanbod/1')
  assert.match(html, /WhatsApp is een andere site/)
})

test('nothing is loaded from elsewhere, and the address can be read and copied', () => {
  assert.doesNotMatch(html, /<(img|script|iframe|link)/)
  assert.match(html, />https:\/\/weverland\.example\/aanbod\/1</)
})
