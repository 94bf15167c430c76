import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageIn } from './ages.ts'
import { tokensOf } from './plain.ts'

const years = (text: string) => ageIn(tokensOf(text))?.years ?? null

test('an age is heard in the ways that people say it', () => {
  for (const [text, age] of [
    ['mijn zoon van 8', 8],
    ['75 jaar', 75],
    ['sociaal isolement 80+', 80],
    ['65 plus', 65],
    ['baby van 3 maanden', 0],
    ['ik ben 19 en zoek een kamer', 19],
    ['ben zwanger en 17', 17],
  ] as const)
    assert.equal(years(text), age, text)
})

test('other numbers are no ages', () => {
  for (const text of ['24 uur hulp', 'groep 8', 'bus 12', 'maat 128', 'brood en 2 eieren'])
    assert.equal(years(text), null, text)
})
