import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type App, client } from './request.ts'

const policy =
  "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; style-src 'self'"
const goodHeaders: Record<string, string> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

const table =
  '<table><caption>Aantallen</caption><thead><tr><th scope="col">Wijk</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>'
const form = `<form action="/zoeken" method="post" novalidate>
  <div><label for="naam">Naam</label><p class="utrecht-form-field-description" id="naam-uitleg">Zoals jij het zegt.</p>
  <input id="naam" name="naam" type="text" aria-describedby="naam-uitleg"></div>
  <fieldset><legend>Wanneer</legend><label><input type="radio" name="dag" value="1" id="dag"> Vandaag</label></fieldset>
  <button type="submit">Zoek</button></form>`
const summary = `<div class="weefsel-error-summary"><h2>Fout</h2><ul><li><a href="#naam">Vul je naam in</a></li></ul></div>`

type Parts = {
  status?: number
  lang?: string
  title?: string
  head?: string
  before?: string
  main?: string
  more?: string
}

function page(parts: Parts = {}): string {
  const { status = 200, lang = 'nl', head = '', before = status === 422 ? summary : '' } = parts
  const { main = `${table}${form}<img src="/a.png" alt="">`, more = '' } = parts
  const title = parts.title ?? `${status === 422 ? 'Fout: ' : ''}Zoeken – Weefsel`
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
    <body><a href="#inhoud">Naar de inhoud</a><main id="inhoud">${before}<h1>Zoeken</h1><h2>Kop</h2>${main}${more}</main></body></html>`
}

function serving(html: string, status = 200, headers: Record<string, string> = {}): App {
  return { request: () => new Response(html, { status, headers: { ...goodHeaders, ...headers } }) }
}

const visit = (html: string, status = 200, headers: Record<string, string> = {}) =>
  client(serving(html, status, headers)).get('/zoeken', { status })

/** A page with one fault, and the words the rule must find. */
const faults: [
  name: string,
  html: string,
  found: RegExp,
  status?: number,
  headers?: Record<string, string>,
][] = [
  ['invalid HTML', page({ more: '<p><div>x</div></p>' }), /html: .*close-order/],
  ['no doctype', page().replace('<!doctype html>', ''), /missing-doctype/],
  ['wrong language', page({ lang: 'en' }), /lang: the page is in "nl"/],
  ['two h1', page({ more: '<h1>Nog een</h1>' }), /h1: 2 instead of one/],
  ['title without h1', page({ title: 'Weefsel' }), /title: "Weefsel" does not begin with "Zoeken"/],
  [
    'failed form without Fout:',
    page({ status: 422, title: 'Zoeken' }),
    /does not begin with "Fout: Zoeken"/,
    422,
  ],
  ['skipped heading', page({ more: '<h4>Diep</h4>' }), /headings: h4 "Diep" comes after level 2/],
  ['field without label', page({ more: '<input type="text" id="los">' }), /field: without label: <input/],
  ['lost hint', page().replace(' aria-describedby="naam-uitleg"', ''), /field: nobody refers to <p/],
  [
    'broken aria-describedby',
    page().replace('id="naam-uitleg"', 'id="x"'),
    /names #naam-uitleg, which is not there/,
  ],
  [
    'invalid without error',
    page().replace('type="radio"', 'type="radio" aria-invalid="true"'),
    /invalid without its error/,
  ],
  ['fieldset without legend', page().replace('<legend>Wanneer</legend>', ''), /fieldset without legend/],
  ['no error summary', page({ status: 422, before: '' }), /error summary: 0 instead of one/, 422],
  [
    'summary to nowhere',
    page({ status: 422, before: summary.replace('#naam', '#weg') }),
    /#weg is no field/,
    422,
  ],
  [
    'summary to text',
    page({ status: 422, before: summary.replace('#naam', '#naam-uitleg') }),
    /#naam-uitleg is no field/,
    422,
  ],
  ['form without action', page().replace(' action="/zoeken"', ''), /form: without action/],
  ['form without method', page().replace(' method="post"', ''), /form: without method/],
  ['browser validation', page().replace(' novalidate', ''), /form: without novalidate/],
  ['style attribute', page({ more: '<p style="color:red">x</p>' }), /inline: attribute style/],
  ['style element', page({ head: '<style>p{}</style>' }), /inline: <style/],
  ['inline script', page({ more: '<script>1</script>' }), /inline: <script/],
  ['event attribute', page({ more: '<p onclick="x()">x</p>' }), /inline: attribute onclick/],
  ['id twice', page({ more: '<p id="naam">x</p>' }), /id: "naam" is used more than once/],
  ['link without text', page({ more: '<a href="/x"></a>' }), /link: without text/],
  ['link without address', page({ more: '<a>x</a>' }), /link: without address/],
  ['link to nowhere', page({ more: '<a href="#weg">x</a>' }), /link: #weg leads nowhere/],
  ['link to nothing', page({ more: '<a href="#">x</a>' }), /link: # leads nowhere/],
  ['image without alt', page({ more: '<img src="/b.png">' }), /image: without alt/],
  ['nameless drawing', page({ more: '<svg viewBox="0 0 1 1"></svg>' }), /image: svg without title/],
  ['table without caption', page().replace('<caption>Aantallen</caption>', ''), /table: without caption/],
  ['th without scope', page().replace(' scope="col"', ''), /table: th without scope: "Wijk"/],
  ['table without th', page().replace('<th scope="col">Wijk</th>', '<td>Wijk</td>'), /table: without th/],
  ['no content policy', page(), /lacks default-src/, 200, { 'content-security-policy': '' }],
  [
    'unsafe policy',
    page(),
    /has 'unsafe-inline'/,
    200,
    { 'content-security-policy': `${policy} 'unsafe-inline'` },
  ],
  ['open policy', page(), /has https:/, 200, { 'content-security-policy': `${policy}; img-src https:` }],
  ['sniffing', page(), /nosniff/, 200, { 'x-content-type-options': '' }],
  ['referrer', page(), /Referrer-Policy/, 200, { 'referrer-policy': 'unsafe-url' }],
  [
    'framing',
    page(),
    /may be framed/,
    200,
    {
      'x-frame-options': '',
      'content-security-policy': policy.replace("ancestors 'none'", "ancestors 'self'"),
    },
  ],
  [
    'third-party script',
    page({ more: '<script src="https://cdn.example/a.js"></script>' }),
    /third party: https:\/\/cdn/,
  ],
  [
    'third-party srcset',
    page({ more: '<img alt="" src="/a" srcset="/a 1x, //cdn.example/b 2x">' }),
    /third party/,
  ],
  ['heavy page', page({ more: `<p>${'weefsel '.repeat(8000)}</p>` }), /weight: \d+ bytes/],
  ['straight quotes', page({ more: '<p>Zij zei "hallo".</p>' }), /dutch: "hallo" should be curly quotes/],
  ['tight euro', page({ more: '<p>Kost €2,50.</p>' }), /a space after €/],
  ['english money', page({ more: '<p>Kost € 2.50 per keer.</p>' }), /money with a comma/],
  ['english time', page({ more: '<p>Om 10:00 uur.</p>' }), /time with a point/],
  ['date of a machine', page({ more: '<p>Op 2026-11-24.</p>' }), /the date in words/],
]

describe('the house-rule client', () => {
  test('is content with a good page, and gives its parts', async () => {
    const { status, document, text } = await visit(page())
    assert.equal(status, 200)
    assert.equal(document.querySelector('h2')?.textContent, 'Kop')
    assert.match(text, /Zoeken ?Kop/)
  })

  test('is content with a failed form that says so', async () => {
    await visit(page({ status: 422 }), 422)
  })

  test('leaves linked data, code, canonical addresses and good Dutch alone', async () => {
    const more = `<script type="application/ld+json">{"a":"b"}</script><p>“Ja” – € 2,50 of € 1.250, om 10.00 uur, ’s avonds</p>
      <p><code>"2026-11-24 10:00"</code> <time datetime="2026-11-24">24 november 2026</time></p>`
    await visit(page({ head: '<link rel="canonical" href="https://weefsel.example/zoeken">', more }))
  })

  for (const [name, html, found, status = 200, headers = {}] of faults) {
    test(`finds: ${name}`, async () => {
      await assert.rejects(visit(html, status, headers), found)
    })
  }

  test('checks English pages as English', async () => {
    const english = page({ lang: 'en', more: '<p>She said "hello" at 10:00.</p>' })
    await client(serving(english), { lang: 'en' }).get('/zoeken')
    await client(serving(english)).get('/en/zoeken')
    const failed = page({ lang: 'en', status: 422, title: 'Fout: Zoeken' })
    await assert.rejects(
      client(serving(failed, 422), { lang: 'en' }).get('/', { status: 422 }),
      /"Error: Zoeken"/,
    )
  })

  test('asks for an explicit status and redirect, and keeps cookies', async () => {
    const seen: (string | null)[] = []
    const app: App = {
      request: async (path, init) => {
        const request = new Request(path, init)
        seen.push(request.method === 'POST' ? await request.text() : request.headers.get('cookie'))
        return new Response(null, {
          status: 303,
          headers: { location: '/klaar', 'set-cookie': 'taal=nl; Path=/' },
        })
      },
    }
    const visitor = client(app)
    await assert.rejects(visitor.get('/'), /303 instead of 200/)
    await assert.rejects(visitor.get('/', { status: 303, redirect: '/elders' }), /where it sends on to/)
    await visitor.get('/', { status: 303, redirect: '/klaar' })
    await visitor.post('/', { naam: 'Ans', dag: ['1', '2'] }, { status: 303, redirect: '/klaar' })
    assert.deepEqual(seen, [null, 'taal=nl', 'taal=nl', 'naam=Ans&dag=1&dag=2'])
  })
})
