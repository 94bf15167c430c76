import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

test('one of every hundred has, two have, and fewer than one has', () => {
  const told = ({ words }: typeof nl, share: string) =>
    [words.none(share, '12'), words.noneHere(share)].join()
  for (const share of ['1', nl.words.lessThanOne]) assert.doesNotMatch(told(nl, share), /hebben/)
  for (const share of ['1', en.words.lessThanOne]) assert.doesNotMatch(told(en, share), /\bhave\b/)
  assert.match(told(nl, '21'), /hebben er 21 .*hebben niets/)
  assert.match(told(en, '21'), /21 have nothing .*21 of every 100 have/)
})
