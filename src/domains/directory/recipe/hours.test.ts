import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readHours } from './hours.ts'

/** As `ma-vr 09:00-17:00`, one after the other. */
const read = (text: string) =>
  readHours(text)?.map(({ days, opens, closes }) => `${days} ${opens}-${closes}`.trim()) ?? null

describe('opening hours in words', () => {
  const readable: [text: string, hours: string[]][] = [
    ['ma-vr 9.00-17.00 uur', ['ma-vr 09:00-17:00']],
    ['Ma t/m vr: 9 tot 17 uur, za 10:00–14:00 uur', ['ma t/m vr 09:00-17:00', 'za 10:00-14:00']],
    ['maandag en woensdag van 10.00 tot 12.00 uur', ['maandag,woensdag 10:00-12:00']],
    ['di, do 9:00-12:00 en 13:00-17:00; vr gesloten', ['di,do 09:00-12:00', 'di,do 13:00-17:00']],
    ['09:00 - 12:30', ['09:00-12:30']],
    ['werkdagen 8u-18u | weekend 10-16', ['ma-vr 08:00-18:00', 'za-zo 10:00-16:00']],
    ['dagelijks geopend 10.00-24.00', ['dagelijks 10:00-00:00']],
    ['maandags 20:00-22:00', ['maandags 20:00-22:00']],
    ['Gesloten', []],
    ['zo dicht', []],
  ]
  for (const [text, hours] of readable) test(text, () => assert.deepEqual(read(text), hours))

  test('say nothing as soon as something in them is no time: half of it would be wrong', () => {
    for (const text of [
      'op afspraak',
      'ma-vr 9-17, behalve in de zomer',
      'eerste maandag 10-12',
      'even weken di 10-12',
      'ma-vr 9-25',
      'ma-vr',
      'ma-vr 9-17 en 20-22 za',
      '10-12 en ma 14-16',
      'bel 06-12345678',
      'ma 10:00',
      'ma 10-12 (niet in vakanties)',
      'x'.repeat(50_000),
      `${'1-2 '.repeat(5_000)}x`,
    ])
      assert.equal(read(text), null, text.slice(0, 40))
  })
})
