import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerLetter } from './letter.ts'

const about = { kind: 'service', id: '1', label: 'Samen\neten' } as const
const answer = { body: 'We hebben het aangepast.', by: 'sociaal werker' }

test('a letter holds the answer and the way to follow it, in the language of the message', () => {
  const letter = answerLetter({ about, lang: 'en' }, answer, 'https://wijk.example')
  assert.equal(letter.subject, 'Answer to your message about Samen eten')
  assert.match(letter.text, /We hebben het aangepast\./)
  assert.match(letter.text, /https:\/\/wijk\.example\/en\/berichten\n/)
  assert.match(letter.text, /sociaal werker/)
})

test('without an address of the site there is no broken link', () => {
  const { text } = answerLetter({ about, lang: 'nl' }, answer, null)
  assert.doesNotMatch(text, /http|null|undefined/)
})
