import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guessColumns, guessKind } from './guess.ts'

const columns = (...names: string[]) => names.map((name) => ({ name, values: [] }))
const guessed = (...names: string[]) => Object.fromEntries(guessColumns(columns(...names), 'service'))

test('columns are known by their names, with capitals, accents and dashes or without', () => {
  assert.deepEqual(guessed('Naam', 'E-mail adres', 'POSTCODE', 'Straat en nummer', 'Thema’s'), {
    ...{ 0: 'name', 1: 'email', 2: 'postcode', 3: 'line', 4: 'life_domain' },
  })
})

test('each meaning is given once: to the surest column, else the first', () => {
  assert.deepEqual(guessed('Naam organisatie', 'Naam', 'Naam contactpersoon'), {
    ...{ 0: 'organization', 1: 'name', 2: 'contact' },
  })
  assert.deepEqual(guessed('titel', 'naam'), { 0: 'name' })
})

test('a column whose name says nothing is known by what stands in it', () => {
  const guess = guessColumns(
    [
      { name: 'veld1', values: ['1234 AB', '', '1234CD'] },
      { name: 'veld2', values: ['a@b.example', 'c@d.example'] },
      { name: 'veld3', values: ['soms 1234 AB', 'x'] },
      { name: 'veld4', values: ['', ''] },
    ],
    'service',
  )
  assert.deepEqual(Object.fromEntries(guess), { 0: 'postcode', 1: 'email' })
})

test('what rows are about shows in the columns', () => {
  assert.equal(guessKind(columns('naam', 'doelgroep', 'kosten')), 'service')
  assert.equal(guessKind(columns('naam', 'adres', 'openingstijden')), 'location')
  assert.equal(guessKind(columns('naam', 'kvk-nummer')), 'organization')
  assert.equal(guessKind(columns('naam')), 'service')
})
