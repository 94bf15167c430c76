import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accentCss, accentFile, nearestReadable, readAccentFile, weakWith } from './accent.ts'
import { inLanguage, readPage, slugOf, typedPage } from './page.ts'
import { nl } from './texts.nl.ts'
import { readWords, typedWords } from './words.ts'

const PAPER = {
  ...{ ground: '#ffffff', raised: '#f4f7f5', sunk: '#e9efec', ink: '#14211d', 'on-action': '#ffffff' },
  ...{ 'alert-soft': '#fae4e0', 'focus-line': '#14211d', 'tone-0': '#eef3f0' },
}
const words = (typed: Record<string, string>) => readWords({ naam: 'Weefdorp', ...typed }, nl.words.problems)

test('words become one line each, and lines at the foot stay lines', () => {
  const read = words({ naam: ' Weef\r\ndorp ', 'voet-nl': ' a \n\n b', telefoon: '0990-123456' })
  assert.ok(read.ok)
  assert.equal(read.value.name, 'Weef dorp')
  assert.equal(read.value.foot.nl, 'a\nb')
  assert.deepEqual(words(typedWords(read.value)), read)
})

test('everything that is wrong with the words is said at once', () => {
  const read = words({
    ...{ naam: 'W', telefoon: 'bel maar', mail: 'nergens', adres: 'x'.repeat(121) },
    'voet-en': 'a\nb\nc\nd\ne',
  })
  assert.ok(!read.ok)
  assert.deepEqual(Object.keys(read.problems).toSorted(), ['adres', 'mail', 'naam', 'telefoon', 'voet-en'])
})

test('a page needs a Dutch title and text; English is both or neither', () => {
  const read = (typed: Record<string, string>) => readPage(typed, nl.page.problems)
  const good = read({ titel: 'Over  ons', tekst: 'Hallo', plek: 'top', volgorde: '5' })
  assert.ok(good.ok)
  assert.deepEqual(good.value, {
    title: { nl: 'Over ons', en: '' },
    body: { nl: 'Hallo', en: '' },
    ...{ place: 'top', sort: 5 },
  })
  assert.deepEqual(read(typedPage(good.value)), good)
  const wrong = read({ titel: '…', 'tekst-en': 'Hello', volgorde: '-1', plek: 'overal' })
  assert.ok(!wrong.ok)
  assert.deepEqual(Object.keys(wrong.problems).toSorted(), ['tekst', 'titel', 'titel-en', 'volgorde'])
  assert.ok(!read({ titel: 'a', tekst: 'b', 'titel-en': 'c' }).ok)
})

test('the address of a title has letters, digits and hyphens only', () => {
  assert.equal(slugOf('Over ons'), 'over-ons')
  assert.equal(slugOf('Één café – vóór álle buren!'), 'een-cafe-voor-alle-buren')
  assert.equal(slugOf('../../etc/passwd'), 'etc-passwd')
  assert.equal(slugOf('‽'), '')
})

test('without English the Dutch is shown, and called Dutch', () => {
  const text = { title: { nl: 'Over ons', en: '' }, body: { nl: 'Hallo', en: '' } }
  assert.deepEqual(inLanguage(text, 'en'), { title: 'Over ons', body: 'Hallo', lang: 'nl' })
  const both = { title: { nl: 'Over ons', en: 'About us' }, body: { nl: 'Hallo', en: 'Hello' } }
  assert.equal(inLanguage(both, 'en').title, 'About us')
})

test('a colour that cannot be read is weak, and the nearest one that can is of the same hue', () => {
  assert.deepEqual(weakWith(PAPER, '#0b5d4f', 'light'), [])
  const [worst] = weakWith(PAPER, '#ff9900', 'light')
  assert.ok(worst && worst.ratio < 3)
  const nearest = nearestReadable(PAPER, '#ff9900', 'light')
  assert.ok(nearest)
  assert.deepEqual(weakWith(PAPER, nearest, 'light'), [])
  assert.match(nearest, /^#[0-9a-f]{6}$/)
})

test('the stylesheet of an accent holds nothing but its colours', () => {
  const accent = { light: '#0b5d4f', dark: '#8fd6c6' }
  assert.deepEqual(readAccentFile(accentFile(accent)), accent)
  assert.match(accentCss(accent), /--weefsel-color-action:#0b5d4f/)
  for (const wrong of [
    '',
    '0b5d4f.css',
    '0b5d4f-8fd6c6',
    '0b5d4f-8fd6c6.css}',
    'zzzzzz-8fd6c6.css',
    '0B5D4F-8fd6c6.css',
  ])
    assert.equal(readAccentFile(wrong), null)
})
