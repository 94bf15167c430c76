import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judge } from './readability.ts'

const EASY =
  'Kom je ook? We drinken koffie in het buurthuis. Het kost niets. Je kunt gewoon binnenlopen. Neem je buurman mee. Tot dan!'
const HARD =
  'De gemeentelijke dienstverleningsovereenkomst voorziet in laagdrempelige ondersteuningsmogelijkheden voor inwoners met uiteenlopende hulpvragen, waarbij maatschappelijke organisaties gezamenlijk verantwoordelijkheid dragen voor de uitvoeringspraktijk.'

test('the index is words per sentence and the share of long words', () => {
  // 20 words in 2 sentences, 5 of more than six letters: 10 + 25.
  const text = `${'een twee drie vier vijf '.repeat(2)}.\nElf twaalf dertien veertien vijftien zestien zeventien acht negen tien.`
  assert.equal(judge(text).sentences, 2)
  assert.equal(judge(text).words, 20)
  assert.equal(judge(text).score, 10 + 25)
})

test('plain words are easy, words of an office are hard, and few words are not judged', () => {
  assert.equal(judge(EASY).level, 'easy')
  assert.deepEqual(judge(EASY).longSentences, [])
  assert.equal(judge(HARD).level, 'hard')
  assert.equal(judge(HARD).longSentences.length, 1)
  assert.equal(judge(HARD).longWords[0], 'dienstverleningsovereenkomst')
  assert.equal(judge('Welkom.').score, null)
  assert.equal(judge('').sentences, 0)
})

test('addresses, signs of headings and lists, and points inside numbers are no words and end no sentence', () => {
  assert.equal(judge('## Kop\n\n- een [woord](https://voorbeeld.example/lang)').words, 3)
  assert.equal(judge('We zijn open van 9.30 tot 17.00 uur. Bel ons.').sentences, 2)
})
