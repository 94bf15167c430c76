import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { readLine, readRichText, safeHref } from './rich-text.ts'
import { RichText } from './views/rich-text.tsx'

const html = (text: string) => renderToString(<RichText text={text} />)

test('headings, paragraphs, lists, bold words and links are what they say', () => {
  const text =
    '## Wie wij zijn\n\nWe zijn **buren**.\nEn vrienden.\n\n### Meer\n\n- thee\n- koffie\n\n1. kom\n2. eet\n\n[Bel](tel:0990-123456)'
  assert.equal(
    html(text).replace(/ class="[^"]*"/g, ''),
    '<h2>Wie wij zijn</h2><p>We zijn <strong>buren</strong>.<br/>En vrienden.</p><h3>Meer</h3>' +
      '<ul><li>thee</li><li>koffie</li></ul><ol><li>kom</li><li>eet</li></ol><p><a href="tel:0990-123456">Bel</a></p>',
  )
})

test('headings go down one step at a time', () => {
  assert.deepEqual(
    readRichText('#### Diep\n\n###### Dieper\n\n# Hoog').map(
      (block) => block.kind === 'heading' && block.level,
    ),
    [2, 3, 2],
  )
})

test('HTML is text like any other, wherever it stands', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '**<b onclick=x>**',
    '## <svg/onload=alert(1)>',
    '- <iframe src="javascript:alert(1)"></iframe>',
    '[<img src=x>](https://voorbeeld.example)',
    '[x](https://voorbeeld.example/"onmouseover="alert(1))',
    '&lt;script&gt;',
  ]
  const tags = /<(?!\/?(p|a|br|h2|h3|ul|ol|li|strong)[ />])/
  for (const attack of attacks) {
    const made = html(attack)
    assert.doesNotMatch(made, tags, attack)
    assert.doesNotMatch(made, /<[^>]*\son\w+=/, attack)
  }
})

test('a link leads to the web, a mail, a telephone or a page of this site, and nowhere else', () => {
  for (const good of [
    'https://voorbeeld.example/a?b=c',
    'http://voorbeeld.example',
    'mailto:hallo@voorbeeld.example',
    'tel:+31990123456',
    '/wijken',
  ])
    assert.equal(safeHref(good), good)
  for (const wrong of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//kwaad.example',
    '/\\kwaad.example',
    'https://a b',
    'https://',
    'mailto:a@b?bcc=c@d',
    'wijken',
    'https://x/\u0000',
  ])
    assert.equal(safeHref(wrong), null, wrong)
  assert.deepEqual(readLine('[klik](javascript:alert) hier'), [
    { kind: 'text', text: '[klik](javascript:alert) hier' },
  ])
})

test('a web address by itself is a link, without the point that ends its sentence', () => {
  assert.deepEqual(readLine('Zie https://voorbeeld.example/a.'), [
    { kind: 'text', text: 'Zie ' },
    { kind: 'link', text: 'https://voorbeeld.example/a', href: 'https://voorbeeld.example/a' },
    { kind: 'text', text: '.' },
  ])
})

test('a long text without end takes no time', () => {
  const started = performance.now()
  for (const part of ['**', '[', '[a](', '- ', '# ', 'https://']) readRichText(part.repeat(6000))
  assert.ok(performance.now() - started < 1000)
})
