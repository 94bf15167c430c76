import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Layout, type LayoutProps } from './layout.tsx'

const props: LayoutProps = {
  lang: 'nl',
  title: 'Centrum',
  site: { name: 'Het Gooi', invented: true, phone: '14 035', phoneHours: 'tot 12.00 uur' },
  path: '/gebieden',
  menu: [],
  assets: { css: '/a.css', fonts: ['/a.woff2'] },
  children: 'inhoud',
}
const draw = (changes: Partial<LayoutProps> = {}) => renderToString(<Layout {...props} {...changes} />)

test('language, title, stylesheet and font are in the head', () => {
  const html = draw()
  assert.match(html, /^<html lang="nl">/)
  assert.match(html, /<title>Centrum – Het Gooi<\/title>/)
  assert.match(html, /<link rel="preload" as="font" type="font\/woff2" href="\/a\.woff2" crossorigin/)
  assert.match(html, /<link rel="stylesheet" href="\/a\.css"/)
})

test('a failed form says so first, in the language of the reader', () => {
  assert.match(draw({ error: true }), /<title>Fout: Centrum/)
  assert.match(draw({ error: true, lang: 'en' }), /<title>Error: Centrum/)
})

test('an invented site says so, a real one does not', () => {
  assert.match(draw(), /zijn verzonnen/)
  assert.doesNotMatch(draw({ site: { name: 'Het Gooi', invented: false } }), /zijn verzonnen/)
})

test('the skip link leads to the content', () => {
  assert.match(draw(), /href="#inhoud"[^>]*>Naar de inhoud/)
  assert.match(draw(), /<main[^>]*id="inhoud" tabindex="-1"/)
})

test('help and the other language are on every page', () => {
  assert.match(draw(), /href="tel:14035"/)
  assert.match(draw(), /<a[^>]*href="\/en\/gebieden" hreflang="en" lang="en">English/)
  assert.match(draw({ lang: 'en' }), /href="\/gebieden" hreflang="nl" lang="nl">Nederlands/)
})

test('pages that must not be found say so', () => {
  assert.match(draw({ head: { noindex: true, description: 'Kort.' } }), /name="robots" content="noindex"/)
  assert.doesNotMatch(draw(), /robots|description/)
})

test('data for search engines cannot end its element', () => {
  const html = draw({ head: { jsonLd: [{ name: '</script><script>alert(1)</script>' }] } })
  assert.equal(html.match(/<script/g)?.length, 1)
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
  assert.deepEqual(JSON.parse(json), { name: '</script><script>alert(1)</script>' })
})

test('a page about violence has a way out before anything else, and its limits at the end', () => {
  const html = draw({ quickLeave: true })
  assert.ok(html.indexOf('weefsel-leave__button') < html.indexOf('<main'))
  assert.ok(html.indexOf('veilig-kijken"') < html.indexOf('</main>'))
  assert.doesNotMatch(draw(), /weefsel-leave/)
})

test('large letters are chosen on the root, so that every size follows', () => {
  assert.match(draw({ largePrint: true }), /^<html lang="nl" class="weefsel-large-print">/)
})

test('a preview of a shared page has its name and its sentence, and no picture or address of others', () => {
  const html = draw({ head: { description: 'Alles over Centrum.' } })
  assert.match(html, /<meta property="og:title" content="Centrum"/)
  assert.match(html, /<meta property="og:description" content="Alles over Centrum\."/)
  assert.match(html, /<meta property="og:locale" content="nl_NL"/)
  assert.doesNotMatch(html, /og:image|https?:/)
})

test('the head names the same page in the other language', () => {
  assert.match(draw({ query: '?a=1' }), /<link rel="alternate" hreflang="en" href="\/en\/gebieden\?a=1"/)
  assert.match(draw({ lang: 'en' }), /<link rel="alternate" hreflang="nl" href="\/gebieden"/)
})
