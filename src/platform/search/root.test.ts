import assert from 'node:assert/strict'
import { test } from 'node:test'
import { otherRoots, root } from './root.ts'

const SAME = [
  'brief brieven',
  'huis huizen huisje huisjes',
  'lees lezen',
  'les lessen',
  'man mannen',
  'eet eten',
  'praat praten praatje praatjes',
  'fiets fietsen',
  'taal talen',
  'schuld schulden',
  'zwem zwemmen',
  'foto fotos',
  'cursus cursussen',
  'rekening rekeningen',
  'eenzaam eenzame',
  'groep groepen groepje',
  'straat straten straatje',
  'verhaal verhalen',
  'wandel wandelen',
  'werkloos werkloze',
]
const APART = ['les lees', 'taal tal', 'kat kaart', 'bom boom', 'uit uitje', 'man maan', 'rek reken']

test('the forms of a Dutch word have one root', () => {
  for (const [first = '', ...rest] of SAME.map((line) => line.split(' ')))
    for (const form of rest) assert.equal(root(form), root(first), `${form} and ${first}`)
})

test('other words have another root', () => {
  for (const [one = '', other = ''] of APART.map((line) => line.split(' ')))
    assert.notEqual(root(one), root(other), `${one} and ${other}`)
})

test('a form of a verb is tried as its root when nobody uses it', () => {
  for (const [form, word] of [
    ['leest', 'lezen'],
    ['wandelt', 'wandelen'],
    ['verhuisd', 'verhuizen'],
    ['gekookt', 'koken'],
    ['kaartje', 'kaart'],
    ['repareert', 'repareren'],
    ['solliciteerde', 'solliciteren'],
  ] as const)
    assert.ok(otherRoots(form).includes(root(word)), `${form}: ${otherRoots(form)}`)
  assert.ok(!otherRoots('gewelt').includes('wel'))
})

test('short words and words with digits stay as they are', () => {
  for (const word of ['zoo', 'aed', '4x4', 'wmo']) assert.equal(root(word), word)
})
